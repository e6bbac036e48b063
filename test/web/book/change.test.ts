import type { CellChange } from "../../../src/host";
import { data, type RawWorkbook } from "../../xlsx/a-workbook";
import { DRAFT_ROWS, draftFile } from "./draft-file";
import { at, change, failureOf, open, readSheets, saveOf, sheetsOf, shown, valueOf } from "./opened";

const draft = async (more: Partial<RawWorkbook> = {}) => open(await draftFile(more));

test("a figure keeps its format, and formulas that follow are worked out", async () => {
  const workbook = await draft();
  valueOf(await workbook.change([change("Draft", "B3", "3", 4), change("Draft", "C3", "25%", 0.305)]));
  expect(await shown(workbook, "Draft", "B3")).toBe("4");
  expect(await shown(workbook, "Draft", "C3")).toBe("31%");
  expect(await shown(workbook, "Draft", "B2")).toBe("13");
});

test("a formula that cannot be worked out here has no result, and that is told", async () => {
  const workbook = await draft();
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  const [sheet] = await sheetsOf(workbook);
  expect(sheet?.cells.find(({ row, col }) => row === 1 && col === 3)).toMatchObject({
    value: null,
    text: "",
    formula: 'VLOOKUP("Chile",A3:B4,2,FALSE)',
    emptied: true,
  });
  expect(workbook.state().losses).toEqual([{ kind: "not-worked-out", cells: [at("Draft", "D2")] }]);
});

test("texts and truth values that follow are shown, and saved", async () => {
  const formula = (address: string, type: string, text: string, result: string): string =>
    `<c r="${address}" t="${type}"><f>${text}</f><v>${result}</v></c>`;
  const row = `<row r="5">${formula("A5", "str", "&quot;Total: &quot;&amp;B2", "Total: 12")}${formula("B5", "b", "B2=12", "1")}</row>`;
  const workbook = await draft({ sheets: [{ name: "Draft", inner: data(DRAFT_ROWS + row) }] });
  valueOf(await workbook.change([change("Draft", "B3", "3", 4)]));
  expect(await shown(workbook, "Draft", "A5")).toMatch(/^Total: 13/);
  expect(await shown(workbook, "Draft", "B5")).toMatch(/^FALSE/);
  const saved = (await readSheets(await saveOf(workbook)))[0]?.cells.filter(({ row: at }) => at === 4);
  expect(saved).toMatchObject([{ value: "Total: 13" }, { value: false }]);
});

test("text stays text, whatever it begins with", async () => {
  const workbook = await draft();
  valueOf(
    await workbook.change([change("Draft", "A3", "Brazil", "=cmd()"), change("Draft", "A4", "Chile", "1-2")]),
  );
  const saved = (await readSheets(await saveOf(workbook)))[0];
  expect(saved?.cells.filter(({ col, row }) => col === 0 && row > 1)).toMatchObject([
    { value: "=cmd()", formula: null },
    { value: "1-2", formula: null },
  ]);
});

test("a number in a cell of the format for text is a number", async () => {
  const workbook = await draft();
  valueOf(await workbook.change([change("Draft", "D3", "7", 8)]));
  const cell = (await sheetsOf(workbook))[0]?.cells.find(({ row, col }) => row === 2 && col === 3);
  expect(cell).toMatchObject({ value: 8, text: "8", format: "General" });
  valueOf(await workbook.change([change("Draft", "D3", "8", "eight")]));
  expect((await sheetsOf(workbook))[0]?.cells.find(({ row, col }) => row === 2 && col === 3)).toMatchObject({
    text: "eight",
    format: "@",
  });
});

test("an empty cell takes the format of its column, and can be emptied again", async () => {
  const inner = `<cols><col min="6" max="6" width="9" style="1"/></cols>${data(DRAFT_ROWS)}`;
  const workbook = await draft({ sheets: [{ name: "Draft", inner }] });
  valueOf(await workbook.change([change("Draft", "F9", "", 0.5)]));
  expect(await shown(workbook, "Draft", "F9")).toBe("50%");
  const saved = await saveOf(workbook);
  expect((await readSheets(saved))[0]?.cells.at(-1)).toMatchObject({ text: "50%", format: "0%" });
  valueOf(await workbook.change([change("Draft", "F9", "50%", "")]));
  expect(await shown(workbook, "Draft", "F9")).toBe("");
});

