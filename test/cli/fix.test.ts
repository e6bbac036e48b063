import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { join } from "node:path";
import { fromA1 } from "../../src/core/address";
import type { Cell } from "../../src/core";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { ROOT } from "../project/files";
import { change, LIVE, SWAPPED } from "./drafts";
import { crossfoot, makeFolder, RIGHT, save, toWorkbook, type Outcome, type Sheets } from "./made";

let folder = makeFolder();
const at = (name: string) => folder.at(name);
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

/** Corrects a draft of these sheets into `fixed.xlsx`. */
async function fix(sheets: Sheets): Promise<Outcome> {
  await save(at("draft.xlsx"), sheets);
  return crossfoot(["fix", at("draft.xlsx"), "--out", at("fixed.xlsx")]);
}

/** A cell of the corrected copy. */
async function cellOf(sheet: string, address: string, name = "fixed.xlsx"): Promise<Cell | undefined> {
  const read = await readWorkbook(readFileSync(at(name)));
  if (!read.ok) throw new Error(read.failure.detail);
  const place = fromA1(address);
  const cells = read.sheets.find((each) => each.name === sheet)?.cells ?? [];
  return cells.find(({ row, col }) => row === place?.row && col === place.col);
}

const NOTHING_WRITTEN = /\n\nNothing was corrected, so no file was written\.\n$/;

