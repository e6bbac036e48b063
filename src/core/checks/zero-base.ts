import type { Severity } from "../findings/finding";
import { makeFinding } from "../findings/make-finding";
import type { Figure } from "../figure";
import { compare } from "../rounding";
import type { Check, Planned } from "./check";
import { cellsOf } from "./tables";

export const zeroBase: Check = {
  id: "zero-base",
  title: "0 of 0 is shown in one way within a table",
  why: "0 %, a dash and N/A all stand for a share of nothing; side by side they look as if they meant different things.",
  holds: `
    Requests for User Data, H1 2024
    Country | Requests Approved |   | Requests Rejected |
    Brazil  | –                 | 0 | –                 | 0
    Mexico  | –                 | 0 | –                 | 0
    Russia  | 100%              | 1 | 0%                | 0`,
  fails: `
    Requests for User Data, H1 2024
    Country | Requests Approved |   | Requests Rejected |
    Brazil  | 0%                | 0 | 0%                | 0
    Chile   | 0%                | 0 | 0%                | 0
    Mexico  | –                 | 0 | –                 | 0
    Russia  | 100%              | 1 | 0%                | 0`,
  outOfScope: "Which of the ways to choose is a matter of house style.",
  plan: ({ shares }) =>
    shares.flatMap((ofTable, table): readonly Planned[] => {
      const ofNothing = ofTable.filter(({ whole }) => whole.every(({ amount }) => amount?.digits === 0));
      const ways = waysOf(ofNothing.map(({ share }) => share));
      const claims = ways.filter(([figure]) => figure !== undefined && claimsShare(figure));
      // Beside a share that nothing can be, the usual ways are no matter; and every such share is a mistake of its own.
      const asked =
        claims.length === 0
          ? [ways.toReversed()]
          : claims.flatMap((way) => (isAllOfIt(way[0]) ? [[way]] : way.map((figure) => [[figure]])));
      return asked.flatMap((shown) => planWays(shown, table));
    }),
};

/** @param ways the oddest first */
function planWays(ways: readonly (readonly Figure[])[], table: number): readonly Planned[] {
  const [odd] = ways[0] ?? [];
  if (odd === undefined) return [];
  return [
    {
      edit: {
        kind: "form",
        check: "zero-base",
        evidence: "wording",
        cell: odd.cell,
        holds: ways.length === 1 && !claimsShare(odd),
      },
      table,
      explain: () =>
        makeFinding({
          check: "zero-base",
          severity: severityFor(odd),
          at: odd.cell,
          with: cellsOf(ways.flat().slice(1)),
          stated: odd.stated,
          facts: {
            kind: "zero-base",
            ways: ways.toReversed().map((figures) => ({
              stated: figures[0]?.stated ?? "",
              cells: cellsOf(figures),
            })),
          },
        }),
    },
  ];
}

/** `5%` of nothing; nought is one of the usual ways. */
function claimsShare(figure: Figure): boolean {
  return figure.amount !== null && figure.amount.digits !== 0;
}

/** Nothing of nothing may be called all of it; no reading makes it 5 %. */
function isAllOfIt(figure: Figure | undefined): boolean {
  const amount = figure?.amount ?? null;
  return amount !== null && compare(amount, { digits: 100, decimals: 0 }) === 0;
}

function severityFor(odd: Figure): Severity {
  if (!claimsShare(odd)) return "note";
  return isAllOfIt(odd) ? "warning" : "error";
}

/** Figures by the way in which they show 0 of 0: the most frequent first. */
function waysOf(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const ways = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { kind } = figure.reading;
    const way = figure.amount === null ? kind : `${kind} ${figure.amount.digits}`;
    const known = ways.get(way);
    if (known === undefined) ways.set(way, [figure]);
    else known.push(figure);
  }
  return [...ways.values()].sort((a, b) => b.length - a.length);
}
