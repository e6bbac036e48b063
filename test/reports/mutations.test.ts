import { audit } from "../../src/core";
import type { Cell, SheetSnapshot } from "../../src/core/sheet";
import { allLayouts, writeLayout } from "./layouts";
import { H1_2024, H2_2025 } from "./seeds";

/** Every other value that a slip of the keyboard could leave in a cell. */
function slips(cell: Cell): readonly number[] {
  if (typeof cell.value !== "number") return [];
  const isShare = cell.text.endsWith("%");
  const shown = isShare ? Number(cell.text.slice(0, -1)) : cell.value;
  const digits = String(shown);
  const candidates = [
    shown + 1,
    shown - 1,
    shown + 10,
    shown * 10,
    -shown,
    0,
    Number([...digits].reverse().join("")),
    Number(`${digits}${digits.at(-1) ?? ""}`),
    Number(digits.slice(1) || "0"),
  ];
  const values = [...new Set(candidates)].filter((value) => value !== shown && !Object.is(value, -0));
  return isShare ? values.map((value) => value / 100) : values;
}

function withValue(sheet: SheetSnapshot, cell: Cell, value: number): SheetSnapshot {
  const text = cell.text.endsWith("%") ? `${Math.round(value * 100)}%` : String(value);
  return { ...sheet, cells: sheet.cells.map((other) => (other === cell ? { ...cell, value, text } : other)) };
}

const [published] = allLayouts(0);

test.each([H1_2024, H2_2025])("every wrong figure in $period is noticed, as an error", (report) => {
  if (published === undefined) throw new Error("no layout");
  const [sheet] = writeLayout(report, published);
  if (sheet === undefined) throw new Error("no sheet");
  const unnoticed: string[] = [];
  let tried = 0;
  for (const cell of sheet.cells) {
    for (const value of slips(cell)) {
      tried += 1;
      const { findings } = audit([withValue(sheet, cell, value)]);
      if (!findings.some(({ severity }) => severity === "error"))
        unnoticed.push(`${cell.row},${cell.col}: ${cell.text} → ${value}`);
    }
  }
  expect(unnoticed).toEqual([]);
  expect(tried).toBeGreaterThan(150);
});

test("a total that lacks a row says which row seems left out", () => {
  if (published === undefined) throw new Error("no layout");
  const [sheet] = writeLayout(H1_2024, published);
  const total = sheet?.cells.find((cell) => cell.value === 61);
  if (sheet === undefined || total === undefined) throw new Error("no total");
  const { findings } = audit([withValue(sheet, total, 57)]);
  const footing = findings.find(({ check }) => check === "footing");
  expect(footing?.facts).toMatchObject({ kind: "footing" });
  expect(JSON.stringify(footing?.facts)).toContain("China");
});