describe("what is proved is corrected in a copy", () => {
  test("and every change is told, with how the result stands", async () => {
    const { status, out, err } = await fix(SWAPPED);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(
      /^Changed on sheet Technical\n {2}C6: 52 → 25 \(swapped digits\)\n\nNothing is wrong; all \d+ conditions hold\.\n\nWrote \S*fixed\.xlsx\s\(1\scell\schanged\)\.\sThe\sdraft\sstays\sas\sit\sis\.\n$/,
    );
    expect((await crossfoot(["check", at("fixed.xlsx")])).status).toBe(0);
  });

  test("of a template, the copy is a workbook, as its name says", async () => {
    const types = "[Content_Types].xml";
    const parts = unzipSync(await toWorkbook(SWAPPED));
    const text = new TextDecoder().decode(parts[types]);
    parts[types] = new TextEncoder().encode(text.replace(".sheet.main+xml", ".template.main+xml"));
    writeFileSync(at("form.xltx"), zipSync(parts));
    const { status, err } = await crossfoot(["fix", at("form.xltx"), "--out", at("fixed.xlsx")]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const copied = new TextDecoder().decode(unzipSync(readFileSync(at("fixed.xlsx")))[types]);
    expect(/spreadsheetml\.(\w+)\.main\+xml/.exec(copied)?.[1]).toBe("sheet");
  });

  test("and the draft stays as it is", async () => {
    await save(at("draft.xlsx"), SWAPPED);
    const before = readFileSync(at("draft.xlsx"));
    await crossfoot(["fix", at("draft.xlsx"), "--out", at("fixed.xlsx")]);
    expect(readFileSync(at("draft.xlsx")).equals(before)).toBe(true);
  });

  test("with the results of the live formulas that follow, which stay formulas", async () => {
    await fix(SWAPPED);
    expect(await cellOf("Technical", "C6")).toMatchObject({ value: 25, formula: null });
    expect(await cellOf("Technical", "C3")).toMatchObject({ value: 30, formula: "SUM(C4:C6)" });
    expect(await cellOf("Technical", "B3")).toMatchObject({
      value: 30 / 52,
      text: "58%",
      formula: "C3/(C3+E3)",
    });
    expect(await cellOf("Technical", "D3")).toMatchObject({ value: 22 / 52 });
  });

  test("and everything else is kept, part for part", async () => {
    await fix(SWAPPED);
    const [draft, fixed] = ["draft.xlsx", "fixed.xlsx"].map((name) => unzipSync(readFileSync(at(name))));
    expect(Object.keys(fixed ?? {})).toEqual(Object.keys(draft ?? {}));
    const changed = Object.entries(draft ?? {}).flatMap(([name, part]) =>
      Buffer.from(part).equals(fixed?.[name] ?? new Uint8Array()) ? [] : [name],
    );
    expect(changed).toEqual(["xl/worksheets/sheet2.xml"]);
    expect(Buffer.from(fixed?.["xl/workbook.xml"] ?? []).toString()).toContain('fullCalcOnLoad="1"');
  });

  test("a figure with a letter in it becomes a number again", async () => {
    const { status, out } = await fix(change(LIVE, "Overview", [["| 3  | 0 | 3", "| 3  | O | 3"]]));
    expect(out).toContain("\n  C4: O → 0 (a letter typed for a digit)\n");
    expect(status).toBe(0);
    expect((await cellOf("Overview", "C4"))?.text).toBe("0");
  });

  test("a percentage kept as text stays text", async () => {
    const sheets = change(LIVE, "Technical", [["| 53%  |", "| '35% |"]]);
    const { status, out } = await fix(sheets);
    expect(out).toContain("\n  B6: 35% → 53% (swapped digits)\n");
    expect(status).toBe(0);
    expect(await cellOf("Technical", "B6")).toMatchObject({ value: "53%", text: "53%" });
  });

  test("several mistakes at once, in reading order", async () => {
    const { status, out } = await crossfoot([
      "fix",
      join(ROOT, "samples/h1-2024-with-mistakes.xlsx"),
      "--out",
      at("fixed.xlsx"),
    ]);
    expect(out).toMatch(
      /^Changed on sheet H1 2024\n {2}B3: 60 → 61 [^\n]*\n {2}B17: 61% → 64% [^\n]*\n {2}C25: 52 → 25 \(swapped digits\)\n/,
    );
    expect(out).toMatch(/\n\nSheet H1 2024\n {2}note [^]*\n {2}warning {2}A35 says “Columbia”/);
    expect(out).toMatch(/\n\n1 warning, 1 note; [^]*\(3\scells\schanged\)/);
    expect(status).toBe(0);
    expect(await cellOf("H1 2024", "B17")).toMatchObject({ value: 0.64, text: "64%" });
  });
});

describe("a slip of typing in the published figures is undone, whichever check it breaks", () => {
  const SAMPLE = join(ROOT, "samples/h1-2024-draft.xlsx");

  test.each([
    ["B11", 74],
    ["C3", 6],
    // With this figure, one more column can be added up; that sum is not asked for once the figure is right.
    ["C5", 8],
    ["E17", 20],
    ["B25", 0.35],
    ["E40", 7],
  ])("%s = %d", async (address, value) => {
    const cell = { sheet: "H1 2024", ...(fromA1(address) ?? { row: 0, col: 0 }) };
    const patched = await patchWorkbook(readFileSync(SAMPLE), { changes: [{ ...cell, value }], results: [] });
    if (!patched.ok) throw new Error(patched.failure.detail);
    writeFileSync(at("draft.xlsx"), patched.bytes);
    const { status } = await crossfoot(["fix", at("draft.xlsx"), "--out", at("fixed.xlsx")]);
    expect(status).toBe(0);
    const [original, fixed] = await Promise.all(
      [SAMPLE, at("fixed.xlsx")].map((path) => readWorkbook(readFileSync(path))),
    );
    expect(fixed).toEqual(original);
  });
});

test("a row may become a row of noughts, whose percentages are not judged", async () => {
  const sheet = `
Requests for User Data, H1 2024
Country | Requests Processed and Approved | | Requests Processed and Rejected |
TOTAL:  | 71% | 5 | 29% | 2
Brazil  | 71% | 5 | 29% | 2
Chile   | 0%  | 7 | 0%  | 0
`;
  const { status, out } = await fix({ Draft: sheet });
  expect(out).toMatch(/^Changed on sheet Draft\n {2}C5: 7 → 0 /);
  expect(status).toBe(0);
});

describe("what is not proved is left, with a reason", () => {
  /** No percentages: either of two rows may have its figures exchanged. */
  const PAIR = `
Requests for User Data, H1 2024
Country | Approved | Rejected | Total
Total   | 8 | 8 | 16
Brazil  | 3 | 4 | 7
Chile   | 4 | 5 | 9
`;

  test("figures that do not decide", async () => {
    const { status, out } = await fix({ Draft: PAIR });
    expect(status).toBe(1);
    expect(out).toContain("\n    Not applied: the figures do not say which explanation is right.\n");
    expect(out).toMatch(NOTHING_WRITTEN);
    expect(existsSync(at("fixed.xlsx"))).toBe(false);
  });

  test("beside others that are corrected", async () => {
    const { status, out } = await fix({ ...SWAPPED, Draft: PAIR.replace("H1 2024", "H2 2023") });
    expect(status).toBe(1);
    expect(out).toMatch(
      /^Changed on sheet Technical\n[^]*\n\nSheet Draft\n {2}1 mistake explains [^]*Not applied: the figures/,
    );
    expect(out).toMatch(/\nWrote [^]*\(1\scell\schanged\)/);
    expect((await cellOf("Draft", "B4"))?.value).toBe(3);
  });

  test("a figure of which nobody knows how it came about", async () => {
    const { status, out } = await fix({ "H1 2024": RIGHT.replace("Brazil  | 3", "Brazil  | 811") });
    expect(status).toBe(1);
    expect(out).toContain("Not applied: it is not a usual slip of typing.");
    expect(out).toMatch(NOTHING_WRITTEN);
  });

  test("a correction whose consequences cannot be worked out here", async () => {
    const { status, out } = await fix(change(SWAPPED, "Technical", [["SUM(C4:C6)", "SUMPRODUCT(C4:C6*1)"]]));
    expect(status).toBe(1);
    expect(out.replace(/\n +/g, " ")).toContain(
      "Not applied: what follows from it could not be worked out here (Technical!B3, Technical!C3, Technical!D3), and so not be checked.",
    );
    expect(out).toMatch(NOTHING_WRITTEN);
    expect(existsSync(at("fixed.xlsx"))).toBe(false);
  });
});

describe("one correction that does not stand the trial does not hold up another one", () => {
  const other = Object.fromEntries(
    Object.entries(SWAPPED).map(([name, text]) => [`${name} before`, text.replace("H1 2024", "H2 2023")]),
  );
  const blocked = change(SWAPPED, "Technical", [["SUM(C4:C6)", "SUMPRODUCT(C4:C6*1)"]]);

  test("of another period", async () => {
    const { status, out } = await fix({ ...blocked, ...other });
    expect(status).toBe(1);
    expect(out).toMatch(
      /^Changed on sheet Technical before\n {2}C6: 52 → 25 \(swapped digits\)\n\nSheet Technical\n {2}1 mistake explains 4 errors: [^]*Not applied: what follows/,
    );
    expect((await cellOf("Technical before", "C6"))?.value).toBe(25);
    expect((await cellOf("Technical", "C6"))?.value).toBe(52);
    expect((await cellOf("Technical", "C3"))?.value).toBe(57);
  });
});

/** The draft with one more part in its archive. */
async function withPart(name: string, file = "draft.xlsx"): Promise<void> {
  await save(at(file), SWAPPED);
  const parts = unzipSync(readFileSync(at(file)));
  writeFileSync(at(file), zipSync({ ...parts, [name]: new TextEncoder().encode("<x/>") }));
}

test("a signed workbook is not changed, because that would break its signature", async () => {
  await withPart("_xmlsignatures/sig1.xml");
  const { status, out, err } = await crossfoot(["fix", at("draft.xlsx"), "--out", at("fixed.xlsx")]);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^crossfoot: \S+ carries a digital signature, [^\n]*\.\n$/);
  expect(existsSync(at("fixed.xlsx"))).toBe(false);
});

