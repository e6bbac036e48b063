import "@microsoft/jest-sarif";
import { CATALOGUE } from "../../src/core";
import { SWAPPED } from "./drafts";
import { crossfoot, makeFolder, RIGHT, save, WRONG, type Sheets } from "./made";

let folder = makeFolder();
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

/** The SARIF log of a workbook, held against the official schema. */
async function check(name: string, text: string | Sheets): Promise<unknown> {
  await save(folder.at(name), typeof text === "string" ? { "H1 2024": text } : text);
  const { out } = await crossfoot(["check", folder.at(name), "--format", "sarif"]);
  const log: unknown = JSON.parse(out);
  expect(log).toBeValidSarifLog();
  return log;
}

test("the schema refuses what is not a log", () => {
  expect({ version: "2.1.0" }).not.toBeValidSarifLog();
});

test("a result names its rule, its level and its cell", async () => {
  expect(await check("draft & more.xlsx", WRONG)).toMatchObject({
    runs: [
      {
        invocations: [{ executionSuccessful: true }],
        results: expect.arrayContaining([
          expect.objectContaining({
            ruleId: "footing",
            ruleIndex: CATALOGUE.findIndex(({ id }) => id === "footing"),
            level: "error",
            message: { text: expect.stringMatching(/^B3 says 6, /) },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: expect.stringMatching(/^file:\/\/.*\/draft%20&%20more\.xlsx$/) },
                },
                logicalLocations: [{ fullyQualifiedName: "H1 2024!B3", kind: "member" }],
              },
            ],
            partialFingerprints: { "crossfootFinding/v1": expect.stringMatching(/./) },
          }),
        ]),
      },
    ],
  });
});

/** The fix for C6, whose text stands in the list of artifacts, inside the workbook. */
const FIX = {
  description: { text: expect.stringMatching(/^C6 should be 25, not 52 \(swapped digits\)\. /) },
  artifactChanges: [
    {
      artifactLocation: { uri: "/Technical/C6", index: 1 },
      replacements: [{ deletedRegion: { charOffset: 0, charLength: 2 }, insertedContent: { text: "25" } }],
    },
  ],
};

test("what is proved is a fix of each result that it explains, on the text of the cell and never on bytes of the file", async () => {
  const log = await check("draft.xlsx", SWAPPED);
  expect(log).toMatchObject({
    runs: [
      {
        artifacts: [
          { location: { uri: expect.stringMatching(/draft\.xlsx$/) } },
          { location: { uri: "/Technical/C6" }, parentIndex: 0, contents: { text: "52" } },
        ],
        results: [
          { ruleId: "tie-out", fixes: [FIX] },
          { ruleId: "tie-out", fixes: [FIX] },
          { ruleId: "share-recalculation", fixes: [FIX] },
          { ruleId: "share-recalculation", fixes: [FIX] },
        ],
      },
    ],
  });
});

test("what is not proved is told, and is no fix", async () => {
  const log = await check("draft.xlsx", RIGHT.replace("Brazil  | 3", "Brazil  | 811"));
  const told = { status: "certain", message: expect.stringMatching(/^B4 should be 3, not 811\. /) };
  const result = { properties: { explanations: [told] } };
  expect(log).toMatchObject({ runs: [{ results: [result, result] }] });
  expect(JSON.stringify(log)).not.toContain('"fixes"');
});

test("the name of a sheet is written as an address has it", async () => {
  const log = await check("draft.xlsx", { "H1 2024 & 25%": WRONG });
  expect(JSON.stringify(log)).toContain('"/H1%202024%20%26%2025%25/B3"');
});

test("every check is a rule with help", async () => {
  const rules = CATALOGUE.map(({ id, title }) => ({
    id,
    shortDescription: { text: title },
    help: { text: expect.stringMatching(/./) },
  }));
  expect(await check("draft.xlsx", RIGHT)).toMatchObject({
    version: "2.1.0",
    runs: [{ tool: { driver: { name: "crossfoot", rules } }, results: [] }],
  });
});
