import { rememberOf } from "../../remember";
import { isFilled } from "../found-table";
import { atCell, notApplicable, overSheets, sheetsToRead, type Decide, type Judgement } from "../judgement";
import type { CellStructure, SheetStructure, WorkbookStructure } from "../structure";

// A cell holds up to 32,767 characters: no pattern here may try the same characters in many ways.

/** A raised figure, or a star or dagger after a word or figure; `m²` and `km³` are measures. */
const NOTE_SYMBOL = /(?<!\b[kcdm]?m)[\u00b9\u00b2\u00b3\u2070\u2074-\u2079](?=$|\s)|[\p{L}\p{N})%][*†‡]+$/u;

/** No symbol and no raised figure leads to a note: programs that read aloud skip them or say "asterisk". */
export const judgeNoteSymbols = overCells(
  ({ hasSuperscript, isNumber, text }) => hasSuperscript || (!isNumber && NOTE_SYMBOL.test(text.trim())),
);

const NOTE_MARK = /\[[^[\]\d]*\d+\]/u;
const BARE_MARK = /\[\s*\d+\s*\]/u;

/** A mark of a note says that it is one: `[note 1]`, not `[1]`. */
export const judgeNoteWord = overMarks(({ text }) => BARE_MARK.test(text));

/** From the last digit of the figure on, nothing that can stand in one is a digit. */
const FIGURE_WITH_MARK = /^[\d\s.,%+−–-]*\d[\s.,%]*\[[^\]]*\d\]/u;

/** Marks stand in titles and headings, not after a figure, which is then no number any more. */
export const judgeNoteInFigure = overMarks(({ text }) => FIGURE_WITH_MARK.test(text.trim()));

/** Signs that are read out as what they are. */
const SAFE_SIGNS = /^[%&/£$€]+$/u;

/** No cell holds nothing but signs: `–` and `✓` are read out as anything, or not at all. */
export const judgeSymbols = overCells(({ text, isNumber }) => {
  const trimmed = text.trim();
  return !isNumber && trimmed !== "" && !/[\p{L}\p{N}]/u.test(trimmed) && !SAFE_SIGNS.test(trimmed);
});

const ADDRESS = /^(https?:\/\/|ftp:\/\/|www\.)\S+$/iu;
/** Texts that say nothing of where a link leads, in the languages that reports are written in. */
const EMPTY_WORDS = new Set(
  (
    "here|click here|click|link|this link|more|read more|learn more|go|hier|hier klicken|klicken sie hier|mehr|weiterlesen|ici|" +
    "cliquez ici|cliquer ici|lien|plus|en savoir plus|lire la suite|aquí|haga clic aquí|clic aquí|enlace|más|leer más|aqui|" +
    "clique aqui|mais|leia mais|saiba mais|здесь|тут|нажмите здесь|ссылка|подробнее|далее|こちら|ここ|ここをクリック|リンク|" +
    "詳細|这里|此处|点击这里|点击此处|链接|更多"
  ).split("|"),
);

/** The text of a link says where it leads. */
export function judgeLinkTexts(structure: WorkbookStructure): Judgement {
  const hasLinks = sheetsToRead(structure).some(({ cells }) => cells.some(({ link }) => link !== null));
  return hasLinks ? overLinks(structure) : notApplicable("no-links");
}

const overLinks = overCells(({ link, text }) => {
  if (link === null) return false;
  const said = withoutEnd(text).trim();
  return said === "" || ADDRESS.test(said) || EMPTY_WORDS.has(said.toLowerCase());
});

const AT_END = /[\s\u2192»›>….:!]/u;

/** Without blanks, arrows and dots at the end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && AT_END.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const hasMarks = rememberOf(({ cells }: SheetStructure) => cells.some(({ text }) => NOTE_MARK.test(text)));

function overMarks(isWrong: (cell: CellStructure) => boolean): Decide {
  const decide = overCells(isWrong);
  return (structure) =>
    sheetsToRead(structure).some(hasMarks) ? decide(structure) : notApplicable("no-note-marks");
}

/** A place for each cell that is wrong, with its text. */
export function overCells(isWrong: (cell: CellStructure) => boolean): Decide {
  return overSheets((sheet) =>
    sheet.cells
      .filter((cell) => isWrong(cell) && (isFilled(cell) || cell.link !== null))
      .map((cell) => atCell(sheet, cell, cell.text)),
  );
}
