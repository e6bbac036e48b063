import type { RoundingRule } from "../../rounding";
import { cellList, cellName, tableName } from "../cell-names";
import {
  between,
  blankClause,
  count,
  differsBy,
  excuseClause,
  gapClause,
  labelOf,
  labelled,
  labels,
  othersClause,
  partOf,
  rowList,
  pointsOff,
  quote,
  says,
  shown,
  suspectClause,
  tooMany,
  typeName,
} from "./finding-clauses";
import type { FindingWords } from "../finding-words";
import { periodFindings } from "./period-findings";

const RULES: Readonly<Record<RoundingRule, string>> = {
  "half-up": "rounding half up",
  "half-even": "rounding halves to the even digit",
  "half-down": "rounding halves down",
  down: "cutting off (rounding down)",
  up: "rounding up",
};

export const findings: FindingWords = {
  ...periodFindings,
  footing: ({ total, parts, expected, difference, suspects, coverage, blanks, excuse }) =>
    `${says(total)}, but its ${count(parts, "row", "rows")} (${cellList(parts, total.cell)}) ${parts.length === 1 ? "adds" : "add"} up to ${expected}: ` +
    `${tooMany(difference)}${suspectClause(suspects, total.cell)}.` +
    `${coverage === null ? "" : ` Its formula =${coverage.formula} ${gapClause(coverage, total.cell)}.`}${blankClause(blanks, total.cell)}${excuseClause(excuse)}`,
  "footing-visible": ({ total, hidden, expected }) =>
    `${says(total)}, which does not count hidden ${hidden.length === 1 ? "row" : "rows"} ${rowList(hidden)}: with ${hidden.length === 1 ? "it" : "them"} the rows add up to ${expected}.`,
  "footing-hidden": ({ total, hidden, visible }) =>
    `${says(total)} and counts hidden ${hidden.length === 1 ? "row" : "rows"} ${rowList(hidden)} too: ` +
    `the rows in sight add up to ${visible === "" ? "less" : visible}.`,
  "footing-beside": ({ total, parts, beside, expected }) =>
    `${says(total)}, which is the sum of ${parts} rows without ${beside
      .map(({ cell, stated, label }) => `${cellName(cell, total.cell)} (“${label}”: ${shown(stated)})`)
      .join(
        " and ",
      )}. Should ${beside.length === 1 ? "that row" : "those rows"} be counted? The total would be ${expected} then.`,
  "sum-limits": ({ whole, parts, limits, excuse }) =>
    `${says(whole)}, but its ${parts.length === 1 ? "only part" : "parts"} (${cellList(parts, whole.cell)}) ${parts.length === 1 ? "gives" : "add up to"} ${between(limits)}, ` +
    `whatever the cells without a number stand for.${excuseClause(excuse)}`,
  "cross-footing": ({ whole, parts, expected, difference, others, blanks, excuse }) =>
    `${labelled(whole)} says ${shown(whole.stated)}, but ${cellList(parts, whole.cell, " + ")} add up to ${expected}: ` +
    `${tooMany(difference)}.${othersClause(others)}${blankClause(blanks, whole.cell)}${excuseClause(excuse)}`,
  "part-over-whole": ({ parts, sum, whole, subject, excuse }) => {
    const cells = parts.map(({ cell }) => cell);
    const [first] = cells;
    return (
      `${cellList(cells, first)}${labelOf(parts[0])} ${parts.length === 1 ? "says" : "say"} ` +
      `${parts.map(({ stated, what }) => `${stated} ${partOf(what)}`).join(" and ")}` +
      `${parts.length === 1 ? "" : `, ${sum} together`}, more than the ${whole.stated} ` +
      `${whole.stated === "1" ? subject.replace(/s$/, "") : subject} in ${cellName(whole.cell, first)}.${excuseClause(excuse)}`
    );
  },
  "tie-out": ({ one, other, expected, difference, blanks, excuse }) => {
    const cells = other.map(({ cell }) => cell);
    return other.length === 1
      ? `${labelled(one)} says ${shown(one.stated)}, but ${cellList(cells, one.cell)} says ${expected} for the same count: ${differsBy(difference)}.${excuseClause(excuse)}`
      : `${labelled(one)} says ${shown(one.stated)}, but ${cellList(cells, one.cell, " + ")} add up to ${expected} for the same count: ` +
          `${differsBy(difference)}.${blankClause(blanks, one.cell)}${excuseClause(excuse)}`;
  },
  "rival-tables": ({ one, other, type, period, lacking }) =>
    `${cellName(one)} and ${cellName(other, one)} both show the outcomes of ${typeName(type)}` +
    `${period === null ? "" : `, ${period}`}, with different figures` +
    `${lacking === null ? ": please check their titles." : `: is one of them for ${typeName(lacking)}?`}`,
  share: ({ share, count: counted, whole, expected, difference, rule, fits, blanks }) =>
    `${labelled(share)} says ${shown(share.stated)}, but ${counted} of ${whole} is ${expected}` +
    `${rule === "half-up" ? "" : ` (${RULES[rule]})`}: ${pointsOff(difference)}.` +
    `${fits === null ? "" : ` It would be right by ${RULES[fits]}, but the other percentages are not made that way.`}` +
    blankClause(blanks, share.cell),
  "share-blank": ({ share, count: counted, whole, expected }) =>
    `${labelled(share)} shows ${shown(share.stated)}, but ${counted} of ${whole} is ${expected}.`,
  "share-rest": ({ shares }) => {
    const cells = shares.map(({ cell }) => cell);
    const one = shares.length === 1;
    return (
      `${cellList(cells, cells[0])} ${one ? "is" : "are"} not rounded, but what the rounded ${one ? "percentage" : "percentages"} beside ` +
      `${one ? "it leaves" : "them leave"} of 100%. Rounded ${one ? "itself it" : "themselves they"} would be ` +
      `${shares.map(({ expected, cell, stated }) => `${expected} instead of ${stated} in ${cellName(cell, cells[0])}`).join(", ")}.`
    );
  },
  closure: ({ shares, sum, whole, difference }) =>
    `${cellList(
      shares.map(({ cell }) => cell),
      shares[0]?.cell,
      " + ",
    )}${labelOf(shares[0])} add up to ${sum} instead of ${whole}: ${pointsOff(difference)}, more than rounding explains.`,
  attainability: ({ share, whole, near }) =>
    `${labelled(share)} says ${shown(share.stated)}, but no count out of ${whole} gives this percentage` +
    `${near.length === 0 ? "" : `: ${near.map((each) => `${each.count} would be ${each.share}`).join(", ")}`}.`,
  "total-share": ({ share, rows, limits }) =>
    `${labelled(share)} says ${shown(share.stated)}, but the percentages and bases of its rows (${cellList(rows, share.cell)}) give ${between(limits)}.`,
  rounding: ({ rule, excluding, total, example }) => {
    const [first] = excluding;
    if (first === undefined) return "";
    const others = excluding.slice(1).map(({ cell }) => cell);
    const rounded =
      example === null ? "" : `; ${example.count} of ${example.whole} rounded half up is ${example.share}`;
    const more = others.length === 0 ? "" : ` The same goes for ${cellList(others, first.cell)}.`;
    return (
      `${says(first)}${rounded}.${more} ` +
      `${total === 1 ? "This percentage fits" : `All ${total} percentages that can be recalculated fit`} ${RULES[rule]}, so that rule is used.`
    );
  },
  "stub-missing": ({ listed, lacking, stated, type }) =>
    `${cellName(listed.cell)} lists ${quote(listed.label)}${stated === "" ? "" : ` with ${stated}`}, ` +
    `but the table in ${tableName(lacking, listed.cell)} has no row for ` +
    `${type === null ? "it" : `${quote(listed.label)}’s ${typeName(type)}`}.`,
  "stub-subset": ({ listed, lacking }) =>
    `The table in ${tableName(lacking, listed[0]?.cell)} leaves out ${labels(listed)}, which ` +
    `${listed.length === 1 ? "has" : "have"} no requests of its kind.`,
  "stub-spelling": ({ one, other }) =>
    `${cellName(one.cell)} writes “${quote(one.label)}”, but ${cellName(other.cell, one.cell)} writes “${quote(other.label)}” for the same place.`,
  "duplicate-label": ({ first, again, totals }) => {
    const cells = again.map(({ cell }) => cell);
    const other = again.find(({ label }) => label !== first.label);
    const repeat =
      totals.length === 0
        ? ""
        : ` Without ${cellList(cells, cells[0])} ${totals.length === 1 ? "the total is" : "the totals are"} right (${cellList(totals, cells[0])}).`;
    return other === undefined
      ? `${quote(first.label)} stands ${again.length === 1 ? "twice" : "more than once"} in this table: in ${cellList([first.cell, ...cells], first.cell)}.${repeat}`
      : `${again.map(({ cell, label }) => `${cellName(cell, cells[0])} says “${quote(label)}”`).join(", ")}, ` +
          `and ${cellName(first.cell, cells[0])} says “${quote(first.label)}”: one place stands ${again.length === 1 ? "twice" : "more than once"} in this table.${repeat}`;
  },
  "place-suggestion": ({ label, cells, suggestion }) =>
    `${cellList(cells, cells[0])} ${cells.length === 1 ? "says" : "say"} “${quote(label)}”, which is not a known country: is ${suggestion} meant?`,
  "place-ambiguous": ({ label, cells, options }) =>
    `${cellList(cells, cells[0])} ${cells.length === 1 ? "says" : "say"} “${quote(label)}”, which can mean ${options.join(" or ")}.`,
  "place-foreign": ({ label, cells, name }) =>
    `${cellList(cells, cells[0])} ${cells.length === 1 ? "says" : "say"} “${quote(label)}”, while the other names are English: is ${name} meant?`,
  validity: ({ figure, problem, meant, dependents }) => {
    switch (problem) {
      case "error-value":
        return (
          `${labelled(figure)} shows ${figure.stated}, not a figure` +
          `${dependents.length === 0 ? "." : `, and so ${dependents.length === 1 ? "does the cell that depends" : `do ${dependents.length} cells that depend`} on it (${cellList(dependents, figure.cell)}).`}`
        );
      case "negative":
        return `${labelled(figure)} says ${figure.stated}, but a count cannot be negative.`;
      case "fraction":
        return /[.,]/.test(figure.stated)
          ? `${labelled(figure)} says ${figure.stated}, but a count must be a whole number.`
          : `${labelled(figure)} shows ${figure.stated}, but what the cell holds is not a whole number, as a count must be.`;
      case "percent":
        return `${labelled(figure)} says ${figure.stated}, a percentage in a column of counts.`;
      case "plain":
        return `${labelled(figure)} says ${figure.stated} without a percent sign, in a column of percentages.`;
      case "below-0":
        return `${labelled(figure)} says ${figure.stated}, but a percentage cannot be negative.`;
      case "over-100":
        return `${labelled(figure)} says ${figure.stated}, but a share cannot be more than 100%.`;
      case "text":
        return `${labelled(figure)} says “${quote(figure.stated)}”, which cannot be read as a number and counts nowhere.`;
      case "missing":
        return `${labelled(figure)} is empty, while the rows around it have their counts: what is added up from them lacks it. If there were no requests, write 0.`;
      case "mistyped":
        return `${labelled(figure)} says “${quote(figure.stated)}”, which is not a number${meant === null ? " and counts nowhere." : `: is ${meant} meant?`}`;
    }
  },
  "number-as-text": ({ cells }) =>
    `${cellList(cells, cells[0])} ${cells.length === 1 ? "holds a number" : "hold numbers"} kept as text: Excel's sums and charts pass over ${cells.length === 1 ? "it" : "them"}.`,
  "share-as-text": ({ cells }) =>
    `${cellList(cells, cells[0])} ${cells.length === 1 ? "holds a percentage" : "hold percentages"} kept as text, while others in this column are numbers: Excel's charts pass over ${cells.length === 1 ? "it" : "them"}.`,
  "text-in-sum": ({ cells, total }) =>
    `${cellList(cells, cells[0])} ${cells.length === 1 ? "holds a number" : "hold numbers"} kept as text, ` +
    `and the SUM in ${cellName(total.cell, cells[0])} passes over ${cells.length === 1 ? "it" : "them"}.`,
  coverage: ({ total, formula, ...gap }) =>
    `${cellName(total.cell)} adds up =${formula}, which ${gapClause(gap, total.cell)}.`,
  "typed-total": ({ typed, live }) => {
    const cells = typed.map(({ cell }) => cell);
    return `${cellList(cells, cells[0])} ${cells.length === 1 ? "is" : "are"} typed in, while ${cellList(live, cells[0])} ${live.length === 1 ? "is a formula" : "are formulas"}: typed figures do not change when a row does.`;
  },
  "zero-base": ({ ways }) =>
    ways.length === 1
      ? `${cellList(ways[0]?.cells ?? [], ways[0]?.cells[0])} ${ways[0]?.cells.length === 1 ? "shows" : "show"} ${shown(ways[0]?.stated ?? "")} for 0 of 0.`
      : `0 of 0 is shown in different ways in this table: ${ways
          .map(({ stated, cells }) => `${shown(stated)} in ${cellList(cells, cells[0])}`)
          .join("; ")}.`,
  period: ({ one, other }) =>
    `${one.cell === null ? `Sheet “${one.sheet}”` : cellName(one.cell)} says ${one.period}, but ` +
    `${other.cell === null ? `its sheet is called “${other.sheet}”` : `${cellName(other.cell, one.cell ?? undefined)} says ${other.period}`}.`,
};
