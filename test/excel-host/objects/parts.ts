import type { Properties } from "../model/chart";
import { notEmulated } from "../protocol/errors";
import type { HostObject, Scalar } from "../protocol/host-object";
import {
  readBoolean,
  readColor,
  readInteger,
  readNumber,
  readOneOf,
  readString,
} from "../protocol/read-value";

/** Charts have many parts that only keep what is set on them. They are described here as data. */

export type Plain = null | boolean | number | string;

/** What it is before it is set, and how it is read. */
export type PropertySpec = readonly [Plain, (value: unknown) => Plain];

export interface PartSpec {
  readonly type: string;
  readonly scalars?: Readonly<Record<string, PropertySpec>>;
  readonly parts?: Readonly<Record<string, PartSpec>>;
  /** It can be filled with one colour, or not at all. */
  readonly isFill?: true;
  readonly isClearable?: true;
}

export const text = (initial: Plain): PropertySpec => [initial, (value) => readString(value, "a text")];
export const yes = (initial: boolean): PropertySpec => [
  initial,
  (value) => readBoolean(value, "a yes or no"),
];
export const color = (initial: string): PropertySpec => [initial, (value) => readColor(value, "a colour")];
export const number = (initial: Plain, least?: number, most?: number): PropertySpec => [
  initial,
  (value) => readNumber(value, "a number", least, most),
];
export const whole = (initial: Plain, least?: number, most?: number): PropertySpec => [
  initial,
  (value) => readInteger(value, "a whole number", least, most),
];
export const oneOf = (initial: string, names: readonly string[]): PropertySpec => [
  initial,
  (value) => readOneOf(value, names, "the enumeration"),
];

/** @param write asked before anything is changed; it throws where nothing may be */
export function toPart(
  spec: PartSpec,
  kept: Map<string, Properties>,
  path: string,
  write: () => void,
): HostObject {
  const put = (name: string, value: Plain): void => {
    write();
    const properties: Properties = kept.get(path) ?? new Map<string, Plain>();
    properties.set(name, value);
    kept.set(path, properties);
  };
  const scalars = Object.entries(spec.scalars ?? {}).map(([name, [initial, read]]): [string, Scalar] => [
    name,
    { get: () => kept.get(path)?.get(name) ?? initial, set: (value) => put(name, read(value)) },
  ]);
  const objects = Object.entries(spec.parts ?? {}).map(([name, inner]): [string, () => HostObject] => [
    name,
    () => toPart(inner, kept, path === "" ? name : `${path}/${name}`, write),
  ]);
  const clear = (): void => {
    if (spec.isFill !== true && spec.isClearable !== true) throw notEmulated(`${spec.type}.clear`);
    write();
    kept.set(path, new Map([["Cleared", true]]));
  };
  return {
    type: spec.type,
    scalars: Object.fromEntries(scalars),
    objects: Object.fromEntries(objects),
    methods: {
      Clear: clear,
      ...(spec.isFill === true
        ? { SetSolidColor: ([value]) => put("Color", readColor(value, "the colour of a fill")) }
        : {}),
    },
  };
}
