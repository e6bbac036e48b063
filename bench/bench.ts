import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem, type } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import type { DraftSize } from "./draft";
import type { OnceFigures } from "./once";
import { toReport } from "./report";
import type { Row, SearchRow } from "./report";
import type { SearchFigures } from "./search";
import type { CrossfootFigures, FormulaFigures } from "./subject";
import { measureWeb } from "./web";
import { HEADING, toWebReport } from "./web/report";

/**
 * `npm run bench` prints times and memory for four sizes of report; with `--write` it also writes them to
 * docs/benchmarks.md, with the machine they were seen on. `--quick` leaves the largest out. With `web`, only the page and the pane
 * are measured, in a browser, and the rest of the file stays.
 */

const SIZES: readonly (DraftSize & { readonly name: string; readonly runs: number })[] = [
  { name: "9 places", places: 9, periods: 1, runs: 15 },
  { name: "250 places", places: 250, periods: 1, runs: 11 },
  { name: "250 places × 20 periods", places: 250, periods: 20, runs: 7 },
  { name: "250 places × 200 periods", places: 250, periods: 200, runs: 3 },
];

/** For the search; `runs`: drafts of each kind. */
const SEARCHED: readonly (DraftSize & { readonly name: string; readonly runs: number })[] = [
  { name: "10 places × 20 periods", places: 10, periods: 20, runs: 100 },
  { name: "50 places × 20 periods", places: 50, periods: 20, runs: 100 },
  { name: "250 places", places: 250, periods: 1, runs: 100 },
  { name: "250 places × 20 periods", places: 250, periods: 20, runs: 100 },
];

/** For the browser; the runs of every figure. */
const IN_BROWSER = { name: "250 places × 20 periods", places: 250, periods: 20, runs: 3 } as const;

const ROOT = join(__dirname, "..");
const DOCUMENT = join(ROOT, "docs", "benchmarks.md");
const BUNDLE = join(ROOT, "dist", "bench", "run.js");

function bundle(): void {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const words = [webpack, "--mode", "production", "--config", join("bench", "webpack.config.js")];
  execFileSync(process.execPath, words, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}

/**
 * Each measurement has a process of its own: peaks of memory add up otherwise, and so does garbage.
 * @returns what `run.ts` printed
 */
function runAlone(
  subject: "crossfoot" | "formulas" | "search" | "read-once" | "check-once",
  { places, periods, runs }: DraftSize & { readonly runs: number },
): unknown {
  const words = ["--expose-gc", "--max-old-space-size=6144", BUNDLE, subject, places, periods, runs];
  const output = execFileSync(process.execPath, words.map(String), {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(output);
}

const hasKey = (value: unknown, key: string): boolean =>
  typeof value === "object" && value !== null && key in value;

const areNumbers = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "number");

function areCrossfoot(value: unknown): value is CrossfootFigures {
  return areNumbers(value) && hasKey(value, "checkMs");
}

function areFormulas(value: unknown): value is FormulaFigures {
  return areNumbers(value) && hasKey(value, "setUpMs");
}

function isSearch(value: unknown): value is SearchFigures {
  return hasKey(value, "judgeMs") && hasKey(value, "lines");
}

function measureSearchOf(size: (typeof SEARCHED)[number]): SearchRow {
  console.error(`searching ${size.name} …`);
  const search = runAlone("search", size);
  if (!isSearch(search)) throw new Error(`No figures of the search for ${size.name}.`);
  return { name: size.name, search };
}

function measureRow(size: (typeof SIZES)[number]): Row {
  console.error(`measuring ${size.name} …`);
  const crossfoot = runAlone("crossfoot", size);
  const formulas = runAlone("formulas", size);
  if (!areCrossfoot(crossfoot) || !areFormulas(formulas)) throw new Error(`No figures for ${size.name}.`);
  return { name: size.name, crossfoot, formulas };
}

function areOnce(value: unknown): value is OnceFigures {
  return areNumbers(value) && hasKey(value, "onceMs");
}

/** The first time in a process of its own, and so for every run. */
function measureOnce(subject: "read-once" | "check-once"): readonly number[] {
  return Array.from({ length: IN_BROWSER.runs }, () => {
    const figures = runAlone(subject, IN_BROWSER);
    if (!areOnce(figures)) throw new Error(`No figures of ${subject}.`);
    return figures.onceMs;
  });
}

async function measureInBrowser(machine: string): Promise<string> {
  const [waiting = 0] = loadavg();
  const load = `${waiting.toFixed(1)} processes at work before it began`;
  const figures = await measureWeb(IN_BROWSER, {
    runs: IN_BROWSER.runs,
    onStep: (step) => console.error(`${step} …`),
  });
  const baselines = { hucreMs: measureOnce("read-once"), commandLineMs: measureOnce("check-once") };
  return toWebReport({ figures, baselines, size: IN_BROWSER.name, machine: `${machine}, ${load}` });
}

/** The document with this part in the place of the one that it had under the heading, which is its last. */
function withPart(document: string, part: string): string {
  const at = document.indexOf(`${HEADING}\n`);
  return `${(at < 0 ? document : document.slice(0, at)).trimEnd()}\n\n${part}\n`;
}

async function main(): Promise<void> {
  bundle();
  const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}, Node ${process.version}`;
  const isWebOnly = process.argv.includes("web");
  const isWritten = process.argv.includes("--write");
  const sizes = process.argv.includes("--quick") ? SIZES.slice(0, -1) : SIZES;
  const rows = isWebOnly ? [] : sizes.map(measureRow);
  const searches = isWebOnly ? [] : SEARCHED.map(measureSearchOf);
  const web = await measureInBrowser(machine);
  const printed = isWebOnly ? web : toReport(rows, searches, { machine, web });
  console.log(await format(printed, { parser: "markdown" }));
  if (!isWritten) return;
  const document = isWebOnly ? withPart(readFileSync(DOCUMENT, "utf8"), web) : printed;
  writeFileSync(DOCUMENT, await format(document, { parser: "markdown" }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
