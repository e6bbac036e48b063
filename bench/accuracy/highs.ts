import loadHighs from "highs";

export type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** The solver, as WebAssembly. */
export function startHighs(): Promise<Highs> {
  return loadHighs();
}
