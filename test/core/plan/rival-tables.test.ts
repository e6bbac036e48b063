import { audit, planReport } from "../../../src/core";
import { en } from "../../../src/core/words/en";
import { sheetOf } from "./draft";

const TWO_KINDS = sheetOf(
  "Draft",
  `
Emergency requests, H1 2024
Country | Requests received
Total   | 11
Brazil  | 5
Chile   | 6

Court orders, H1 2024
Country | Requests received
Total   | 21
Brazil  | 6
Chile   | 15
`,
);

test("tables that nothing tells apart but their figures are not published as one", () => {
  const planned = planReport(audit([TWO_KINDS]), { words: en, version: "1" });
  const types = audit([TWO_KINDS]).report.tables.map(({ type }) => type);
  // Should titles be understood one day, both are published, each as its own kind.
  expect(new Set(types).size).toBe(1);
  expect(planned).toMatchObject({
    ok: false,
    reason: "rival-tables",
    message: expect.stringMatching(
      /^These tables count the same requests .*: Draft A2:B5 and Draft A8:B11\./,
    ),
  });
});

test("one of them can be published alone", () => {
  expect(planReport(audit([TWO_KINDS]), { words: en, version: "1", tables: [1] })).toMatchObject({
    ok: true,
  });
});

test("the same figures in two tables are no contradiction", () => {
  const twice = { ...TWO_KINDS, cells: TWO_KINDS.cells.filter(({ row }) => row < 5) };
  const again = { ...twice, name: "Copy" };
  expect(planReport(audit([twice, again]), { words: en, version: "1" })).toMatchObject({ ok: true });
});
