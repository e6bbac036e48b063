import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import type { DraftSize } from "./draft";
import { toReport } from "./report";
import type { Row, SearchRow } from "./report";
import type { SearchFigures } from "./search";
import type { CrossfootFigures, FormulaFigures } from "./subject";

/**
 * `npm run bench` prints times and memory for four sizes of report; with `--write` it also writes them to
 * docs/benchmarks.md, with the machine they were seen on. `--quick` leaves the largest out.
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

const ROOT = join(__dirname, "..");
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
  subject: "crossfoot" | "formulas" | "search",
  { places, periods, runs }: (typeof SIZES)[number],
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

async function main(): Promise<void> {
  bundle();
  const sizes = process.argv.includes("--quick") ? SIZES.slice(0, -1) : SIZES;
  const rows = sizes.map(measureRow);
  const searches = SEARCHED.map(measureSearchOf);
  const machine = `${cpus()[0]?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}, Node ${process.version}`;
  const report = await format(toReport(rows, searches, machine), { parser: "markdown" });
  console.log(report);
  if (process.argv.includes("--write")) writeFileSync(join(ROOT, "docs", "benchmarks.md"), report);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
