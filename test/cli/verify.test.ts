import { readFileSync, writeFileSync } from "node:fs";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { crossfoot, makeFolder, RIGHT, save } from "./made";

const folder = makeFolder();
const at = (name: string) => folder.at(name);
afterAll(() => folder.remove());

beforeAll(async () => {
  await save(at("draft.xlsx"), { "H1 2024": RIGHT });
  await save(at("later.xlsx"), {
    "H1 2024": RIGHT.replace("TOTAL:  | 5 | 1 | 4", "TOTAL:  | 6 | 1 | 5").replace(
      "Chile   | 2 | 0 | 2",
      "Chile   | 3 | 0 | 3",
    ),
  });
  await crossfoot(["build", at("draft.xlsx"), "--out", at("report.xlsx")]);
  const patched = await patchWorkbook(readFileSync(at("report.xlsx")), {
    changes: [{ sheet: "Overview", row: 4, col: 2, value: 2 }],
    results: [],
  });
  if (!patched.ok) throw new Error(patched.failure.detail);
  writeFileSync(at("edited.xlsx"), patched.bytes);
});

const told = async (...words: string[]) => {
  const { status, out, err } = await crossfoot(["verify", ...words]);
  return { status, text: `${out}${err}`.replace(/\n(?! )/g, " ").trim() };
};

test("a report that nobody touched: 0, and it says what was compared", async () => {
  expect(await told(at("report.xlsx"))).toEqual({
    status: 0,
    text: expect.stringMatching(
      /^The report is as it was generated with version \d+\.\d+\.\d+: no cell was changed\. Formats, charts and what is hidden are not compared\. The draft was not compared\.$/,
    ),
  });
  expect(await told(at("report.xlsx"), "--draft", at("draft.xlsx"))).toMatchObject({
    status: 0,
    text: expect.stringContaining("The draft still has the figures that the report was made from."),
  });
});

test("a figure typed over: 1, with its cell, what it was and what it is", async () => {
  const { status, text } = await told(at("edited.xlsx"));
  expect(status).toBe(1);
  expect(text).toMatch(
    /1 cell of the report was changed by hand since it was generated:\n {2}Overview C5: was 1, is 2/,
  );
});

test("a draft that has changed: 1, with its figures", async () => {
  const { status, text } = await told(at("report.xlsx"), "--draft", at("later.xlsx"));
  expect(status).toBe(1);
  expect(text).toContain("The report is as it was generated");
  expect(text).toContain("The draft has changed since the report was generated: 4 figures are not the same.");
  expect(text).toContain("H1 2024 B5 (Chile): was 2, is 3");
});

test("what is no report, or cannot be read: 2 and one sentence", async () => {
  expect(await told(at("draft.xlsx"))).toEqual({
    status: 2,
    text: `crossfoot: ${at("draft.xlsx")}: This workbook has no record of a generated report, so there is nothing to compare it with.`,
  });
  writeFileSync(at("broken.xlsx"), "no workbook");
  expect(await told(at("broken.xlsx"))).toMatchObject({ status: 2 });
  expect(await told(at("report.xlsx"), "--draft", at("missing.xlsx"))).toMatchObject({ status: 2 });
  expect(await told()).toMatchObject({ status: 2, text: expect.stringContaining("Name one report") });
});
