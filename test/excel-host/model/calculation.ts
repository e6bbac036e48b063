import { DetailedCellError, HyperFormula, type CellValue as Result, type ExportedChange } from "hyperformula";
import { findSheet, fromKey, toKey, type Book, type CellContent, type CellValue, type Sheet } from "./book";
import { COLUMNS, ROWS } from "./area";
import { addFixed } from "./fixed-function";

addFixed();

/**
 * Live formulas, by HyperFormula. It is a development dependency under the GPL and used in tests only: nothing that
 * we publish contains it.
 *
 * As in Excel, a workbook shows the results that it was saved with until something changes that they depend on. So the
 * engine is made at the first change, told of changed cells only, and only what it reports as changed is taken over.
 */
export class Calculation {
  private engine: HyperFormula | null = null;
  private readonly changed = new Map<Sheet, Set<number>>();

  constructor(private readonly book: Book) {}

  /** To be told of every cell whose content changed. */
  note(sheet: Sheet, row: number, col: number): void {
    const cells = this.changed.get(sheet) ?? new Set<number>();
    cells.add(toKey(row, col));
    this.changed.set(sheet, cells);
  }

  /** What was saved without a result is worked out when the workbook is opened. */
  calculateNew(): void {
    for (const sheet of this.book.sheets)
      for (const [key, { formula, value }] of sheet.cells) {
        const { row, col } = fromKey(key);
        if (formula !== null && value === null) this.note(sheet, row, col);
      }
    this.flush();
  }

  /** Brings all results up to date. */
  flush(): void {
    if (this.changed.size === 0) return;
    if (this.engine === null && !this.hasFormulas()) {
      this.changed.clear();
      return;
    }
    const isNew = this.engine === null;
    const engine = this.start();
    const noted = [...this.changed].flatMap(([sheet, keys]) => [...keys].map((key) => ({ sheet, key })));
    this.changed.clear();
    const changes = isNew
      ? []
      : together(engine, () => {
          for (const { sheet, key } of noted) {
            const { row, col } = fromKey(key);
            const content = sheet.cells.get(key);
            engine.setCellContents({ sheet: idOf(engine, sheet), row, col }, [[toEngine(content)]]);
          }
        });
    this.take(changes);
    if (isNew) this.takeAllDependents(engine, noted);
    for (const { sheet, key } of noted) this.pull(engine, sheet, key);
  }

  /** Whether Excel would take it: it can be read, and the sheets that it names are there. */
  isValid(formula: string): boolean {
    const isReadable = syntax().validateFormula(formula);
    return isReadable && sheetsIn(formula).every((name) => findSheet(this.book, name) !== null);
  }

  addSheet(sheet: Sheet): void {
    this.flush();
    this.engine?.addSheet(sheet.name);
  }

  /** To be called before the sheet is taken out of the workbook. Formulas that point to it become `#REF!`. */
  removeSheet(sheet: Sheet): void {
    this.flush();
    if (this.engine === null && this.hasFormulas()) this.start();
    const { engine } = this;
    if (engine === null) return;
    const changes = engine.removeSheet(idOf(engine, sheet));
    this.take(changes);
    this.takeFormulas(engine, sheet);
  }

  /** To be called before the sheet has its new name. Formulas that point to it follow. */
  renameSheet(sheet: Sheet, name: string): void {
    this.flush();
    if (this.engine === null && this.hasFormulas()) this.start();
    const { engine } = this;
    if (engine === null) return;
    const id = idOf(engine, sheet);
    engine.renameSheet(id, name);
    const before = sheet.name;
    sheet.name = name;
    this.takeFormulas(engine, null);
    sheet.name = before;
  }

  /** Moves the cells from `row` on; the model's own rows are moved by whoever calls. Formulas follow. */
  insertRows(sheet: Sheet, row: number, count: number): (() => void) | null {
    this.flush();
    if (this.engine === null && this.hasFormulas()) this.start();
    const { engine } = this;
    if (engine === null) return null;
    engine.addRows(idOf(engine, sheet), [row, count]);
    return () => this.takeFormulas(engine, null);
  }

  private hasFormulas(): boolean {
    return this.book.sheets.some((sheet) =>
      [...sheet.cells.values()].some(({ formula }) => formula !== null),
    );
  }

