import "@microsoft/jest-sarif";
import { CATALOGUE } from "../../src/core";
import { crossfoot, makeFolder, RIGHT, save, WRONG } from "./made";

let folder = makeFolder();
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

/** The SARIF log of a workbook, held against the official schema. */
async function check(name: string, text: string): Promise<unknown> {
  await save(folder.at(name), { "H1 2024": text });
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
