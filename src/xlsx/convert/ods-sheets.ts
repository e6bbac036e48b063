import { toA1, type Range } from "../../core/address";
import { HostError } from "../host-failure";
import { LIMITS, MAX_COLUMNS, MAX_ROWS } from "../limits";
import { decodeEntities, walkXml, type Attributes, type Part } from "../read/walk-xml";
import { createExtent } from "./ods-extent";
import { createMerges, type Span } from "./ods-merges";

/** A sheet of an OpenDocument spreadsheet (ODF 1.3 part 3, 9), as it stands in the file. */
export interface OdsSheet {
  readonly name: string;
  readonly style: string;
  readonly isProtected: boolean;
  readonly columns: readonly OdsLine[];
  readonly rows: readonly OdsLine[];
  /** Those with content, and some that only have a style; by row, then by column. */
  readonly cells: readonly OdsCell[];
  /** None of them overlaps another one. */
  readonly merges: readonly Range[];
}

/** Rows or columns side by side that are alike. */
export interface OdsLine {
  readonly from: number;
  readonly count: number;
  readonly style: string;
  /** Of cells that name none. */
  readonly cellStyle: string;
  readonly isHidden: boolean;
}

export interface OdsCell {
  readonly row: number;
  readonly col: number;
  /** `float`, `percentage`, `currency`, `date`, `time`, `string`, `boolean`, `error`; empty for a cell without a value. */
  readonly type: string;
  /** The value as the file writes it; of a text the text. */
  readonly value: string;
  /** What is shown, line by line. */
  readonly shown: string;
  readonly style: string;
  readonly formula: string | null;
  /** Its formula fills several cells. */
  readonly isMatrix: boolean;
}

/** Cells that only have a style are kept where there are not more of them in a row. */
const MOST_ALIKE = 256;
/** Of one file. */
const MOST_EMPTY = 200_000;
/** Elements that may stand between a table and its rows or columns. */
const GROUPS = new Set([
  "table-columns",
  "table-header-columns",
  "table-column-group",
  "table-rows",
  "table-header-rows",
  "table-row-group",
]);

type Draft<Value> = { -readonly [K in keyof Value]: Value[K] };
type SheetDraft = {
  [K in keyof OdsSheet]: OdsSheet[K] extends readonly (infer Item)[] ? Item[] : OdsSheet[K];
};

/**
 * The sheets of `content.xml`. Rows may stand in groups, and in a group of rows to repeat in print; each row and each cell may stand for
 * many.
 * @throws HostError `damaged`, `too-large` or `spread-out`
 */
