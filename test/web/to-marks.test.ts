import { en, toA1 } from "../../src/core";
import type { SheetSnapshot } from "../../src/core/sheet";
import { NO_DRAFT } from "../../src/taskpane/engine/draft";
import { createJudge } from "../../src/taskpane/engine/judge";
import { toMarks } from "../../src/web/to-marks";
import { BAD, GOOD, OPEN, TEXT, TWO } from "../taskpane/drafts";
import { STILL } from "../taskpane/pane-parts";

const judge = createJudge(en, STILL);
const check = (...sheets: readonly SheetSnapshot[]) => judge.check({ ...NO_DRAFT, sheets });

/** `B3 error suspect → 5` */
function markedOf(sheet: string, ...sheets: readonly SheetSnapshot[]): readonly string[] {
  const cells = toMarks(check(...sheets)).get(sheet) ?? new Map<string, never>();
  return [...cells].map(([key, { severity, weight, proposed }]) => {
    const [row = NaN, col = NaN] = key.split(",").map(Number);
    const change = proposed === null ? "" : ` → ${proposed}`;
    return `${toA1(row, col)} ${severity}${weight === "part" ? "" : ` ${weight}`}${change}`;
  });
}

test("nothing is marked where nothing was found", () => {
  expect(toMarks(check(GOOD)).size).toBe(0);
});

test("the cell that is most likely wrong is the suspect, with what it should show; the others are concerned", () => {
  const marked = markedOf("H1 2024", BAD);
  expect(marked[0]).toBe("B3 error suspect → 5");
  expect(marked.filter((mark) => mark.includes("suspect"))).toHaveLength(1);
  expect(marked).toEqual(expect.arrayContaining(["B4 error", "B5 error"]));
});

test("where the figures do not decide, each cell that may be wrong is a suspect and none has a proposal", () => {
  const marked = markedOf("H1 2024", OPEN);
  expect([...marked].sort()).toEqual(["B3 error suspect", "B4 error suspect", "B5 error suspect"]);
});

test("a finding that no mistake explains marks the cell that its sentence is about", () => {
  const marked = markedOf("H2 2023", TEXT);
  expect(marked.some((mark) => mark.includes("suspect"))).toBe(true);
});

test("a mark says first what to do, then what was found, and names all that the pane lists about the cell", () => {
  const checked = check(TWO);
  const [mistake] = checked.mistakes;
  const cell = mistake?.first.changes[0]?.cell;
  if (mistake === undefined || cell === undefined) throw new Error("no mistake");
  const mark = toMarks(checked).get(cell.sheet)?.get(`${cell.row},${cell.col}`);
  expect(mark?.sentences[0]).toBe(mistake.text);
  expect(mark?.about[0]).toBe(mistake.id);
  const about = checked.findings.filter(({ places }) =>
    places.some(
      ({ sheet, range: { top, bottom, left, right } }) =>
        sheet === cell.sheet &&
        top <= cell.row &&
        cell.row <= bottom &&
        left <= cell.col &&
        cell.col <= right,
    ),
  );
  expect(about.length).toBeGreaterThan(0);
  expect(mark?.about).toEqual(expect.arrayContaining(about.map(({ id }) => id)));
});

test("the most severe of what is said of a cell gives its mark", () => {
  const checked = check(BAD);
  const [first] = checked.findings;
  if (first === undefined) throw new Error("no finding");
  const note = { ...first, id: "a note", severity: "note" as const, message: "Only a note." };
  const mark = toMarks({ findings: [note, ...checked.findings], mistakes: [] })
    .get("H1 2024")
    ?.get("2,1");
  expect(mark?.severity).toBe("error");
  expect(mark?.sentences.at(-1)).toBe("Only a note.");
});

test("a finding over very many cells marks where it is about, not all that it adds up", () => {
  const checked = check(BAD);
  const [first] = checked.findings;
  const [place] = first?.places ?? [];
  if (first === undefined || place === undefined) throw new Error("no finding");
  const wide = { ...place, range: { top: 0, left: 0, bottom: 19_999, right: 3 } };
  const marks = toMarks({ findings: [{ ...first, places: [place, wide] }], mistakes: [] });
  expect(marks.get("H1 2024")?.size).toBe(1);
});
