import type { Severity } from "../../core/findings/finding";
import { groupFindings } from "./group-findings";
import type { PaneState } from "./pane-state";

const ALL: Readonly<Record<Severity, boolean>> = { error: true, warning: true, note: true };

/**
 * What of the state changes so that one of these keys can be seen: its screen, its severity, its group. Nothing where the result
 * lists none of them; mistakes go before findings, because they say what to do.
 */
export function reveal(
  { checked, shown, opened }: Pick<PaneState, "checked" | "shown" | "opened">,
  { keys, focus }: { readonly keys: readonly string[]; readonly focus: boolean },
): Partial<PaneState> {
  if (checked === null) return {};
  const wanted = new Set(keys);
  const groups = groupFindings(checked, ALL);
  const mistake = groups
    .flatMap(({ mistakes }) => mistakes)
    .find(
      ({ mistake: { id }, findings }) => wanted.has(id) || findings.some((found) => wanted.has(found.id)),
    );
  if (mistake !== undefined)
    return {
      view: "result",
      form: null,
      shown: withSeverities(
        shown,
        mistake.findings.map(({ severity }) => severity),
      ),
      revealed: { card: mistake.key, focus },
    };
  const kind = groups
    .flatMap(({ kinds }) => kinds)
    .find(({ findings }) => findings.some(({ id }) => wanted.has(id)));
  const finding = kind?.findings.find(({ id }) => wanted.has(id));
  if (kind === undefined || finding === undefined) return {};
  return {
    view: "result",
    form: null,
    shown: withSeverities(shown, [finding.severity]),
    opened: { ...opened, [kind.key]: true },
    revealed: { card: finding.id, focus },
  };
}

/** A mistake is listed as long as one of its findings is, so the most severe of them is enough. */
function withSeverities(shown: PaneState["shown"], severities: readonly Severity[]): PaneState["shown"] {
  const [first] = severities;
  if (first === undefined || severities.some((severity) => shown[severity])) return shown;
  return { ...shown, [first]: true };
}
