import type { Alternative, Change, Family } from "./explanation";
import { typedDigits } from "./slips";

/**
 * Alternatives that differ only in the rows: `B5 and C5 exchanged` and `B7 and C7 exchanged` are one thing to say. The
 * change is the same where columns and differences are.
 */
export function familiesOf(alternatives: readonly Alternative[]): readonly Family[] {
  const families = new Map<string, number[]>();
  alternatives.forEach(({ changes }, index) => {
    const key = changes.map(toKey).sort().join("; ");
    families.set(key, [...(families.get(key) ?? []), index]);
  });
  return [...families.values()]
    .filter((members) => members.length > 1)
    .map((members) => ({ members, rows: rowsOf(members, alternatives) }))
    .filter(({ rows }) => rows > 1);
}

function toKey({ figure, proposed, range }: Change): string {
  const { sheet, col } = figure.cell;
  const difference = proposed === null ? "range" : proposed.digits - (typedDigits(figure) ?? 0);
  return `${sheet} ${col} ${difference} ${range === null ? "" : (range.high?.digits ?? "open")}`;
}

/** How many different rows the changes of the alternatives lie in. */
function rowsOf(members: readonly number[], alternatives: readonly Alternative[]): number {
  const rows = members.map((member) =>
    (alternatives[member]?.changes ?? []).map(({ figure: { cell } }) => `${cell.sheet} ${cell.row}`).join(),
  );
  return new Set(rows).size;
}
