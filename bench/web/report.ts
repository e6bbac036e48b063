import { median } from "../measure";
import { megabytes, ratio, time, toTable, whole } from "../table";
import type { WebFigures } from "../web";
import type { Heaps } from "./heaps";
import type { Stretch } from "./watch";

/** What the same machine does with the same bytes without a browser, each in a process of its own; in milliseconds. */
export interface Baselines {
  readonly hucreMs: readonly number[];
  readonly commandLineMs: readonly number[];
}

/** The heading of the part of docs/benchmarks.md that is about the browser. */
export const HEADING = "## In the browser";

export interface WebRun {
  readonly figures: WebFigures;
  readonly baselines: Baselines;
  readonly size: string;
  /** The processors, and how many processes waited for them before it began. */
  readonly machine: string;
}

/** The figures of the browser as a part of docs/benchmarks.md. */
export function toWebReport({ figures, baselines, size, machine }: WebRun): string {
  const { pages, panes, lists, ready } = figures;
  const hucre = median(baselines.hucreMs);
  const commandLine = median(baselines.commandLineMs);
  const plain = median(ready.map(({ plainMs }) => plainMs));
  return [
    HEADING,
    `The page without Excel, and beside it the pane in Excel, both as they are built, with the workbook of ${size} (${megabytes(figures.fileMB)}) in which two digits of one total are swapped. Excel is emulated, and answers from another process: its share is not that of the real one. Times run by the clock of the page, from what the user does to the picture that shows the result; each is the median of ${pages.length} runs, each run in a browser context of its own. **Longest task**: the longest in which the page could not answer, of all runs; browsers tell only those of 50 ms and more.`,
    `Seen on: ${machine}, ${figures.browser}.`,
    `Baselines, of the same run: a **plain page** with nothing but a button, from the same server, ${time(plain)}; **hucre** alone, which reads the same bytes for the first time in a new process of Node, ${time(hucre)}. The command line reads and checks them in ${time(commandLine)}.`,
    toTable(
      ["Time until", "Page", "÷ baseline", "Longest task", "Pane", "÷ baseline", "Longest task"],
      [
        row(
          "ready, loaded for the first time ÷ plain page",
          plain,
          ready.map(({ firstMs }) => timeOnly(firstMs)),
          panes.map(({ readyMs }) => timeOnly(readyMs)),
        ),
        row(
          "ready, loaded again ÷ plain page",
          plain,
          ready.map(({ againMs }) => timeOnly(againMs)),
        ),
        row(
          "workbook shown ÷ hucre",
          hucre,
          pages.map(({ shown }) => shown),
        ),
        row(
          "workbook checked ÷ hucre",
          hucre,
          pages.map(({ checked }) => checked),
          panes.map(({ checked }) => checked),
        ),
        row(
          "correction shown ÷ hucre",
          hucre,
          pages.map(({ applied }) => applied),
        ),
        row(
          "checked again after it ÷ hucre",
          hucre,
          pages.map(({ checkedAgain }) => checkedAgain),
          panes.map(({ checkedAgain }) => checkedAgain),
        ),
        row(
          "report sheets made ÷ hucre",
          hucre,
          pages.map(({ reported }) => reported),
        ),
        row(
          "workbook saved ÷ hucre",
          hucre,
          pages.map(({ saved }) => saved),
        ),
        row(
          `list of ${whole(figures.listRows)} rows shown ÷ hucre`,
          hucre,
          lists.map(({ shown }) => shown),
        ),
        row(
          "list checked ÷ hucre",
          hucre,
          lists.map(({ checked }) => checked),
        ),
        row(
          "its last row shown ÷ hucre",
          hucre,
          lists.map(({ toEnd }) => toEnd),
        ),
      ],
    ),
    toScrolling(figures),
    "Memory, after a garbage collection. The pane shares its process with the page that plays Excel.",
    toTable(
      ["Memory", "Page", "Its workbook’s worker", "Its engine’s worker", "Pane", "Its engine’s worker"],
      toMemory(figures),
    ),
    "Sizes, packed by gzip. The pane’s are without Office.js, which comes from Microsoft.",
    toTable(
      ["Size", "Page", "Pane"],
      [
        ["entry script", ...toSizes(figures, ({ entry }) => entry)],
        ["all that was loaded until the workbook was checked", ...toSizes(figures, ({ all }) => all)],
      ],
    ),
  ].join("\n\n");
}

interface TimeOnly {
  readonly ms: number;
  readonly longestMs: null;
}

const timeOnly = (ms: number): TimeOnly => ({ ms, longestMs: null });

function row(
  name: string,
  baseline: number,
  page: readonly (Stretch | TimeOnly)[],
  pane: readonly (Stretch | TimeOnly)[] = [],
): readonly string[] {
  return [name, ...toCells(page, baseline), ...toCells(pane, baseline)];
}

function toCells(runs: readonly (Stretch | TimeOnly)[], baseline: number): readonly string[] {
  if (runs.length === 0) return ["–", "–", "–"];
  const ms = median(runs.map((run) => run.ms));
  const longest = runs.map(({ longestMs }) => longestMs).filter((each) => each !== null);
  return [time(ms), ratio(ms, baseline), longest.length === 0 ? "–" : toLongest(Math.max(...longest))];
}

const toLongest = (ms: number): string => (ms === 0 ? "< 50 ms" : time(ms));

function toScrolling({ lists, listRows }: WebFigures): string {
  const scrolled = lists.map((list) => list.scrolled);
  const most = (pick: (one: (typeof scrolled)[number]) => number): number => Math.max(...scrolled.map(pick));
  return (
    `Scrolling the list of ${whole(listRows)} rows by ${whole(most(({ screens }) => screens))} screens, half a screen with every picture: ` +
    `at most ${whole(most(({ cells }) => cells))} cells in the page, ${time(median(scrolled.map(({ medianMs }) => medianMs)))} from picture to picture ` +
    `(${time(most(({ mostMs }) => mostMs))} at most), longest task ${toLongest(most(({ longestMs }) => longestMs))}.`
  );
}

function toMemory({ pages, panes }: WebFigures): readonly (readonly string[])[] {
  const middle = (values: readonly number[]): string =>
    values.length === 0 ? "–" : megabytes(median(values));
  const worker = (heaps: readonly Heaps[], index: number): string =>
    middle(heaps.flatMap(({ workersMB }) => workersMB.slice(index, index + 1)));
  const line = (name: string, page: readonly Heaps[], pane: readonly Heaps[]): readonly string[] => [
    name,
    middle(page.map(({ pageMB }) => pageMB)),
    worker(page, 0),
    worker(page, 1),
    middle(pane.map(({ pageMB }) => pageMB)),
    worker(pane, 0),
  ];
  return [
    line(
      "before a workbook",
      pages.map(({ heapsBefore }) => heapsBefore),
      panes.map(({ heapsBefore }) => heapsBefore),
    ),
    line(
      "workbook checked",
      pages.map(({ heapsChecked }) => heapsChecked),
      panes.map(({ heapsChecked }) => heapsChecked),
    ),
    line(
      "corrected, reported and saved",
      pages.map(({ heapsSaved }) => heapsSaved),
      [],
    ),
  ];
}

const toSizes = (
  { pages, panes }: WebFigures,
  pick: (loaded: WebFigures["pages"][number]["loaded"]) => number,
): readonly string[] =>
  [pages, panes].map((runs) => `${whole(median(runs.map(({ loaded }) => pick(loaded))) / 1000)} kB`);
