import type { Solution } from "./search";

/** Solutions that differ independently of each other, taken apart: each part has its own alternatives. */
export interface Part {
  /** The cells of each alternative, and the solution where their values are found. */
  readonly alternatives: readonly { readonly cells: readonly number[]; readonly solution: Solution }[];
}

/** Beyond so many different things, they are taken as one. */
const MOST_TOKENS = 64;

/**
 * `{a, x} {a, y} {b, x} {b, y}` is `a or b`, and `x or y`: two mistakes that have nothing to do with each other. What all
 * solutions share, with one value, is a part for each cell. `linked`: cells that one event explains stay together.
 */
export function factor(
  solutions: readonly Solution[],
  linked: readonly (readonly number[])[],
): readonly Part[] {
  const tokens = tokensOf(solutions);
  const groups = groupTokens(tokens, solutions.length);
  const parts = groups.map((group) => partOf(group, solutions));
  const size = parts.reduce((product, { alternatives }) => product * alternatives.length, 1);
  const isProduct = size === solutions.length;
  const found = isProduct ? parts : togetherOrAlone(tokens, solutions);
  return joinLinked(found, linked);
}

/** One cell with one value, or range: in which of the solutions it occurs. */
interface Token {
  readonly cell: number;
  readonly occurs: readonly boolean[];
}

function tokensOf(solutions: readonly Solution[]): readonly Token[] {
  const tokens = new Map<string, { readonly cell: number; readonly occurs: boolean[] }>();
  solutions.forEach(({ cells, values }, at) => {
    for (const cell of cells) {
      const span = values.get(cell);
      const key = `${cell} ${span?.low} ${span?.high}`;
      const token = tokens.get(key) ?? { cell, occurs: solutions.map(() => false) };
      token.occurs[at] = true;
      tokens.set(key, token);
    }
  });
  return [...tokens.values()];
}

/** Cells that depend on each other: those of two tokens whose occurrences are not independent. */
function groupTokens(tokens: readonly Token[], size: number): readonly (readonly number[])[] {
  const varying = tokens.filter(({ occurs }) => occurs.includes(false));
  const constant = tokens.filter(({ occurs }) => !occurs.includes(false));
  const groups = varying.map(({ cell }) => new Set([cell]));
  const merge = (one: Set<number> | undefined, two: Set<number> | undefined): void => {
    if (one === undefined || two === undefined || one === two) return;
    for (const cell of two) one.add(cell);
    groups.forEach((group, index) => {
      if (group === two) groups[index] = one;
    });
  };
  varying.forEach((one, i) => {
    varying.forEach((two, j) => {
      const isTogether = one.cell === two.cell || varying.length > MOST_TOKENS;
      if (j > i && (isTogether || isDependent(one, two, size))) merge(groups[i], groups[j]);
    });
  });
  return [...constant.map(({ cell }) => [cell]), ...[...new Set(groups)].map((group) => [...group])];
}

function isDependent(one: Token, two: Token, size: number): boolean {
  const count = (test: (at: number) => boolean): number =>
    one.occurs.reduce((sum, _, at) => sum + (test(at) ? 1 : 0), 0);
  const both = count((at) => one.occurs[at] === true && two.occurs[at] === true);
  return both * size !== count((at) => one.occurs[at] === true) * count((at) => two.occurs[at] === true);
}

function partOf(group: readonly number[], solutions: readonly Solution[]): Part {
  const found = new Map<string, Part["alternatives"][number]>();
  for (const solution of solutions) {
    const cells = solution.cells.filter((cell) => group.includes(cell));
    const key = cells.map((cell) => `${cell} ${solution.values.get(cell)?.low}`).join();
    if (!found.has(key)) found.set(key, { cells, solution });
  }
  return { alternatives: [...found.values()] };
}

function togetherOrAlone(tokens: readonly Token[], solutions: readonly Solution[]): readonly Part[] {
  const constant = tokens.filter(({ occurs }) => !occurs.includes(false)).map(({ cell }) => cell);
  const others = [...new Set(tokens.map(({ cell }) => cell))].filter((cell) => !constant.includes(cell));
  return [...constant.map((cell) => [cell]), others].map((group) => partOf(group, solutions));
}

/** Parts with a single alternative that one event joins become one. */
function joinLinked(parts: readonly Part[], linked: readonly (readonly number[])[]): readonly Part[] {
  let joined = [...parts];
  for (const cells of linked) {
    const isIn = ({ alternatives }: Part): boolean =>
      alternatives.length === 1 &&
      alternatives.every((each) => each.cells.some((cell) => cells.includes(cell)));
    const inside = joined.filter(isIn);
    const [first] = inside.flatMap(({ alternatives }) => alternatives);
    if (inside.length < 2 || first === undefined) continue;
    const all = inside.flatMap(({ alternatives }) => alternatives.flatMap((each) => each.cells));
    joined = [
      ...joined.filter((part) => !isIn(part)),
      { alternatives: [{ cells: all.sort((a, b) => a - b), solution: first.solution }] },
    ];
  }
  return joined;
}
