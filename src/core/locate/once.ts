/** What `make` gives, worked out when first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The same for each of many numbers. */
export function onceEach<T>(make: (index: number) => T): (index: number) => T {
  const made = new Map<number, { readonly value: T }>();
  return (index) => {
    const known = made.get(index) ?? { value: make(index) };
    made.set(index, known);
    return known.value;
  };
}
