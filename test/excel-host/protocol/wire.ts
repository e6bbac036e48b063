import { isRecord } from "./read-value";

/** The parts of a ProcessQuery request that the emulation reads. */
export interface WireRequest {
  readonly actions: readonly WireAction[];
  readonly paths: ReadonlyMap<number, WirePath>;
}

export const PATH_TYPES = {
  1: "root",
  2: "new",
  3: "method",
  4: "property",
  5: "item",
  6: "reference",
  7: "null",
} as const;
export const ACTION_TYPES = {
  1: "instantiate",
  2: "query",
  3: "method",
  4: "set",
  5: "trace",
  6: "recursive query",
  7: "query as JSON",
  8: "ensure unchanged",
  9: "update",
} as const;

interface WithArguments {
  readonly args: readonly unknown[];
  /** Beside each argument the id of the path that it stands for, 0 for a plain value, nested as the arguments are. */
  readonly references: readonly unknown[];
}

export interface WirePath extends WithArguments {
  readonly id: number;
  readonly type: (typeof PATH_TYPES)[keyof typeof PATH_TYPES];
  readonly name: string;
  readonly parent: number | null;
}

export interface WireAction extends WithArguments {
  readonly id: number;
  readonly type: (typeof ACTION_TYPES)[keyof typeof ACTION_TYPES];
  readonly name: string;
  readonly path: number;
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number | null;
  /** Of an update: properties by the names that the add-in uses. */
  readonly state: Readonly<Record<string, unknown>>;
}

/** @throws Error where it is not what the client sends: a fault of the emulation, or of who calls it */
export function readRequest(body: string): WireRequest {
  const request: unknown = JSON.parse(body);
  if (!isRecord(request) || !Array.isArray(request["Actions"]) || !isRecord(request["ObjectPaths"]))
    throw new Error("not a ProcessQuery request");
  const actions: readonly unknown[] = request["Actions"];
  const paths = Object.values(request["ObjectPaths"]).map(readPath);
  return { actions: actions.map(readAction), paths: new Map(paths.map((path) => [path.id, path])) };
}

function readPath(value: unknown): WirePath {
  const path = record(value);
  const type = Object.entries(PATH_TYPES).find(([code]) => Number(code) === path["ObjectPathType"])?.[1];
  if (type === undefined) throw new Error(`no such type of path: ${String(path["ObjectPathType"])}`);
  const parent = path["ParentObjectPathId"];
  return {
    id: number(path["Id"]),
    type,
    name: text(path["Name"]),
    parent: typeof parent === "number" ? parent : null,
    ...readArguments(path["ArgumentInfo"]),
  };
}

function readAction(value: unknown): WireAction {
  const action = record(value);
  const type = Object.entries(ACTION_TYPES).find(([code]) => Number(code) === action["ActionType"])?.[1];
  if (type === undefined) throw new Error(`no such type of action: ${String(action["ActionType"])}`);
  const query = isRecord(action["QueryInfo"]) ? action["QueryInfo"] : {};
  const state = action["ObjectState"];
  return {
    id: number(action["Id"]),
    type,
    name: text(action["Name"]),
    path: number(action["ObjectPathId"]),
    ...readArguments(action["ArgumentInfo"]),
    select: texts(query["Select"]),
    expand: texts(query["Expand"]),
    top: typeof query["Top"] === "number" ? query["Top"] : null,
    skip: typeof query["Skip"] === "number" ? query["Skip"] : null,
    state: isRecord(state) ? state : {},
  };
}

function readArguments(value: unknown): WithArguments {
  const info = isRecord(value) ? value : {};
  return { args: list(info["Arguments"]), references: list(info["ReferencedObjectPathIds"]) };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new Error(`not an object: ${JSON.stringify(value)}`);
  return value;
}

function number(value: unknown): number {
  if (typeof value !== "number") throw new Error(`not a number: ${JSON.stringify(value)}`);
  return value;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): readonly string[] {
  return list(value).map(text);
}
