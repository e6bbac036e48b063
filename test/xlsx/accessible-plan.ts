import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { auditStructure } from "../../src/core/accessibility/audit-structure";
import type { PointId } from "../../src/core/accessibility/points";
import type { WorkbookStructure } from "../../src/core/accessibility/structure";
import { NEUTRAL_LOOKS } from "../../src/core/plan/looks";
import type { Style } from "../../src/core/plan/style";
import type {
  ChartPlan,
  PlannedCell,
  SheetPlan,
  StyleName,
  WorkbookPlan,
} from "../../src/core/plan/workbook-plan";
import { readStructure } from "../../src/xlsx/read-structure";
import { tagHeadings } from "../../src/xlsx/write/tag-headings";
import { writePlan } from "../../src/xlsx/write-plan";
import { aCell, aSheet } from "./a-plan";

const NOTHING = { left: "", center: "", right: "" };
const PRINT = {
  paper: "a4",
  orientation: "portrait",
  repeatRows: null,
  footer: "",
  lines: { header: NOTHING, footer: NOTHING },
} as const;

/** The header row of the table, zero-based. */
export const HEAD = 3;
const COUNTRIES = ["Brazil", "Chile", "India", "Japan", "Norway"];
const TABLE = { top: HEAD, left: 0, bottom: HEAD + COUNTRIES.length, right: 2 };

export function requests(sheet: Partial<SheetPlan> = {}): SheetPlan {
  return aSheet({
    name: "Requests",
    cells: [
      aCell({ row: 0, col: 0, value: "Requests by country, H1 2024", style: "table-title" }),
      aCell({ row: 1, col: 0, value: "This sheet has one table.", style: "text" }),
      ...["Country", "Requests", "Approved"].map((value, col) =>
        aCell({ row: HEAD, col, value, style: "boxhead" }),
      ),
      ...COUNTRIES.flatMap((country, index) => [
        aCell({ row: HEAD + 1 + index, col: 0, value: country, style: "label" }),
        aCell({ row: HEAD + 1 + index, col: 1, value: index + 3, style: "count" }),
        aCell({ row: HEAD + 1 + index, col: 2, value: index, style: "count" }),
      ]),
    ],
    columnWidths: [30, 14, 14],
    print: PRINT,
    tables: [{ name: "Requests_by_country", range: TABLE }],
    ...sheet,
  });
}

export function contents(sheet: Partial<SheetPlan> = {}): SheetPlan {
  return aSheet({
    name: "Contents",
    cells: [
      aCell({ row: 0, col: 0, value: "Law enforcement requests, H1 2024", style: "title" }),
      aCell({
        row: 2,
        col: 0,
        value: "Requests by country",
        style: "link",
        link: { sheet: "Requests", cell: "A1" },
      }),
    ],
    columnWidths: [60],
    print: PRINT,
    ...sheet,
  });
}

/** A workbook that meets every point that a program can decide. */
export function accessiblePlan(plan: Partial<WorkbookPlan> = {}): WorkbookPlan {
  return {
    properties: {
      title: "Law enforcement requests, H1 2024",
      subject: "Requests by country",
      description: "",
      organisation: "Example Ltd",
      language: "en-GB",
    },
    looks: NEUTRAL_LOOKS,
    sheets: [contents(), requests()],
    ...plan,
  };
}

export const CHART: ChartPlan = {
  kind: "bar",
  valueFormat: "count",
  title: "Requests by country",
  altText: "Norway sent 7 of 25 requests.",
  categories: { sheet: "Requests", ...TABLE, top: HEAD + 1, right: 0 },
  series: [
    {
      name: { sheet: "Requests", row: HEAD, col: 1 },
      values: { sheet: "Requests", ...TABLE, top: HEAD + 1, left: 1, right: 1 },
      color: "first",
      labelFrom: null,
    },
  ],
  axisTitle: "Requests",
  anchor: { top: HEAD, left: 4, bottom: HEAD + 12, right: 9 },
};

/** The same with other cells in place of those that stand there, or with more; `null` takes one away. */
export function withCells(
  sheet: SheetPlan,
  changes: readonly (Partial<PlannedCell> & {
    readonly row: number;
    readonly col: number;
    readonly gone?: true;
  })[],
): SheetPlan {
  const isAt = (a: { row: number; col: number }, b: { row: number; col: number }): boolean =>
    a.row === b.row && a.col === b.col;
  const changed = changes.flatMap(({ gone, ...change }) => {
    const before = sheet.cells.find((cell) => isAt(cell, change));
    return gone === true ? [] : [{ ...aCell(change), ...before, ...change }];
  });
  const kept = sheet.cells.filter((cell) => !changes.some((change) => isAt(cell, change)));
  return { ...sheet, cells: [...kept, ...changed].sort((a, b) => a.row - b.row || a.col - b.col) };
}

/** The neutral looks with one style changed. */
export function withStyle(name: StyleName, change: (style: Style) => Style): Pick<WorkbookPlan, "looks"> {
  return {
    looks: {
      ...NEUTRAL_LOOKS,
      styles: { ...NEUTRAL_LOOKS.styles, [name]: change(NEUTRAL_LOOKS.styles[name]) },
    },
  };
}

/** Changes the text of a part of the archive. */
export type Edit = (part: string, from: string | RegExp, to: string) => void;

/** The bytes of a plan, some parts of which are changed then; a part that is not there yet begins empty. */
export async function toBytes(
  plan: WorkbookPlan,
  spoil: (edit: Edit) => void = () => undefined,
): Promise<Uint8Array> {
  const parts = unzipSync(await writePlan(plan));
  tagHeadings(parts, plan);
  spoil((part, from, to) => {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${part} has no ${String(from)}:\n${before}`);
    parts[part] = strToU8(after);
  });
  return zipSync(parts);
}

export async function toRead(bytes: Uint8Array): Promise<WorkbookStructure> {
  const read = await readStructure(bytes);
  if (!read.ok) throw new Error(read.failure.detail);
  return read.structure;
}

/** The points that are not met. */
export function failedPoints(structure: WorkbookStructure): readonly PointId[] {
  return auditStructure(structure).results.flatMap(({ point, judgement }) =>
    judgement.outcome === "failed" ? [point.id] : [],
  );
}
