import { invalidArgument, notEmulated } from "./errors";
import type { HostObject, Json } from "./host-object";

export interface Query {
  /** As the add-in wrote them: `values`, `format/fill/color`, `*`; none is all scalars. */
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number | null;
}

/** The answer to a `load`: scalars by their names on the wire, what lies below only where it is named. */
export function answerQuery(target: HostObject, query: Query): Json {
  const { items } = target;
  if (items === undefined) return readMembers(target, query);
  const { select } = query;
  const own = select.filter((path) => isOwnScalar(target, path));
  const below = select.filter((path) => !isOwnScalar(target, path));
  const from = query.skip ?? 0;
  const chosen = items().slice(from, query.top === null ? undefined : from + query.top);
  const scalars =
    own.length === 0 && select.length > 0 ? {} : readMembers(target, { ...query, select: own, expand: [] });
  const isOnlyOwn = own.length > 0 && below.length === 0;
  if (isOnlyOwn) return scalars;
  return {
    ...scalars,
    _Items: chosen.map((item, index) => ({
      _Index: from + index,
      ...readMembers(item, { ...query, select: below, top: null, skip: null }),
    })),
  };
}

const isOwnScalar = ({ scalars = {} }: HostObject, path: string): boolean => nameIn(scalars, path) !== null;

function readMembers(target: HostObject, query: Query): { readonly [key: string]: Json } {
  const { scalars = {}, objects = {} } = target;
  const answer: { [key: string]: Json } = { ...target.ids?.() };
  const below = new Map<string, string[]>();
  const select = query.select.length === 0 ? ["*"] : query.select;
  for (const path of [...select, ...query.expand.map((name) => `${name}/*`)]) {
    const [first = "", ...rest] = path.split(/[/.]/);
    if (first === "*") {
      for (const [name, { get }] of Object.entries(scalars)) answer[name] = get();
      continue;
    }
    const scalar = nameIn(scalars, first);
    if (scalar !== null && rest.length === 0) {
      answer[scalar] = scalars[scalar]?.get() ?? null;
      continue;
    }
    const object = nameIn(objects, first);
    if (object === null) throw notEmulated(`${target.type}.${first}, which was to be loaded`);
    below.set(object, [...(below.get(object) ?? []), rest.join("/")]);
  }
  for (const [name, paths] of below) {
    const make = objects[name];
    if (make === undefined) throw invalidArgument(name);
    const inner = paths.filter((path) => path !== "");
    answer[name] = answerQuery(make(), { select: inner, expand: [], top: null, skip: null });
  }
  return answer;
}

/** The name of a member on the wire, whatever case the add-in used. */
export function nameIn(members: Readonly<Record<string, unknown>>, name: string): string | null {
  if (name in members) return name;
  const wanted = name.toLowerCase();
  return Object.keys(members).find((each) => each.toLowerCase() === wanted) ?? null;
}
