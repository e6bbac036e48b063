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
  expect(out).toMatch(
    /Nothing is wrong; [^]*\nWrote .*report\.xlsx \(\d+\ssheets\)\.\nPublished H1 2024\.\n$/,
  );
  expect(existsSync(at("report.xlsx"))).toBe(true);
});

test("names the period that it published, and how to have another one", async () => {
  const [h1, h2] = ["H1 2023", "H2 2023"].map((period) => RIGHT.replace("H1 2024", period));
  await save(at("three.xlsx"), { "H1 2023": h1 ?? "", "H2 2023": h2 ?? "", "H1 2024": RIGHT });
  const published = async (...options: string[]) => {
    const { out } = await crossfoot(["build", at("three.xlsx"), "--out", at("report.xlsx"), ...options]);
    return out.slice(out.indexOf("\nPublished") + 1).replaceAll("\n", " ");
  };
  expect(await published()).toBe(
    "Published H1 2024. The draft also holds H1 2023 and H2 2023: choose one with --period. ",
  );
  expect(await published("--period", "h2 2023")).toMatch(
    /^Published H2 2023\. .* H1 2023 and H1 2024: choose/,
  );
});

test("says which columns of a published table are not published", async () => {
  const accounts = `
Law Enforcement and Government Requests, H1 2024
Country | Requests | Requests approved | Requests rejected | Accounts | Accounts approved | Percentage of accounts approved
Total   | 5 | 3 | 2 | 8 | 4 | 50%
Brazil  | 3 | 2 | 1 | 5 | 2 | 40%
Chile   | 2 | 1 | 1 | 3 | 2 | 67%
`;
  await save(at("accounts.xlsx"), { Draft: accounts });
  const { out } = await crossfoot(["build", at("accounts.xlsx"), "--out", at("report.xlsx")]);
  expect(out.replaceAll("\n", " ")).toMatch(
    / Published H1 2024\. Not published: columns F \(Accounts approved\) and G \(Percentage of accounts approved\) on sheet “Draft”\. $/,
  );
});

test("columns of another period are named as that, not as left out", async () => {
  const periods = `
Government Requests
Country | Requests H1 2024 | Accounts H1 2024 | Requests H2 2024 | Accounts H2 2024
Total   | 5 | 6 | 7 | 9
Brazil  | 3 | 3 | 3 | 5
Chile   | 2 | 3 | 4 | 4
`;
  await save(at("periods.xlsx"), { Draft: periods });
  const { out } = await crossfoot(["build", at("periods.xlsx"), "--out", at("report.xlsx")]);
  expect(out).toMatch(/\nPublished H2 2024\. The draft also holds H1 2024: choose\sit\swith\s--period\.\n$/);
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
