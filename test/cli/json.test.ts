import Ajv from "ajv/dist/2020";
import schema from "../../docs/crossfoot-check.schema.json";
import { crossfoot, makeFolder, RIGHT, save, WRONG } from "./made";

const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

let folder = makeFolder();
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const OUTCOMES = `
Requests for User Data, H1 2024
Country | Requests Processed and Approved | | Requests Processed and Rejected |
TOTAL:  | 100% | 1 | 0% | 0
Brazil  | 100% | 1 | 0% | 0
Chile   | 0%   | 0 | 0% | 0
`;

/** The JSON output for a workbook, held against the schema. */
async function check(sheets: Readonly<Record<string, string>>): Promise<unknown> {
  await save(folder.at("draft.xlsx"), sheets);
  const { out } = await crossfoot(["check", folder.at("draft.xlsx"), "--format", "json"]);
  const result: unknown = JSON.parse(out);
  validate(result);
  expect(validate.errors).toBeNull();
  return result;
}

test("the schema refuses what is not the output", () => {
  expect(validate({})).toBe(false);
});

test("tables and columns are described as the sheet shows them", async () => {
  const result = await check({ Overview: RIGHT, Outcomes: OUTCOMES });
  expect(result).toMatchObject({
    tool: { name: "crossfoot", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    file: folder.at("draft.xlsx"),
    tables: [
      {
        sheet: "Overview",
        range: "A2:D5",
        kind: "overview",
        period: "H1 2024",
        totalRow: 3,
        columns: [
          { cell: "A2", heading: "Country", measure: "label" },
          {
            cell: "B2",
            heading: "Total Number of Requests",
            measure: "count",
            type: "total",
            outcome: "all",
          },
          { cell: "C2", measure: "count", type: "user-data" },
          { cell: "D2", measure: "count", type: "technical" },
        ],
      },
      {
        sheet: "Outcomes",
        kind: "outcome",
        columns: [
          { measure: "label" },
          {
            measure: "share",
            type: "user-data",
            outcome: "approved",
            base: { count: { sheet: "Outcomes", cell: expect.stringMatching(/^[BC]2$/) }, row: "own" },
          },
          { measure: "count", outcome: "approved" },
          { measure: "share", outcome: "rejected" },
          { measure: "count", outcome: "rejected" },
        ],
      },
    ],
    verdicts: { fails: 0, broken: 0 },
    findings: [],
    explanations: [],
  });
});

test("a finding says what is stated, what is expected, and where", async () => {
  const result = await check({ "H1 2024": WRONG });
  expect(result).toMatchObject({
    findings: expect.arrayContaining([
      expect.objectContaining({
        check: "footing",
        severity: "error",
        stated: "6",
        expected: "5",
        message: expect.stringMatching(/^B3 says 6, /),
        cells: expect.arrayContaining([{ sheet: "H1 2024", cell: "B3" }]),
      }),
    ]),
  });
});

test("is the same in every run", async () => {
  expect(await check({ "H1 2024": WRONG })).toEqual(await check({ "H1 2024": WRONG }));
});

test("a workbook without tables fits the schema too", async () => {
  expect(await check({ Prices: "Apples | cheap\nPears | dear" })).toMatchObject({ tables: [], findings: [] });
});