test("pivot tables are to be refreshed, which is said", async () => {
  await withPart("xl/pivotTables/pivotTable1.xml");
  const { status, out } = await crossfoot(["fix", at("draft.xlsx"), "--out", at("fixed.xlsx")]);
  expect(status).toBe(0);
  expect(out).toMatch(
    /\n\nThe workbook has pivot tables: refresh them in Excel \(Data, Refresh All\)\.\n\nWrote /,
  );
});

test("a workbook with macros stays one", async () => {
  await withPart("xl/vbaProject.bin", "draft.xlsm");
  const { status } = await crossfoot(["fix", at("draft.xlsm"), "--out", at("fixed.xlsm")]);
  expect(status).toBe(0);
  expect(Object.keys(unzipSync(readFileSync(at("fixed.xlsm"))))).toContain("xl/vbaProject.bin");
});

test("formulas elsewhere that are not understood lose their result, which is said", async () => {
  const { status, out } = await fix({ ...SWAPPED, Aside: "=SUMSQ(Technical!C6)~2704" });
  expect(status).toBe(0);
  expect(out.replaceAll("\n", " ")).toContain(
    " 1 formula (Aside!A1) follows from the changes and could not be worked out here: open the copy in Excel, which does so, and save it. ",
  );
  expect(await cellOf("Aside", "A1")).toMatchObject({ value: null, formula: "SUMSQ(Technical!C6)" });
});

