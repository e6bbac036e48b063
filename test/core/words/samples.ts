import { POINTS as CHECKLIST_POINTS } from "../../../src/core/accessibility/points";
import type { Words } from "../../../src/core/words/words";

/** A sentence with what was put into it: names as they are, `H1 2024` and its like as the language calls them, numbers in its form. */
export interface Sample {
  readonly say: (words: Words) => string;
  readonly has: readonly (string | number)[];
}

const sample = (say: Sample["say"], ...has: Sample["has"]): Sample => ({ say, has });

const PARTS = [
  { name: "Xa", count: 1234 },
  { name: "Xb", count: 2 },
];
const CHART = { finding: "Xf", places: 1234, listsPlaces: true, rest: 0 };
const PART = { sheet: "Xs", range: "B2:C3" };
const POINTS = {
  first: { period: "Xa", value: 1201, decimals: 0 },
  last: { period: "Xb", value: 1234, decimals: 0 },
};
const SHARES = {
  first: { period: "Xa", value: 64, decimals: 0 },
  last: { period: "Xb", value: 36, decimals: 0 },
};
const VERDICTS = { holds: 1311, fails: 21, noted: 31, ignored: 41, notApplicable: 51, broken: 61 };
const FINDINGS = { error: 21, warning: 31, note: 41, ignored: 51 };

/** What is put into the sentence of a fault: a text, or a number as it stands in a place; the other faults take nothing. */
const DETAILS: Readonly<Record<string, string>> = {
  "table-name": "Xt",
  "header-row": "Xh",
  "note-symbols": "X*",
  "note-word": "X [1]",
  "note-in-figure": "9 [1]",
  "link-text": "Xl",
  "font-size": "9.5",
  "font-face": "Xf",
  symbols: "X*",
  "headers-and-boxes": "Xb",
  contrast: "3.1",
  pictures: "Xp",
  "alternative-text": "Xp",
  "sheet-name": "Xs",
  "one-table": "1234",
  "document-language": "Xl",
};
const MEASURED = ["font-size", "contrast", "one-table"];

const FAULTS = Object.fromEntries(
  CHECKLIST_POINTS.map(({ id }) => {
    const detail = DETAILS[id] ?? "";
    const say = ({ accessibility }: Words): string => accessibility.points[id].fault(detail);
    return [`accessibility.points.${id}.fault`, sample(say, MEASURED.includes(id) ? Number(detail) : detail)];
  }),
);

