import Ajv from "ajv/dist/2020";
import schema from "../../docs/crossfoot-check.schema.json";
import { SWAPPED } from "./drafts";
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

test("a mistake says what explains which findings, and what should stand where", async () => {
  const result = await check(SWAPPED);
  expect(result).toMatchObject({
    explanations: [
      {
        id: expect.any(String),
        findings: [
          "tie-out:Overview!D3",
          "tie-out:Overview!D6",
          "share-recalculation:Technical!B6",
          expect.any(String),
        ],
        status: "certain",
        oneClick: true,
        lowerBound: 1,
        message: expect.stringMatching(/^C6 should be 25, not 52 \(swapped digits\)\. /),
        operation: null,
        changes: [
          {
            sheet: "Technical",
            cell: "C6",
            label: "Russia",
            stated: "52",
            proposed: "25",
            range: null,
            slip: "swapped-digits",
            formula: false,
          },
        ],
        alternatives: [],
        complete: true,
      },
    ],
  });
});

test("every finding that it names is in the list of findings", async () => {
  const { findings, explanations } = await explained(SWAPPED);
  const ids = findings.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(explanations.flatMap((each) => each.findings)));
});

/** No percentages: either of two rows may have its figures exchanged. */
const PAIR = `
Requests for User Data, H1 2024
Country | Approved | Rejected | Total
Total   | 8 | 8 | 16
Brazil  | 3 | 4 | 7
Chile   | 4 | 5 | 9
`;

test("other explanations are listed with their changes and in words, and the surest mistake stands first", async () => {
  const { explanations } = await explained({ Draft: PAIR.replace("H1 2024", "H2 2023"), ...SWAPPED });
  expect(explanations.map(({ status }) => status)).toEqual(["certain", "ambiguous"]);
  const [, pair] = explanations;
  expect(pair).toMatchObject({
    oneClick: false,
    alternatives: [
      [{}, {}],
      [{}, {}],
    ],
  });
  expect(pair?.alternatives.map((changes) => changes.map(({ cell }) => cell).join())).toContain("B5,C5");
  expect(pair?.alternativeMessages).toContain("B5 should be 5, not 4, and C5 should be 4, not 5 (exchanged)");
});

test("a row that is missing is an operation without changes of cells, or a range", async () => {
  const text = `
Requests for User Data, H1 2024
Country | Approved | Rejected | Total
Total   | 12 | 10 | 22
Brazil  | 3 | 4 | 7
Chile   | 4 | 5 | 9
`;
  const { explanations } = await explained({ Draft: text });
  expect(explanations).toMatchObject([{ status: "structural", operation: "missing-row", changes: [] }]);
});

interface Explained {
  readonly findings: readonly { readonly id: string }[];
  readonly explanations: readonly {
    readonly status: string;
    readonly findings: readonly string[];
    readonly alternatives: readonly (readonly { readonly cell: string }[])[];
    readonly alternativeMessages: readonly string[];
  }[];
}

/** `check` has held it against the schema. */
async function explained(sheets: Readonly<Record<string, string>>): Promise<Explained> {
  const result = await check(sheets);
  if (!isExplained(result)) throw new Error("no output");
  return result;
}

function isExplained(value: unknown): value is Explained {
  return typeof value === "object" && value !== null && "explanations" in value;
}

test("is the same in every run", async () => {
  expect(await check({ "H1 2024": WRONG })).toEqual(await check({ "H1 2024": WRONG }));
});

test("a workbook without tables fits the schema too", async () => {
  expect(await check({ Prices: "Apples | cheap\nPears | dear" })).toMatchObject({ tables: [], findings: [] });
});
