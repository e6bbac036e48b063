import type { Area } from "../model/area";
import type { Sheet } from "../model/book";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An argument of a call: plain JSON, or one of the host's objects where the add-in passed a proxy. */
export type Argument = unknown;

export interface Scalar {
  readonly get: () => Json;
  /** Left out where the property cannot be set. */
  readonly set?: (value: unknown) => void;
}

/**
 * One object of the host, by the names that it has on the wire. Everything that is not listed here is refused:
 * `Worksheet.Foo` is an error that names it, never an `undefined`.
 */
export interface HostObject {
  readonly type: string;
  /** Given with every answer about this object; the client finds it again by these. */
  readonly ids?: () => { readonly [key: string]: Json };
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly objects?: Readonly<Record<string, () => HostObject>>;
  /** Methods that answer with plain data, or with nothing. */
  readonly methods?: Readonly<Record<string, (args: readonly Argument[]) => Json | void>>;
  /** Methods that answer with an object; `null` is a null object. */
  readonly finders?: Readonly<Record<string, (args: readonly Argument[]) => HostObject | null>>;
  /** Of a collection: `getItem(key)` and `items`. */
  readonly getItem?: (key: unknown) => HostObject;
  readonly items?: () => readonly HostObject[];
  /** What it is, for calls that take it as an argument. */
  readonly areas?: readonly Area[];
  readonly sheet?: Sheet;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
