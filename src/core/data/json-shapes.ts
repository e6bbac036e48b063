/** Whether what was read as JSON has a shape: asked piece by piece, so that nothing has to be thrown. */
export type Is<T> = (json: unknown) => json is T;

export const isText: Is<string> = (json) => typeof json === "string";
export const isTruth: Is<boolean> = (json) => typeof json === "boolean";
export const isNumber: Is<number> = (json) => typeof json === "number";
export const isInteger: Is<number> = (json): json is number => Number.isSafeInteger(json);
/** From nought, for indices and numbers of decimals. */
export const isIndex: Is<number> = (json): json is number => isInteger(json) && json >= 0;

export function isOneOf<T>(known: readonly T[]): Is<T> {
  return (json): json is T => known.some((each) => each === json);
}

export function isOrNull<T>(is: Is<T>): Is<T | null> {
  return (json): json is T | null => json === null || is(json);
}

export function isEither<A, B>(one: Is<A>, other: Is<B>): Is<A | B> {
  return (json): json is A | B => one(json) || other(json);
}

export function isListOf<T>(is: Is<T>): Is<readonly T[]> {
  return (json): json is readonly T[] => Array.isArray(json) && json.every(is);
}

/** A record with these properties at least, each of its shape. */
export function isRecordOf<T extends object>(shapes: { readonly [K in keyof T]-?: Is<T[K]> }): Is<T> {
  const all: readonly (readonly [string, Is<unknown>])[] = Object.entries<Is<unknown>>(shapes);
  return (json): json is T => {
    if (typeof json !== "object" || json === null || Array.isArray(json)) return false;
    const own: Readonly<Record<string, unknown>> = { ...json };
    return all.every(([key, is]) => is(own[key]));
  };
}
