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
  const put = (
    place: string,
    type: string,
    { approved, rejected }: { approved: number; rejected: number },
  ): void => {
    const whole = approved + rejected;
    const counts = { approved, rejected, all: whole };
    // Ones alone, without the counts of the other outcome, may be 1 % or all: nothing is claimed of them.
    const isUnclear = layout.shares === "fraction" && layout.zeroCount === "empty" && report === H2_2025;
    for (const [outcome, count] of Object.entries(counts)) {
      if (count !== 0 || layout.zeroCount === "0")
        figures.set(`${place} ${type} ${outcome} count`, String(count));
      if (whole !== 0 && outcome !== "all" && !isUnclear)
        figures.set(`${place} ${type} ${outcome} share`, shareOf(count, whole, layout));
    }
  };
  const total = { technical: { approved: 0, rejected: 0 }, userData: { approved: 0, rejected: 0 } };
  for (const { code, userData, technical } of report.places) {
    put(code, "technical", technical);
    put(code, "user-data", userData);
    for (const outcome of ["approved", "rejected"] as const) {
      total.technical[outcome] += technical[outcome];
      total.userData[outcome] += userData[outcome];
    }
  }
  if (layout.total !== "absent") {
    put("TOTAL", "technical", total.technical);
    put("TOTAL", "user-data", total.userData);
  }
  return figures;
}

/** Live formulas and shares written with a decimal comma show one decimal. */
function shareOf(count: number, whole: number, layout: Layout): string {
  const scale = layout.shares === "decimal-comma" ? 1000 : 100;
  return String(Math.floor((2 * count * scale + whole) / (2 * whole)) / (scale / 100));
}

describe.each([H1_2024, H2_2025])("the published report $period", (report) => {
  test.each(allLayouts(250).map((layout): [string, Layout] => [nameOf(layout), layout]))(
    "%s",
    (_name, layout) => {
      const { report: read, findings, verdicts } = audit(writeLayout(report, layout));
      expect(
        findings
          .filter(({ severity }) => severity !== "note")
          .map((finding) => toMessage(finding, en.findings)),
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
