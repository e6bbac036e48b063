import type { Audit } from "../audit";
import { gatherPublished, type Gathered, type GatherOptions } from "./gather-published";
import type { Published } from "./published";

export interface GatherPeriodsOptions extends Omit<GatherOptions, "period"> {
  /** The labels of the periods to publish; the latest where it is left out or empty. */
  readonly periods?: readonly string[] | "all";
}

export type GatheredPeriods =
  | { readonly ok: true; /** Earliest first, each once. */ readonly published: readonly Published[] }
  | Extract<Gathered, { ok: false }>;

/** What is to be published of each of some periods; refused as a whole where one of them cannot be. */
export function gatherPeriods(
  audit: Audit,
  { periods = [], ...options }: GatherPeriodsOptions,
): GatheredPeriods {
  const latest = gatherPublished(audit, options);
  const labels = periods === "all" ? (latest.ok ? latest.published.allPeriods : []) : periods;
  const wanted = labels.length === 0 ? [{}] : labels.map((period) => ({ period }));
  const found = new Map<string | null, Published>();
  for (const each of wanted) {
    const gathered = gatherPublished(audit, { ...options, ...each });
    if (!gathered.ok) return gathered;
    found.set(gathered.published.period, gathered.published);
  }
  const [first] = found.values();
  const order = first?.allPeriods ?? [];
  const rank = ({ period }: Published): number => order.indexOf(period ?? "");
  return { ok: true, published: [...found.values()].sort((a, b) => rank(a) - rank(b)) };
}