export function readOdsSheets(part: Part): readonly OdsSheet[] {
  const sheets: SheetDraft[] = [];
  let sheet: SheetDraft | null = null;
  let row = 0;
  let col = 0;
  let repeatedRows = 1;
  let rowStyle = "";
  let inRow: OdsCell[] = [];
  let spans: Span[] = [];
  let merges = createMerges();
  let extent = createExtent(0);
  let rowDepth = -1;
  let cell: Draft<OdsCell> | null = null;
  let repeatedCells = 1;
  let paragraph: string | null = null;
  let paragraphs: string[] = [];
  let columns = 0;
  let count = 0;
  let empty = 0;
  // The elements around; where one closes, those around it.
  let around: readonly string[] = [];

  const columnStyleAt = (at: number): string =>
    sheet?.columns.find(({ from, count: many }) => at >= from && at < from + many)?.cellStyle ?? "";

  const startRow = (of: Attributes, depth: number): void => {
    rowDepth = depth;
    repeatedRows = toRepeats(of.get("number-rows-repeated"));
    rowStyle = of.get("default-cell-style-name") ?? "";
    col = 0;
    inRow = [];
    spans = [];
    sheet?.rows.push(toLine(of, row, repeatedRows));
  };
  const startCell = (of: Attributes): void => {
    repeatedCells = toRepeats(of.get("number-columns-repeated"));
    const type = of.get("value-type") ?? "";
    const style = of.get("style-name") ?? (rowStyle === "" ? columnStyleAt(col) : rowStyle);
    const formula = of.get("formula") ?? null;
    const isMatrix = of.has("number-matrix-columns-spanned");
    cell = { row, col, type, value: toStored(of, type), shown: "", style, formula, isMatrix };
    paragraphs = [];
    const [across, down] = [
      toRepeats(of.get("number-columns-spanned")),
      toRepeats(of.get("number-rows-spanned")),
    ];
    if (across > 1 || down > 1) spans.push({ col, across, down });
  };
  const endCell = (): void => {
    if (cell === null) return;
    cell.shown = paragraphs.join("\n");
    if (cell.type === "string" && cell.value === "") cell.value = cell.shown;
    const holds = cell.type !== "" || cell.formula !== null || cell.shown !== "";
    const isKept = holds || (cell.style !== "" && repeatedCells <= MOST_ALIKE && repeatedRows <= MOST_ALIKE);
    if (holds && col + repeatedCells > MAX_COLUMNS) tooLarge("columns");
    if (isKept)
      for (let index = 0; index < repeatedCells && col + index < MAX_COLUMNS; index += 1)
        inRow.push({ ...cell, col: col + index });
    col += repeatedCells;
    cell = null;
  };
  const endRow = (): void => {
    rowDepth = -1;
    const held = inRow.filter(({ type, formula, shown }) => type !== "" || formula !== null || shown !== "");
    if (held.length > 0 && row + repeatedRows > MAX_ROWS) tooLarge("rows");
    count += held.length * repeatedRows;
    if (count > LIMITS.cells) tooLarge("cells");
    empty += (inRow.length - held.length) * repeatedRows;
    const bottom = row + repeatedRows - 1;
    if (held.length > 0 && !extent.takeContent(bottom, lastOf(held)))
      throw new HostError("spread-out", `${part.name}: ${toA1(bottom, lastOf(held))}`, sheet?.name);
    const isRoom = empty <= MOST_EMPTY && inRow.length > 0 && extent.takeLooks(bottom, lastOf(inRow));
    const kept = isRoom ? inRow : held;
    if (kept.length > 0)
      for (let index = 0; index < repeatedRows; index += 1)
        for (const one of kept) sheet?.cells.push(index === 0 ? one : { ...one, row: row + index });
    // Far down, rows without content are alike to the end of the sheet.
    const copies = held.length > 0 || repeatedRows <= MOST_ALIKE ? repeatedRows : 1;
    for (let index = 0; index < copies && spans.length > 0; index += 1)
      for (const span of spans) if (!merges.add(row + index, span)) tooLarge("merged cells");
    row += repeatedRows;
  };
  const tooLarge = (what: string): never => {
    throw new HostError("too-large", `${part.name}: too many ${what}`);
  };

  walkXml(part, {
    open(name, attributes, path) {
      around = path;
      if (name === "table" && path.length === 3 && path[2] === "spreadsheet") {
        const of = attributes();
        row = 0;
        columns = 0;
        merges = createMerges();
        extent = createExtent(extent.total());
        if (sheets.length >= LIMITS.entries) tooLarge("sheets");
        sheet = {
          name: of.get("name") ?? `Sheet${sheets.length + 1}`,
          style: of.get("style-name") ?? "",
          isProtected: of.get("protected") === "true",
          columns: [],
          rows: [],
          cells: [],
          merges: merges.ranges,
        };
        sheets.push(sheet);
      } else if (sheet === null) return;
      else if (name === "table-column" && isInTable(path)) {
        const of = attributes();
        const many = toRepeats(of.get("number-columns-repeated"));
        sheet.columns.push(toLine(of, columns, many));
        columns += many;
      } else if (name === "table-row" && isInTable(path)) startRow(attributes(), path.length);
      else if (CELLS.has(name) && path.length === rowDepth + 1) startCell(attributes());
      else if (cell !== null) {
        if (name === "p" && path.length === rowDepth + 2) paragraph = "";
        else if (paragraph !== null) {
          if (name === "s") paragraph += " ".repeat(Math.min(Number(attributes().get("c") ?? 1) || 1, 1000));
          else if (name === "tab") paragraph += "\t";
          else if (name === "line-break") paragraph += "\n";
        }
      }
    },
    text(text) {
      if (paragraph !== null) paragraph += decodeEntities(text).replace(/[ \t\r\n]+/g, " ");
    },
    close(name) {
      const depth = around.length;
      if (name === "p" && paragraph !== null && depth === rowDepth + 2) {
        paragraphs.push(paragraph);
        paragraph = null;
      } else if (CELLS.has(name) && depth === rowDepth + 1) endCell();
      else if (name === "table-row" && depth === rowDepth) endRow();
      else if (name === "table" && depth === 3) sheet = null;
    },
  });
  return sheets;
}

const CELLS = new Set(["table-cell", "covered-table-cell"]);
const lastOf = (cells: readonly OdsCell[]): number => cells.at(-1)?.col ?? 0;
const HIDDEN = new Set(["collapse", "filter"]);

function isInTable(path: readonly string[]): boolean {
  return path[2] === "spreadsheet" && path[3] === "table" && path.slice(4).every((name) => GROUPS.has(name));
}

function toLine(of: Attributes, from: number, count: number): OdsLine {
  const [style = "", cellStyle = ""] = [of.get("style-name"), of.get("default-cell-style-name")];
  return { from, count, style, cellStyle, isHidden: HIDDEN.has(of.get("visibility") ?? "") };
}

/** Once, where it does not say how often, or says nonsense. */
function toRepeats(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, MAX_ROWS) : 1;
}

/** Every type has an attribute of its own for its value (ODF 1.3 part 3, 19.389 and before). */
function toStored(of: Attributes, type: string): string {
  const isNumber = type === "float" || type === "percentage" || type === "currency";
  return of.get(isNumber ? "value" : `${type}-value`) ?? "";
}
