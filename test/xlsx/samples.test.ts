import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toA1 } from "../../src/core/address";
import { DRAFTS } from "../../samples/drafts";
import { writeDraft } from "../../samples/write-draft";
import { read, readSheet } from "./reading";

const FOLDER = join(__dirname, "..", "..", "samples");
const load = (file: string): Uint8Array => readFileSync(join(FOLDER, file));

test.each(DRAFTS)("samples/$file is what the script makes", async (draft) => {
  const committed = await read(load(draft.file));
  expect(committed).toEqual(await read(await writeDraft(draft.sheets)));
  expect(committed.notices).toEqual([]);
  expect(committed.sheets.flatMap((sheet) => sheet.cells).length).toBeGreaterThan(50);
});

test("README.md lists the mistakes, and there are no others", async () => {
  const right = await readSheet(load("h1-2024-draft.xlsx"));
  const wrong = await readSheet(load("h1-2024-with-mistakes.xlsx"));
  const texts = new Map(right.cells.map((cell) => [toA1(cell.row, cell.col), cell]));
  const mistakes = wrong.cells.flatMap((cell) => {
    const address = toA1(cell.row, cell.col);
    const before = texts.get(address);
    if (before?.value === cell.value) return [];
    const asText = typeof cell.value !== typeof before?.value ? " (as text)" : "";
    return [[`\`${address}\``, cell.text + asText, before?.text]];
  });
  const readme = readFileSync(join(FOLDER, "README.md"), "utf8");
  const listed = [...readme.matchAll(/^\| (`[A-Z]\d+`) +\| (.*?) +\| (.*?) +\|/gm)].map((match) =>
    match.slice(1, 4),
  );
  expect(listed).toEqual(mistakes);
  expect(readme).toContain("invented");
});

test("README.md lists every sample", () => {
  const readme = readFileSync(join(FOLDER, "README.md"), "utf8");
  for (const { file } of DRAFTS) expect(readme).toContain(`\`${file}\``);
});

test("drafts made with formulas have their results stored", async () => {
  const { sheets } = await read(load("h2-2025-draft.xlsx"));
  const cells = new Map(sheets[1]?.cells.map((cell) => [toA1(cell.row, cell.col), cell]));
  expect(cells.get("C3")).toMatchObject({ formula: "SUM(C4:C6)", value: 34 });
  expect(cells.get("B5")).toMatchObject({ formula: "IF(C5+E5=0,0,C5/(C5+E5))", text: "100%" });
});
