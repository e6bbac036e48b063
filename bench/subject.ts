import { HyperFormula } from "hyperformula";
import { audit, en, planReport, type Report } from "../src/core";
import { CATALOGUE } from "../src/core/checks/catalogue";
import { toContext } from "../src/core/checks/context";
import { evaluate, type AmountOf } from "../src/core/edits/evaluate";
import { readWorkbook } from "../src/xlsx/read-workbook";
import { writePlan } from "../src/xlsx/write-plan";
import type { DraftSheet, DraftSize } from "./draft";
import { countFigures, makeDraft } from "./draft";
import { toPlan } from "./draft-plan";
import { toFormulas } from "./formulas";
import { measure } from "./measure";

/** Times in milliseconds, memory and sizes in megabytes (10^6 bytes). */
export interface CrossfootFigures {
  readonly figures: number;
  readonly cells: number;
  readonly fileMB: number;
  readonly conditions: number;
  readonly readMs: number;
  readonly readMB: number;
  readonly checkMs: number;
  readonly checkMB: number;
  /** The conditions of the last check decided again, with every figure changed. */
  readonly judgeMs: number;
  readonly buildMs: number;
  readonly peakMB: number;
}

export interface FormulaFigures {
  readonly formulas: number;
  readonly falseAlarms: number;
  readonly setUpMs: number;
  readonly recalculateMs: number;
  readonly peakMB: number;
}

/** Reads, checks and builds as the command line does. */
export async function measureCrossfoot(size: DraftSize, runs: number): Promise<CrossfootFigures> {
  const bytes = await writePlan(toPlan(makeDraft(size)));
  const read = await measure(runs, () => readWorkbook(bytes));
  if (!read.result.ok) throw new Error("The draft that the benchmark made cannot be read.");
  const { sheets } = read.result;
  const check = await measure(runs, () => audit(sheets));
  const { verdicts, findings } = check.result;
  const wrong = findings.find(({ severity }) => severity === "error");
  if (wrong !== undefined) throw new Error(`The draft that the benchmark made should be right: ${wrong.id}`);
  const judge = await measureJudging(check.result.report, runs);
  const build = await measure(runs, async () => {
    const planned = planReport(check.result, { language: "en", words: en, version: "0" });
    if (!planned.ok) throw new Error(`No report can be made of the benchmark's draft: ${planned.reason}`);
    return writePlan(planned.plan);
  });
  return {
    figures: countFigures(size),
    cells: sheets.reduce((sum, { cells }) => sum + cells.length, 0),
    fileMB: bytes.length / 1e6,
    conditions: verdicts.holds + verdicts.fails,
    readMs: read.ms,
    readMB: read.retainedMB,
    checkMs: check.ms,
    checkMB: check.retainedMB,
    judgeMs: judge,
    buildMs: build.ms,
    peakMB: peak(),
  };
}

/** What the formulas do when they are recalculated: the conditions are there, and are decided with other figures. */
async function measureJudging(report: Report, runs: number): Promise<number> {
  const context = toContext(report);
  const conditions = CATALOGUE.flatMap((check) => [...check.plan(context)]);
  const amountOf: AmountOf = ({ amount }) =>
    amount && { digits: amount.digits + 1, decimals: amount.decimals };
  const judged = await measure(runs, () => {
    let failing = 0;
    for (const { edit, table } of conditions) {
      const { outcome } = evaluate(edit, { rule: context.rules[table] ?? "half-up", amountOf });
      if (outcome === "fails") failing += 1;
    }
    return failing;
  });
  if (judged.result === 0) throw new Error("With every figure changed, some condition should fail.");
  return judged.ms;
}

/** The same conditions as spreadsheet formulas: set up, and recalculated with every figure changed. */
export async function measureFormulas(size: DraftSize, runs: number): Promise<FormulaFigures> {
  const draft = makeDraft(size);
  const changed = draft.map(addOne);
  const workbook: Record<string, (string | number | null)[][]> = {};
  let formulas = 0;
  for (const sheet of draft) {
    const conditions = toFormulas(sheet, size.places);
    formulas += conditions.length;
    workbook[sheet.name] = toMatrix(sheet);
    workbook[toConditionsName(sheet)] = conditions.map(({ text }) => [text]);
  }
  const build = await measure(Math.min(runs, 3), () =>
    HyperFormula.buildFromSheets(workbook, { licenseKey: "gpl-v3" }),
  );
  const engine = build.result;
  const falseAlarms = countFalseAlarms(engine, draft);
  let turn = 0;
  const recalculate = await measure(runs, () => {
    turn += 1;
    const figures = turn % 2 === 1 ? changed : draft;
    engine.batch(() => figures.forEach((sheet) => setFigures(engine, sheet)));
  });
  return {
    formulas,
    falseAlarms,
    setUpMs: build.ms,
    recalculateMs: recalculate.ms,
    peakMB: peak(),
  };
}

const toConditionsName = (sheet: DraftSheet): string => `Check ${sheet.name}`;
const toMatrix = (sheet: DraftSheet): (string | number | null)[][] => sheet.rows.map((row) => [...row]);

function setFigures(engine: HyperFormula, sheet: DraftSheet): void {
  const id = engine.getSheetId(sheet.name);
  if (id === undefined) throw new Error(`HyperFormula has no sheet ${sheet.name}.`);
  engine.setCellContents({ sheet: id, row: 0, col: 0 }, toMatrix(sheet));
}

/** Every count one more, so that no formula can keep its result unlooked at. */
function addOne(sheet: DraftSheet): DraftSheet {
  const raise = (value: string | number | null) => (typeof value === "number" ? value + 1 : value);
  return { name: sheet.name, rows: sheet.rows.map((row) => row.map(raise)) };
}

/**
 * How many formulas say that something is wrong, though nothing is: 23 of 40 rounds to 58 %, and 0.575 in binary to 57 %.
 * A formula that cannot be computed would make the comparison worthless.
 */
function countFalseAlarms(engine: HyperFormula, draft: readonly DraftSheet[]): number {
  const verdicts = draft.flatMap((sheet) => {
    const id = engine.getSheetId(toConditionsName(sheet));
    return id === undefined ? [] : engine.getSheetValues(id).map(([value]) => value);
  });
  const broken = verdicts.find((value) => typeof value !== "boolean");
  if (broken !== undefined) throw new Error(`A formula cannot be computed: ${JSON.stringify(broken)}`);
  return verdicts.filter((value) => value === false).length;
}

/** The most memory that this process has held, the runtime included; on Linux, `maxRSS` is in kilobytes. */
const peak = (): number => (process.resourceUsage().maxRSS * 1024) / 1e6;