test("a right draft needs no copy", async () => {
  const { status, out } = await fix(LIVE);
  expect({ status, out }).toEqual({
    status: 0,
    out: "All conditions hold: no figure needs to change.\n\nNothing was corrected, so no file was written.\n",
  });
  expect(readdirSync(at(""))).toEqual(["draft.xlsx"]);
});

test("a draft with a warning only is not said to be without one", async () => {
  const { status, out } = await fix(change(LIVE, "Overview", [["Chile  ", "Chille "]]));
  expect(status).toBe(0);
  expect(out).toMatch(/\n {2}warning {2}[^]*\n\n\d warnings?; \d+ of \d+ conditions hold/);
  expect(out).toMatch(NOTHING_WRITTEN);
});

test("a workbook without tables has nothing to correct", async () => {
  const { status, out } = await fix({ Prices: "Apples | cheap" });
  expect(status).toBe(0);
  expect(out).toMatch(/^No table of requests was found/);
  expect(out).not.toContain("All conditions hold");
});

describe("nothing is written that should not be", () => {
  test("the draft is never written to, by whatever name", async () => {
    await save(at("draft.xlsx"), SWAPPED);
    const before = readFileSync(at("draft.xlsx"));
    symlinkSync(at("draft.xlsx"), at("link.xlsx"));
    linkSync(at("draft.xlsx"), at("second.xlsx"));
    for (const name of ["draft.xlsx", "link.xlsx", "second.xlsx"]) {
      const { status, out, err } = await crossfoot(["fix", at("draft.xlsx"), "--out", at(name)]);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      expect(err).toMatch(/ is the draft itself; choose another name, so that the draft stays as it is\.\n$/);
    }
    expect(readFileSync(at("draft.xlsx")).equals(before)).toBe(true);
  });

  test("a folder that is not there, and a folder by the name of the copy", async () => {
    await save(at("draft.xlsx"), SWAPPED);
    mkdirSync(at("taken.xlsx"));
    const into = (out: string) => crossfoot(["fix", at("draft.xlsx"), "--out", out]);
    expect(await into(at("none/fixed.xlsx"))).toEqual({
      status: 2,
      out: "",
      err: `crossfoot: There is no folder ${at("none")} to write to.\n`,
    });
    expect((await into(at("taken.xlsx"))).err).toMatch(/ is a folder; name a file to write to\.\n$/);
    expect(readdirSync(at("")).sort()).toEqual(["draft.xlsx", "taken.xlsx"]);
  });

  test("an old copy is replaced by a new one, and stays where there is none", async () => {
    writeFileSync(at("fixed.xlsx"), "old");
    await fix(LIVE);
    expect(readFileSync(at("fixed.xlsx"), "utf8")).toBe("old");
    await fix(SWAPPED);
    expect((await cellOf("Technical", "C6"))?.value).toBe(25);
    expect(readdirSync(at("")).sort()).toEqual(["draft.xlsx", "fixed.xlsx"]);
  });

  test("what cannot be read cannot be corrected", async () => {
    writeFileSync(at("list.xlsx"), "Country,Requests\nBrazil,3\n");
    const { status, out, err } = await crossfoot(["fix", at("list.xlsx"), "--out", at("fixed.xlsx")]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^crossfoot: \S+ is a text file/);
    expect(existsSync(at("fixed.xlsx"))).toBe(false);
  });
});
