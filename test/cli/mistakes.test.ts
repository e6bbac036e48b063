import { change, LIVE, SWAPPED } from "./drafts";
import { crossfoot, makeFolder, save, type Sheets } from "./made";

let folder = makeFolder();
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

/** What `check` says of a workbook, without what was understood; `columns` wide. */
async function check(sheets: Sheets, columns: number | null = null): Promise<string> {
  await save(folder.at("draft.xlsx"), sheets);
  const { out } = await crossfoot(["check", folder.at("draft.xlsx")], { columns });
  return out.slice(out.indexOf("\n\nSheet ") + 2);
}

test("the mistake stands first, then how far the figures decide, then what it explains", async () => {
  expect(await check(SWAPPED)).toMatch(
    /^Sheet Technical\n {2}1 mistake explains 4 errors: C6 should be 25, not 52 \(swapped digits\)\n {4}This is the only change of one cell [^]*?\n {4}error {4}[^]*\n {4}error {4}/,
  );
});

test("a finding on another sheet than its mistake names the sheet", async () => {
  expect(await check(SWAPPED)).toMatch(/\n {4}error {4}On sheet Overview: D6 \(Russia\) says 47, /);
});

test("what all explanations take for granted is said once, and only where there is one", async () => {
  const twice = change(SWAPPED, "Overview", [["| 0 | 3", "| 7 | 3"]]);
  expect((await check(twice)).match(/This assumes that no more cells/g)).toHaveLength(1);
  expect(await check(LIVE)).not.toContain("This assumes");
});

const TYPED = `
Law Enforcement and Government Requests, H1 2024
Country | Total Number of Requests | Total Number of Requests for User Data | Total Number of Requests for Non-Personal Technical Information & Expertise
TOTAL:  | 52 | 0 | 52
Brazil  | 3  | 0 | 3
Chile   | 2  | 0 | 2
Russia  | 47 | 0 | 47
`;

test("a finding that two mistakes explain is shown once, and the second mistake says where", async () => {
  const sheet = TYPED.replace("Brazil  | 3 ", "Brazil  | 30").replace("Chile   | 2 ", "Chile   | 22");
  const said = await check({ Overview: sheet });
  expect(said.match(/B3 says 52, but its 3 rows/g)).toHaveLength(1);
  expect(said).toMatch(
    /B4 should be 3, not 30 [^]*B3 says 52[^]*B5 should be 2, not 22 [^]*\n {4}One more is shown above\.\n/,
  );
});

test("that there is a command for what is proved is said where it has something to do", async () => {
  const hint = /\ncrossfoot fix can correct (.*) in a copy of the workbook\.\n$/;
  const twice = TYPED.replace("Brazil  | 3 ", "Brazil  | 30").replace("Chile   | 2 ", "Chile   | 22");
  const partly = TYPED.replace("Brazil  | 3 ", "Brazil  | 30").replace("Chile   | 2 ", "Chile   | 811");
  expect(hint.exec(await check(SWAPPED))?.[1]).toBe("this mistake");
  expect(hint.exec(await check({ Overview: twice }))?.[1]).toBe("these mistakes");
  expect(hint.exec(await check({ Overview: partly }))?.[1]).toBe("1 of these mistakes");
  expect(await check({ Draft: WITHOUT_SHARES })).not.toContain("crossfoot fix");
});

test("findings that no mistake explains come last, by sheet", async () => {
  const said = await check({
    Overview: TYPED.replace("| 47 | 0 | 47", "| 74 | 0 | 47").replace("Chile ", "Chille"),
    Notes: TYPED.replace("Chile ", "Chille").replace("| 2  | 0 | 2", "| 2  | 0 | '2"),
  });
  expect(said).toMatch(
    /\n\nThis assumes[^]*\n\nAlso on sheet Overview\n {2}warning {2}A5[^]*\n\nSheet Notes\n {2}note {5}D5/,
  );
});

const WITHOUT_SHARES = `
Requests for User Data, H1 2024
Country | Approved | Rejected | Total
Total   | 8 | 8 | 16
Brazil  | 3 | 4 | 7
Chile   | 4 | 5 | 9
`;

test("where several explanations are as good, those that the sentence does not name are listed", async () => {
  const said = (await check({ Draft: WITHOUT_SHARES })).replace(/\n +/g, " ");
  expect(said).toContain("B4 should be 4, not 3, and C4 should be 3, not 4 (exchanged)");
  expect(said).toContain(" or: B5 should be 5, not 4, and C5 should be 4, not 5 (exchanged) ");
});

test("of very many, a few are listed, and how many more there are", async () => {
  const rows = Array.from({ length: 12 }, (_, index) => `Place ${index} | 3 | 4 | 7`).join("\n");
  const sheet = WITHOUT_SHARES.replace(/Total {3}[^]*/, `Total | 37 | 47 | 84\n${rows}\n`);
  const said = (await check({ Draft: sheet })).replace(/\n +/g, " ");
  expect(said.match(/ or: /g)).toHaveLength(3);
  expect(said).toMatch(/ or \d+ other changes; --format json lists them all\. /);
});

test("a row that is missing everywhere is told as that", async () => {
  const without = Object.fromEntries(
    Object.entries(change(LIVE, "Overview", [])).map(([name, text]) => [
      name,
      text
        .replace(/=[^|~]*~/g, "")
        .replace(/57\.\d+%/, "58%")
        .replace(/42\.\d+%/, "42%")
        .replace(/Chile.*\n/, ""),
    ]),
  );
  const said = (await check(without)).replace(/\n +/g, " ");
  expect(said).toMatch(/1 mistake explains 3 errors: a row with 2 requests .*seems to be missing/);
});

test("many mistakes of one sheet are cut off, and so are many findings of one", async () => {
  const rows = Array.from({ length: 30 }, (_, index) => `Place ${index} | 2${index % 9} | 0 | 1`).join("\n");
  const said = await check({ Overview: TYPED.replace(/TOTAL[^]*/, `${rows}\n`) });
  expect(said.match(/1 mistake explains/g)).toHaveLength(20);
  expect(said).toMatch(/\n {2}And 10 more mistakes on this sheet; --format json lists them all\.\n/);
  expect(said).not.toContain("Also on sheet");
});

test.each([30, 40, 60, 80])("lines fit a terminal of %d columns", async (columns) => {
  for (const sheets of [SWAPPED, { Draft: WITHOUT_SHARES }]) {
    const said = await check(sheets, columns);
    const long = said.split("\n").filter((line) => line.length > columns);
    // The name of a check in parentheses is one word.
    expect(long.filter((line) => !/\([a-z-]+\)$/.test(line))).toEqual([]);
  }
});

test("a label of many letters is cut, and cannot send commands to the terminal", async () => {
  const label = `Place\u009b2J${"x".repeat(400)}`;
  const said = await check({
    Draft: WITHOUT_SHARES.replace("Chile ", label)
      .replace("| 4 | 5 | 9", "| 3 | 4 | 9")
      .replace("8 | 8", "7 | 9"),
  });
  expect(said).not.toContain("\u009b");
  expect(Math.max(...said.split("\n").map((line) => line.length))).toBeLessThan(250);
});
