import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { crossfoot, makeFolder, RIGHT, save, WRONG } from "./made";

let folder = makeFolder();
const at = (name: string) => folder.at(name);

beforeEach(async () => {
  folder = makeFolder();
  await save(at("right.xlsx"), { "H1 2024": RIGHT });
  await save(at("wrong.xlsx"), { "H1 2024": WRONG });
});
afterEach(() => folder.remove());

/** All texts of the first sheet of a workbook. */
async function cover(name: string): Promise<readonly string[]> {
  const read = await readWorkbook(readFileSync(at(name)));
  if (!read.ok) throw new Error(read.failure.detail);
  return (read.sheets[0]?.cells ?? []).map(({ text }) => text);
}

test("makes a workbook, says where, and ends with 0", async () => {
  const { status, out, err } = await crossfoot(["build", at("right.xlsx"), "--out", at("report.xlsx")]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(/Nothing is wrong; [^]*\nWrote .*report\.xlsx \(\d+ sheets\)\.\n$/);
  expect(existsSync(at("report.xlsx"))).toBe(true);
});

test("what it made is checked without a finding", async () => {
  await crossfoot(["build", at("right.xlsx"), "--out", at("report.xlsx")]);
  const { status, out } = await crossfoot(["check", at("report.xlsx")]);
  expect(status).toBe(0);
  expect(out).toMatch(/\nNothing is wrong; all \d+ conditions hold/);
});

test("the options reach the report", async () => {
  const options = ["--title", "Requests we received", "--organisation", "Example Ltd", "--period", "H1 2024"];
  await crossfoot(["build", at("right.xlsx"), "--out", at("report.xlsx"), ...options, "--paper", "letter"]);
  const texts = (await cover("report.xlsx")).join("\n");
  for (const text of ["Requests we received", "Example Ltd", "H1 2024"]) expect(texts).toContain(text);
});

test("--values writes no formula", async () => {
  const formulas = async (...options: string[]) => {
    await crossfoot(["build", at("right.xlsx"), "--out", at("report.xlsx"), ...options]);
    const read = await readWorkbook(readFileSync(at("report.xlsx")));
    if (!read.ok) throw new Error(read.failure.detail);
    return read.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== null)).length;
  };
  expect(await formulas()).toBeGreaterThan(0);
  expect(await formulas("--values")).toBe(0);
});

test("refuses a draft with errors, names them, and leaves an old report as it was", async () => {
  writeFileSync(at("report.xlsx"), "old");
  const { status, out, err } = await crossfoot(["build", at("wrong.xlsx"), "--out", at("report.xlsx")]);
  expect(status).toBe(1);
  expect(out).toMatch(/ {2}error {4}B3 says 6,/);
  expect(err).toMatch(
    /^crossfoot: The draft has (1 error, so no report was made\. Mend it|\d+ errors, so no report was made\. Mend them), or add --force to build a report that is marked as a draft with open errors\.\n$/,
  );
  expect(readFileSync(at("report.xlsx"), "utf8")).toBe("old");
});

test("--force makes it all the same, marks it as a draft, and ends with 1", async () => {
  const { status, out } = await crossfoot(["build", at("wrong.xlsx"), "--out", at("report.xlsx"), "--force"]);
  expect(status).toBe(1);
  expect(out).toMatch(/Wrote .*report\.xlsx/);
  expect((await cover("report.xlsx")).join("\n")).toMatch(/draft with open errors/i);
});

test("a period that the draft does not have cannot be built", async () => {
  const { status, err } = await crossfoot(
    ["build", at("right.xlsx"), "--out", at("report.xlsx"), "--period", "H2 1999"], // prettier-ignore
  );
  expect(status).toBe(2);
  expect(err).toMatch(/^crossfoot: [^\n]*H2 1999[^\n]*H1 2024[^\n]*\.\n$/);
  expect(existsSync(at("report.xlsx"))).toBe(false);
});

test("a workbook without tables cannot be built", async () => {
  await save(at("other.xlsx"), { Prices: "Apples | cheap" });
  const { status, err } = await crossfoot(["build", at("other.xlsx"), "--out", at("report.xlsx")]);
  expect(status).toBe(2);
  expect(err).toMatch(/^crossfoot: No table of requests [^\n]*\.\n$/);
});

test("the draft is never written to, by whatever name", async () => {
  const before = readFileSync(at("right.xlsx"));
  symlinkSync(at("right.xlsx"), at("link.xlsx"));
  for (const out of ["right.xlsx", "link.xlsx"]) {
    const { status, err } = await crossfoot(["build", at("right.xlsx"), "--out", at(out), "--force"]);
    expect({ status, err }).toMatchObject({ status: 2, err: expect.stringContaining("is the draft itself") });
  }
  expect(readFileSync(at("right.xlsx")).equals(before)).toBe(true);
});

test("a place that cannot be written to is refused before any work", async () => {
  const { status, out, err } = await crossfoot(["build", at("none.xlsx"), "--out", at("none/report.xlsx")]);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^crossfoot: There is no folder .*none to write to\.\n$/);
});
