import { isFilled } from "../found-table";
import {
  atCell,
  fromPlaces,
  IN_DOCUMENT,
  notApplicable,
  onSheet,
  sheetsToRead,
  type Judgement,
} from "../judgement";
import type { SheetStructure, WorkbookStructure } from "../structure";

/** The names that spreadsheet programs give by themselves: `Sheet1`, `Tabelle2`, `Sheet1 (2)`. */
const DEFAULT_SHEET =
  /^(sheet|tabelle|feuil|feuille|hoja|planilha|folha|foglio|blad|ark|arkusz|лист|シート|工作表|chart|diagramm)\s?\d*(\s\(\d+\))?$/iu;

/** Every sheet has a name of its own that somebody gave. */
export function judgeSheetNames({ sheets }: WorkbookStructure): Judgement {
  const seen = new Set<string>();
  return fromPlaces(
    sheets
      .filter(({ state }) => state === "visible")
      .filter(({ name }) => {
        const key = name.trim().toLowerCase();
        const isWrong = key === "" || seen.has(key) || DEFAULT_SHEET.test(key);
        seen.add(key);
        return isWrong;
      })
      .map((sheet) => onSheet(sheet, sheet.name)),
  );
}

/** No sheet is empty. */
export function judgeBlankSheets(structure: WorkbookStructure): Judgement {
  return fromPlaces(
    sheetsToRead(structure)
      .filter(({ cells, drawings }) => !cells.some(isFilled) && drawings.length === 0)
      .map((sheet) => onSheet(sheet)),
  );
}

export function judgeMacros({ hasMacros }: WorkbookStructure): Judgement {
  return fromPlaces(hasMacros ? [IN_DOCUMENT] : []);
}

export function judgeTitle({ title }: WorkbookStructure): Judgement {
  return fromPlaces(title.trim() === "" ? [IN_DOCUMENT] : []);
}

/** A tag as BCP 47 has them: `en`, `pt-BR`, `zh-Hans-CN`. */
const LANGUAGE = /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/iu;

export function judgeLanguage({ language }: WorkbookStructure): Judgement {
  return fromPlaces(LANGUAGE.test(language.trim()) ? [] : [{ ...IN_DOCUMENT, detail: language.trim() }]);
}

export function judgeSubject({ subject }: WorkbookStructure): Judgement {
  return fromPlaces(subject.trim() === "" ? [IN_DOCUMENT] : []);
}

export function judgeAuthor({ organisation }: WorkbookStructure): Judgement {
  return fromPlaces(organisation.trim() === "" ? [IN_DOCUMENT] : []);
}

/** The workbook opens in A1 of its first sheet. */
export function judgeCursor({ sheets, activeSheet }: WorkbookStructure): Judgement {
  const first = sheets.findIndex(({ state }) => state === "visible");
  const sheet = sheets[first];
  const active = sheets[activeSheet];
  if (sheet === undefined || (activeSheet === first && isAtStart(sheet))) return fromPlaces([]);
  return fromPlaces([active === undefined ? IN_DOCUMENT : atCell(active, active.activeCell)]);
}

/** On all other sheets, the cursor stands in A1, too. */
export function judgeCursorElsewhere({ sheets }: WorkbookStructure): Judgement {
  const [, ...others] = sheets.filter(({ state }) => state === "visible");
  if (others.length === 0) return notApplicable("one-sheet");
  return fromPlaces(
    others.filter((sheet) => !isAtStart(sheet)).map((sheet) => atCell(sheet, sheet.activeCell)),
  );
}

function isAtStart({ activeCell, hasCells }: SheetStructure): boolean {
  return !hasCells || (activeCell.row === 0 && activeCell.col === 0);
}