  private start(): HyperFormula {
    if (this.engine !== null) return this.engine;
    const engine = HyperFormula.buildEmpty({
      licenseKey: "gpl-v3",
      maxRows: ROWS,
      maxColumns: COLUMNS,
      smartRounding: false,
      undoLimit: 0,
    });
    for (const sheet of this.book.sheets) engine.addSheet(sheet.name);
    together(engine, () => {
      for (const sheet of this.book.sheets) {
        const id = idOf(engine, sheet);
        for (const [key, content] of sheet.cells)
          if (content.value !== null || content.formula !== null)
            engine.setCellContents({ sheet: id, ...fromKey(key) }, [[toEngine(content)]]);
      }
    });
    this.engine = engine;
    return engine;
  }

  private take(changes: readonly ExportedChange[]): void {
    for (const change of changes) {
      if (!("address" in change) || change.address === undefined) continue;
      const { sheet: id, row, col } = change.address;
      const name = this.engine?.getSheetName(id);
      const sheet = this.book.sheets.find((each) => each.name === name);
      if (sheet !== undefined && this.engine !== null) this.pull(this.engine, sheet, toKey(row, col));
    }
  }

  /** The engine was made after the first change: it could not report what depends on that. */
  private takeAllDependents(engine: HyperFormula, noted: readonly { sheet: Sheet; key: number }[]): void {
    const waiting = [...noted];
    const seen = new Set<string>();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const address = { sheet: idOf(engine, next.sheet), ...fromKey(next.key) };
      for (const dependent of engine.getCellDependents(address)) {
        const at = "start" in dependent ? null : dependent;
        const name = at === null ? undefined : engine.getSheetName(at.sheet);
        const sheet = this.book.sheets.find((each) => each.name === name);
        if (at === null || sheet === undefined) continue;
        const key = toKey(at.row, at.col);
        if (seen.has(`${sheet.id} ${key}`)) continue;
        seen.add(`${sheet.id} ${key}`);
        this.pull(engine, sheet, key);
        waiting.push({ sheet, key });
      }
    }
  }

  private pull(engine: HyperFormula, sheet: Sheet, key: number): void {
    const content = sheet.cells.get(key);
    if (content === undefined || content.formula === null) return;
    content.value = fromEngine(engine.getCellValue({ sheet: idOf(engine, sheet), ...fromKey(key) }));
  }

  /** The texts of all formulas, after references in them have moved. */
  private takeFormulas(engine: HyperFormula, without: Sheet | null): void {
    for (const sheet of this.book.sheets) {
      if (sheet === without) continue;
      const id = idOf(engine, sheet);
      for (const [key, content] of sheet.cells) {
        if (content.formula === null) continue;
        const at = { sheet: id, ...fromKey(key) };
        const moved = engine.getCellFormula(at) ?? content.formula;
        if (toPlain(moved) !== toPlain(content.formula)) content.formula = moved;
        if (without !== null) content.value = fromEngine(engine.getCellValue(at));
      }
    }
  }
}

/**
 * Many changes, worked out once. The engine's own `batch` keeps them all to be undone, and goes through all that it keeps with
 * every further one.
 */
function together(engine: HyperFormula, change: () => void): readonly ExportedChange[] {
  engine.suspendEvaluation();
  change();
  return engine.resumeEvaluation();
}

let reader: HyperFormula | null = null;

function syntax(): HyperFormula {
  reader ??= HyperFormula.buildEmpty({ licenseKey: "gpl-v3" });
  return reader;
}

/** `=SUM('It''s'!A1:B2)+Data!C3&"Text!"` → `It's`, `Data` */
export function sheetsIn(formula: string): readonly string[] {
  // Whichever quote comes first decides: a name may hold ", and a text '.
  const parts = formula.matchAll(/'((?:[^']|'')+)'!|"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)!/gu);
  return [...parts].flatMap(([, quoted, bare]) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    return name === undefined ? [] : [name];
  });
}

/** The engine writes formulas in its own spacing and quoting; only a real change is taken over. */
function toPlain(formula: string): string {
  return formula
    .replace(/'([A-Za-z_][A-Za-z0-9_.]*)'!/g, "$1!")
    .replace(/\s+/g, "")
    .toUpperCase();
}

function idOf(engine: HyperFormula, sheet: Sheet): number {
  const id = engine.getSheetId(sheet.name);
  if (id === undefined) throw new Error(`the formula engine has no sheet ${sheet.name}`);
  return id;
}

function toEngine(content: CellContent | undefined): string | number | boolean | null {
  if (content === undefined) return null;
  const { formula, value } = content;
  if (formula !== null) return formula;
  if (typeof value === "string") return `'${value}`;
  return typeof value === "object" && value !== null ? `=${value.error}` : value;
}

function fromEngine(result: Result): CellValue {
  if (result instanceof DetailedCellError) return { error: result.value };
  // A formula never gives nothing: a reference to an empty cell gives 0.
  return result ?? 0;
}
