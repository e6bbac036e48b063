import type { Report } from "../report";
import type { RoundingRule } from "../rounding";
import type { CheckContext } from "./check";
import { findRounding } from "./rounding-rules";
import { sharesOf } from "./stated-shares";
import { findGuestTies, findTies } from "./ties";
import { findTrendTies } from "./trend-ties";

/** Works out once what several checks need to know of a report. */
export function toContext(report: Report): CheckContext {
  const shares = report.tables.map((table) => sharesOf(report, table));
  const rounding = report.groups.map((group) =>
    findRounding(group.tables.map((table) => shares[table] ?? [])),
  );
  const rules: RoundingRule[] = report.tables.map(() => "half-up");
  report.groups.forEach((group, index) => {
    for (const table of group.tables) rules[table] = rounding[index]?.rule ?? "half-up";
  });
  const trends = findTrendTies(report);
  const ties = report.groups.map((group, index) => [...findTies(report, group), ...(trends[index] ?? [])]);
  return { report, rounding, rules, shares, ties: [...ties, findGuestTies(report)] };
}
