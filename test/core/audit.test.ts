import { auditReport } from "../../src/core/audit";
import { CATALOGUE } from "../../src/core/checks/catalogue";
import type { Check } from "../../src/core/checks/check";
import { toSnapshots } from "../../src/core/checks/miniature";
import { readReport } from "../../src/core/read/read-report";

const read = (text: string) => readReport(toSnapshots(text));
const DRAFT = `
  # Second
  Law Enforcement Requests, H1 2024
  Country | Total Number of Requests
  TOTAL: | 6
  Brazil | 3
  Columbia | 2
  # First
  Law Enforcement Requests, H2 2024
  Country | Total Number of Requests
  TOTAL: | 6
  Brazil | 3
  Mexico | -2`;

test("findings come by sheet in workbook order, row, column and check", () => {
  expect(auditReport(read(DRAFT)).findings.map(({ id }) => id)).toEqual([
    "footing:Second!B3",
    "place-name:Second!A5",
    "footing:First!B3",
    "count-validity:First!B5",
  ]);
});

test("the same data gives the same audit", () => {
  expect(auditReport(read(DRAFT))).toEqual(auditReport(read(DRAFT)));
});

test("no two findings share an id", () => {
  const ids = auditReport(read(DRAFT.replaceAll("Columbia", "Brazil"))).findings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a workbook without tables has nothing to judge", () => {
  const audit = auditReport(read("Shopping list\nMilk | 2"));
  expect(audit.verdicts).toEqual({ holds: 0, fails: 0, notApplicable: 0, broken: 0 });
  expect(audit.findings).toEqual([]);
});

test("a check that throws is named, counted as broken, and the others go on", () => {
  const [footing] = CATALOGUE;
  if (footing === undefined) throw new Error("the catalogue is empty");
  const faulty: Check = {
    ...footing,
    plan: () => {
      throw new TypeError("a fault of the program");
    },
  };
  const faultyWords: Check = {
    ...footing,
    *plan(context) {
      for (const planned of footing.plan(context)) {
        yield {
          ...planned,
          explain: () => {
            throw new SyntaxError("Cannot convert Brazil to a BigInt");
          },
        };
      }
    },
  };
  const { verdicts, findings, faults } = auditReport(read(DRAFT), [faulty, faultyWords, footing]);
  expect(verdicts.broken).toBe(2);
  expect(faults.map(({ check }) => check)).toEqual(["footing", "footing"]);
  expect(faults[0]?.message).toMatch(/^TypeError: a fault of the program; at /);
  // What a message of another kind quotes may be a text of the workbook.
  expect(faults[1]?.message).toMatch(/^SyntaxError; at /);
  expect(findings.map(({ check }) => check)).toEqual(["footing", "footing"]);
});