test("outer blanks and signs that nobody sees do not make another figure of it", async () => {
  const workbook = await draft();
  valueOf(await workbook.change([change("Draft", "B3", " 3\u200b", 4)]));
  expect(await shown(workbook, "Draft", "B3")).toBe("4");
});

describe("nothing is changed", () => {
  async function refused(more: Partial<RawWorkbook>, ...changes: readonly CellChange[]) {
    const workbook = await draft(more);
    const [before, state] = [await sheetsOf(workbook), workbook.state()];
    const failure = failureOf(await workbook.change([change("Draft", "B4", "9", 10), ...changes]));
    expect(await sheetsOf(workbook)).toEqual(before);
    expect(workbook.state()).toBe(state);
    return failure;
  }

  test("where a cell shows something else by now", async () => {
    expect(await refused({}, change("Draft", "B3", "5", 4))).toEqual({
      reason: "changed",
      sheet: "Draft",
      details: "B3",
      leftBehind: [],
    });
  });

  test("where it holds a formula", async () => {
    expect(await refused({}, change("Draft", "B2", "12", 13))).toMatchObject({
      reason: "formula",
      sheet: "Draft",
    });
  });

  test.each([
    ["an array formula", `<c r="F1"><f t="array" ref="F1:F2">B3:B4*1</f><v>3</v></c>`, "F2", "9"],
    ["a what-if table", `<c r="F1"><f t="dataTable" ref="F1:F2" dt2D="0" r1="B3"/><v>3</v></c>`, "F2", "9"],
  ])("where %s elsewhere has put its figure", async (_, first, address, from) => {
    const rows = DRAFT_ROWS.replace("</row>", `${first}</row>`).replace(
      /(<row r="2">.*?)<\/row>/,
      `$1<c r="F2"><v>9</v></c></row>`,
    );
    const failure = await refused(
      { sheets: [{ name: "Draft", inner: data(rows) }] },
      change("Draft", address, from, 1),
    );
    expect(failure).toMatchObject({ reason: "formula", details: address });
  });

  test("where the sheet is gone", async () => {
    expect(await refused({}, change("Gone", "B3", "3", 4))).toMatchObject({ reason: "gone", sheet: "Gone" });
  });

  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf/><xf><protection locked="0"/></xf><xf><protection hidden="1"/></xf></cellXfs></styleSheet>`;
  const locked: Partial<RawWorkbook> = {
    sheets: [{ name: "Draft", inner: `${data(DRAFT_ROWS)}<sheetProtection sheet="1"/>` }],
    styles: "styles.xml",
    more: [{ name: "xl/styles.xml", content: styles }],
  };
  const { formats: _, ...others } = { formats: [], ...locked };

  test("where the sheet is protected, but for cells that are not locked", async () => {
    const { aWorkbook } = await import("../../xlsx/a-workbook");
    const workbook = await open(await aWorkbook({ sheets: [], ...others }));
    expect(failureOf(await workbook.change([change("Draft", "B3", "3", 4)]))).toMatchObject({
      reason: "protected-sheet",
      sheet: "Draft",
    });
    expect(failureOf(await workbook.change([change("Draft", "D3", "7", 4)])).reason).toBe("protected-sheet");
    valueOf(await workbook.change([change("Draft", "C3", "0.25", 0.26)]));
    expect(await shown(workbook, "Draft", "C3")).toBe("0.26");
  });

  test("where the cell names a column of a table", async () => {
    const inner = `${data(DRAFT_ROWS)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inner}</worksheet>`;
    const link = `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/>`;
    const more = [
      {
        name: "xl/worksheets/_rels/sheet1.xml.rels",
        content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link}</Relationships>`,
      },
      {
        name: "xl/tables/table1.xml",
        content: `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B4"><tableColumns count="2"><tableColumn id="1" name="Country"/><tableColumn id="2" name="Requests"/></tableColumns></table>`,
      },
    ];
    const failure = await refused(
      { sheets: [{ name: "Draft", xml }], more },
      change("Draft", "A1", "Country", "Place"),
    );
    expect(failure).toMatchObject({ reason: "table-heading", sheet: "Draft", details: "A1" });
  });
});
