import { audit } from "../../src/core";
import { toMessage } from "../../src/core/findings/message";
import { en } from "../../src/core/words/en";
import { CHOICES, allLayouts, writeLayout, type Layout } from "./layouts";
import { H1_2024, H2_2025, type SeedReport } from "./seeds";

/** A layout by the choices in which it differs from the published one. */
function nameOf(layout: Layout): string {
  const differs = Object.entries(layout).filter(
    ([key, value]) => !Object.entries(CHOICES).some(([choice, [first]]) => choice === key && first === value),
  );
  return differs.map(([key, value]) => `${key}: ${value}`).join(", ") || "as published";
}

/** The published figures by place, type and outcome, as the report understood them; totals under `TOTAL`. */
function figuresOf(report: ReturnType<typeof audit>["report"]): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const table of report.tables) {
    for (const row of table.rows) {
      row.figures.forEach((figure, index) => {
        const column = table.columns[index];
        if (figure === null || column === undefined || figure.amount === null) return;
        figures.set(
          [row.place, column.type, column.outcome, column.measure].join(" "),
          String(figure.amount.digits / 10 ** figure.amount.decimals),
        );
      });
    }
  }
  return figures;
}

function expectedFigures(report: SeedReport, layout: Layout): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  const put = (place: string, type: string, outcome: string, count: number): void => {
    if (count !== 0 || layout.zeroCount === "0")
      figures.set(`${place} ${type} ${outcome} count`, String(count));
  };
  for (const { code, userData, technical } of report.places) {
    put(code, "technical", "approved", technical.approved);
    put(code, "technical", "rejected", technical.rejected);
    put(code, "user-data", "approved", userData.approved);
    put(code, "technical", "all", technical.approved + technical.rejected);
  }
  return figures;
}

describe.each([H1_2024, H2_2025])("the published report $period", (report) => {
  test.each(allLayouts(250).map((layout): [string, Layout] => [nameOf(layout), layout]))(
    "%s",
    (_name, layout) => {
      const { report: read, findings, verdicts } = audit(writeLayout(report, layout));
      expect(
        findings.filter(({ severity }) => severity !== "note").map((finding) => toMessage(finding, en.findings)),
      ).toEqual([]);
      expect(read.tables.map(({ kind, type, period }) => [kind, type, period?.label])).toEqual([
        ["overview", "total", report.period],
        ["outcome", "technical", report.period],
        ["outcome", "user-data", report.period],
      ]);
      expect(verdicts.broken).toBe(0);
      const figures = figuresOf(read);
      for (const [key, count] of expectedFigures(report, layout))
        expect([key, figures.get(key)]).toEqual([key, count]);
      const totals = read.tables.map(({ rows }) => rows.filter(({ role }) => role === "total").length);
      expect(totals).toEqual(layout.total === "absent" ? [0, 0, 0] : [1, 1, 1]);
    },
  );
});
