import type { CellRef } from "../../address";
import { isTotalCount, type MissingCount, type NamedRow, type Story } from "../../mistakes/story";
import { ALL_OUTCOMES, TOTAL_TYPE } from "../../report";
import { cellList } from "../cell-names";
import { between, partOf, quote } from "./finding-clauses";

/** What happened to a table, without a full stop. `home`: the cell from which it is told. */
export function tellStory(story: Story, home: CellRef | undefined): string {
  switch (story.kind) {
    case "stale-total": {
      const { totals, row, how, by } = story;
      const isOne = totals.length === 1;
      const noun = by === "formulas" ? (isOne ? "sum" : "sums") : isOne ? "total" : "totals";
      const named = `the ${noun} in ${cellList(totals, home)}`;
      const stale = `${named} ${isOne ? "was" : "were"} not refreshed`;
      if (row === null)
        return by === "typed"
          ? stale
          : `${named} ${isOne ? "does" : "do"} not add up ${isOne ? "its" : "their"} rows as ${isOne ? "it" : "they"} should`;
      const counts = how === "counts-twice" ? `${isOne ? "counts" : "count"} ${rowName(row)} twice` : null;
      if (by === "typed") return `${stale}, and ${counts ?? `${isOne ? "lacks" : "lack"} ${rowName(row)}`}`;
      return `${named} ${counts ?? `${isOne ? "leaves" : "leave"} out ${rowName(row)}`}`;
    }
    case "missing-row":
      return story.rows.length === 1
        ? `${tellMissing(story.rows[0] ?? [], ",")} seems to be missing`
        : `${story.rows.length} rows seem to be missing: ${story.rows.map((row) => tellMissing(row)).join("; ")}`;
    case "repeated-row":
      return `${rowName(story.row)} seems to stand in the table a second time`;
    case "exchanged-rows":
      return `${rowName(story.one)} and ${rowName(story.other)} seem to have each other’s figures`;
    case "shifted-block": {
      const { list, isOne } = listOf(story.cells, home);
      return `${list} ${isOne ? "seems" : "seem"} to be pasted one row too ${story.direction === "down" ? "low" : "high"}`;
    }
    case "pasted-column": {
      const { list, isOne } = listOf(story.cells, home);
      return `${list} ${isOne ? "repeats" : "repeat"} ${cellList(story.from, story.cells[0] ?? home)}, and ${isOne ? "seems" : "seem"} to be pasted from there`;
    }
    case "previous-period": {
      const { list, isOne } = listOf(story.cells, home);
      return `${list} ${isOne ? "repeats" : "repeat"} ${cellList(story.from, story.cells[0] ?? home)}: figures of another period seem to be left in`;
    }
  }
}

/** `B5:B13`, which is one; `B5:B13, D5:D13`, which are several. */
function listOf(
  cells: readonly CellRef[],
  home: CellRef | undefined,
): { readonly list: string; readonly isOne: boolean } {
  const list = cellList(cells, home);
  return { list, isOne: !list.includes(", ") };
}

/** `row 9 (Brazil)` */
function rowName({ label, cells }: NamedRow): string {
  const [first] = cells;
  const row = first === undefined ? "a row" : `row ${first.row + 1}`;
  return label === "" ? row : `${row} (${quote(label)})`;
}

/**
 * `a row with 3 requests, all approved`; `a row with 3 requests (2 for user data, 1 for technical information)`.
 *
 * @param end after what was added with a comma, where the sentence goes on
 */
function tellMissing(counts: readonly MissingCount[], end = ""): string {
  const whole = counts.find(isTotalCount) ?? null;
  const types = counts.filter(({ type, outcome }) => outcome === ALL_OUTCOMES && type !== TOTAL_TYPE);
  const stated = types.filter(isSome);
  const outcomes = counts.filter(({ outcome }) => outcome !== ALL_OUTCOMES);
  const head =
    whole === null
      ? stated.map((each) => `${requests(each)} ${partOf(each.type)}`).join(" and ")
      : `${requests(whole)}${types.length < 2 ? "" : ` (${types.map((each) => `${countOf(each)} ${partOf(each.type)}`).join(", ")})`}`;
  const results = tellOutcomes(outcomes, whole);
  const parts = [head, results].filter((part) => part !== "");
  return `a row with ${parts.join(", ")}${parts.length > 1 ? end : ""}`;
}

function tellOutcomes(outcomes: readonly MissingCount[], whole: MissingCount | null): string {
  const some = outcomes.filter(isSome);
  const names = new Set(some.map(({ outcome }) => outcome));
  const [only] = some;
  if (only !== undefined && names.size === 1 && whole !== null) return `all ${partOf(only.outcome)}`;
  const types = new Set(some.map(({ type }) => type));
  return some
    .map((each) => `${countOf(each)} ${types.size > 1 ? `${partOf(each.type)} ` : ""}${partOf(each.outcome)}`)
    .join(", ");
}

const countOf = ({ count }: MissingCount): string => between(count);
const requests = (each: MissingCount): string =>
  `${countOf(each)} ${countOf(each) === "1" ? "request" : "requests"}`;
const isSome = ({ count }: MissingCount): boolean => count.high !== "0";