/** One for every function of the groups that are translated; the test finds those that have none. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  "report.overviewTitle": sample(({ report }) => report.overviewTitle("H1 2024"), "H1 2024"),
  "report.outcomeTitle": sample(({ report }) => report.outcomeTitle("Xr", "Q3 2024"), "Xr", "Q3 2024"),
  "report.stubHead": sample(({ report }) => report.stubHead(false)),
  "report.requestsOf": sample(({ report }) => report.requestsOf("Xt"), "Xt"),
  "report.typeName": sample(({ report }) => report.typeName("user-data")),
  "report.outcomeName": sample(({ report }) => report.outcomeName("partly approved")),
  "report.subjectHeading": sample(({ report }) => report.subjectHeading("accounts", "Xt") ?? "", "Xt"),
  "report.restName": sample(({ report }) => report.restName("other-countries")),
  "report.periodName": sample(({ report }) => report.periodName("H2 2023"), "H2 2023"),
  "report.noteMarked": sample(({ report }) => report.noteMarked([{ place: "Xp", stated: "6*" }]), "Xp", "6*"),
  "report.noteShares": sample(({ report }) => report.noteShares("half-even", 2), 2),
  "report.most": sample(({ report }) => report.most("Xp", 1201, 1234), "Xp", 1201, 1234),
  "report.mostShared": sample(
    ({ report }) => report.mostShared(["Xp", "Xq"], 401, 1234),
    "Xp",
    "Xq",
    401,
    1234,
  ),
  "report.byPlace": sample(({ report }) => report.byPlace(true, 20), 20),
  "report.notInChart": sample(
    ({ report }) => report.notInChart({ places: 7, requests: 1234, listsPlaces: true }),
    7,
    1234,
  ),
  "report.outcomeSplit": sample(({ report }) => report.outcomeSplit(PARTS, 1236), "Xa", "Xb", 1236, 1234, 2),
  "report.overviewChart": sample(
    ({ report }) => report.overviewChart({ ...CHART, types: PARTS }),
    "Xf",
    "Xa",
    "Xb",
    1234,
    2,
  ),
  "report.outcomeChart": sample(
    ({ report }) =>
      report.outcomeChart({ ...CHART, rest: 4, type: "Xt", largest: { place: "Xp", parts: PARTS } }),
    ...["Xf", "Xt", "Xp", "Xa", "Xb"],
    1230,
    1234,
  ),
  "report.noRequests": sample(({ report }) => report.noRequests("Xt"), "Xt"),
  "report.fromTo": sample(({ report }) => report.fromTo("H1 2023", "H2 2024"), "H1 2023", "H2 2024"),
  "report.periodLine": sample(({ report }) => report.periodLine(["H1 2023", "2024"]), "H1 2023", "2024"),
  "report.onePeriodOf": sample(
    ({ report }) => report.onePeriodOf(["H1 2023"], ["H1 2023", "March 2024"]),
    "H1 2023",
    "March 2024",
  ),
  "report.draftWithErrors": sample(({ report }) => report.draftWithErrors(1234), 1234),
  "report.keyFigures": sample(({ report }) => report.keyFigures("H1 2024"), "H1 2024"),
  "report.keyPlaces": sample(({ report }) => report.keyPlaces(true)),
  "report.keyActivePlaces": sample(({ report }) => report.keyActivePlaces(false)),
  "report.aboutOverview": sample(({ report }) => report.aboutOverview(true)),
  "report.aboutOutcome": sample(({ report }) => report.aboutOutcome("Xt"), "Xt"),
  "report.verdictLine": sample(({ report }) => report.verdictLine(VERDICTS), ...Object.values(VERDICTS)),
  "report.findingLine": sample(({ report }) => report.findingLine(FINDINGS), ...Object.values(FINDINGS)),
  "report.uncalculatedLine": sample(({ report }) => report.uncalculatedLine(1234), 1234),
  "report.madeLine": sample(({ report }) => report.madeLine("1.2.3", "Xd"), "1.2.3", "Xd"),
  "report.rivalTables": sample(({ report }) => report.rivalTables([PART]), "Xs", "B2:C3"),
  "report.notPublished": sample(({ report }) => report.notPublished([PART]), "Xs", "B2:C3"),
  "report.ignoredBecause": sample(({ report }) => report.ignoredBecause("Xs.", "Xr"), "Xs.", "Xr"),
  "report.severity": sample(({ report }) => report.severity("warning")),
  "report.summaries.overview": sample(({ report }) => report.summaries.overview(1234, true), 1234),
  "report.summaries.outcome": sample(({ report }) => report.summaries.outcome("Xt", 1234, false), "Xt", 1234),
  "report.description": sample(({ report }) => report.description("Xv"), "Xv"),
  "report.refusedErrors": sample(({ report }) => report.refusedErrors(1234), 1234),
  "report.shortTotal": sample(
    ({ report }) => report.shortTotal({ place: "Xp", total: 1201, parts: 1234 }),
    "Xp",
    1201,
    1234,
  ),
  "report.unknownPeriod": sample(
    ({ report }) => report.unknownPeriod("H1 2024", ["2023", "H2 2022"]),
    "H1 2024",
    "2023",
    "H2 2022",
  ),

  "charts.sent": sample(({ charts }) => charts.sent("Xp", 1201, 1234), "Xp", 1201, 1234),
  "charts.sentEach": sample(({ charts }) => charts.sentEach(["Xp", "Xq"], 401, 1234), "Xp", "Xq", 401, 1234),
  "charts.sentAll": sample(({ charts }) => charts.sentAll("Xp", 1234), "Xp", 1234),
  "charts.sentByMost": sample(({ charts }) => charts.sentByMost(20, 1201, 1234), 20, 1201, 1234),
  "charts.sentByAll": sample(({ charts }) => charts.sentByAll(20, 1234), 20, 1234),
  "charts.plainBars": sample(
    ({ charts }) => charts.plainBars({ ...CHART, rest: 4, name: "Xn" }),
    "Xf",
    "Xn",
    1234,
    1230,
  ),
  "charts.inWords": sample(({ charts }) => charts.inWords("Xa"), "Xa"),
  "charts.allZero": sample(({ charts }) => charts.allZero(["Xa", "Xb"]), "Xa", "Xb"),
  "charts.notNumbers": sample(({ charts }) => charts.notNumbers(1234), 1234),
  "charts.oneFigure": sample(({ charts }) => charts.oneFigure("Xf"), "Xf"),

  "notes.shareHeading": sample(({ notes }) => notes.shareHeading("Xo"), "Xo"),
  "notes.countHeading": sample(({ notes }) => notes.countHeading("Xo"), "Xo"),
  "notes.column": sample(({ notes }) => notes.column(12), 12),
  "notes.headnote": sample(
    ({ notes }) => notes.headnote({ table: "A3:E13", notes: "A15:A16" }),
    "A3:E13",
    "A15:A16",
  ),
  "notes.noRequests": sample(({ notes }) => notes.noRequests({ mark: "n/a" }), "n/a"),
  "notes.sums": sample(({ notes }) => notes.sums([{ place: "Xp", percent: 101, decimals: 0 }]), "Xp", 101),
  "notes.manySums": sample(({ notes }) => notes.manySums(1234), 1234, 100),
  "notes.renamed": sample(({ notes }) => notes.renamed("Xh", ["Xa", "Xb"]), "Xh", "Xa", "Xb"),
  "notes.bands": sample(({ notes }) => notes.bands(["0–249", "250–499"]), "0–249", "250–499"),
  "notes.source": sample(({ notes }) => notes.source("Xo"), "Xo"),

  "proof.inputsContent": sample(({ proof }) => proof.inputsContent({ figures: 1234, tables: 3 }), 1234, 3),
  "proof.rulesContent": sample(({ proof }) => proof.rulesContent(19), 19),
  "proof.part": sample(({ proof }) => proof.part(2, 7), 2, 7),
  "proof.asGenerated": sample(
    ({ proof }) => proof.asGenerated({ version: "1.2.3", date: "Xd" }),
    "1.2.3",
    "Xd",
  ),
  "proof.damaged": sample(({ proof }) => proof.damaged("Xs"), "Xs"),
  "proof.edited": sample(({ proof }) => proof.edited(1234), 1234),
  "proof.recalculated": sample(({ proof }) => proof.recalculated(1234), 1234),
  "proof.draftChanged": sample(({ proof }) => proof.draftChanged(1234), 1234),
  "proof.missing": sample(({ proof }) => proof.missing(["Xa", "Xb"]), "Xa", "Xb"),
  "proof.change": sample(
    ({ proof }) => proof.change({ sheet: "Xs", cell: "B4", label: "Xp", was: "25", is: "26" }),
    ...["Xs", "B4", "Xp", "25", "26"],
  ),
  "proof.more": sample(({ proof }) => proof.more(1234), 1234),
  "proof.notAsPlanned": sample(({ proof }) => proof.notAsPlanned(1234, "Xc"), 1234, "Xc"),

  "trend.title": sample(({ trend }) => trend.title("Xa", "Xb"), "Xa", "Xb"),
  "trend.names": sample(({ trend }) => trend.names(["Xa", "Xb"]), "Xa", "Xb"),
  "trend.seeNotes": sample(({ trend }) => trend.seeNotes([7, 8]), 7, 8),
  "trend.noteMark": sample(({ trend }) => trend.noteMark("–"), "–"),
  "trend.noteGap": sample(({ trend }) => trend.noteGap("Xa"), "Xa"),
  "trend.atLeast": sample(({ trend }) => trend.atLeast(1234), 1234),
  "trend.noteBreak": sample(
    ({ trend }) => trend.noteBreak(7, { period: "Xp", earlier: "Xa", later: "Xb" }),
    ...["Xp", "Xa", "Xb"],
    7,
  ),
  "trend.requestsTitle": sample(
    ({ trend }) => trend.requestsTitle(POINTS.first, POINTS.last),
    ...["Xa", "Xb"],
    1201,
    1234,
  ),
  "trend.shareTitle": sample(({ trend }) => trend.shareTitle(SHARES.first, SHARES.last), "Xa", "Xb", 64, 36),
  "trend.requestsChart": sample(
    ({ trend }) =>
      trend.requestsChart({ finding: "Xf", types: ["Xt", "Xu"], points: [POINTS.first, POINTS.last] }),
    ...["Xf", "Xt", "Xu", "Xa", "Xb"],
    1201,
    1234,
  ),
  "trend.typesChart": sample(
    ({ trend }) =>
      trend.typesChart({
        finding: "Xf",
        periods: [
          { period: "Xa", counts: [{ name: "Xt", value: 1201 }] },
          { period: "Xb", counts: [{ name: "Xu", value: 1234 }] },
        ],
      }),
    ...["Xf", "Xt", "Xu", "Xa", "Xb"],
    1201,
    1234,
  ),
  "trend.shareChart": sample(
    ({ trend }) => trend.shareChart({ finding: "Xf", points: [SHARES.first, SHARES.last] }),
    ...["Xf", "Xa", "Xb"],
    64,
    36,
  ),

  "accessibility.source": sample(({ accessibility }) => accessibility.source("Xp", "Xt"), "Xp", "Xt"),
  "accessibility.verdict": sample(
    ({ accessibility }) => accessibility.verdict({ essential: 1201, recommended: 1234 }),
    1201,
    1234,
  ),
  "accessibility.left": sample(({ accessibility }) => accessibility.left(1234), 1234),
  "accessibility.placed": sample(({ accessibility }) => accessibility.placed("Xw", "Xf."), "Xw", "Xf."),
  "accessibility.cells": sample(
    ({ accessibility }) => accessibility.cells("Xs", "B4, C7:C9"),
    "Xs",
    "B4, C7:C9",
  ),
  "accessibility.sheets": sample(({ accessibility }) => accessibility.sheets(["Xa", "Xb"]), "Xa", "Xb"),
  "accessibility.more": sample(({ accessibility }) => accessibility.more(1234), 1234),
  ...FAULTS,
};
