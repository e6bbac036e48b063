import type { NotesWords } from "../notes-words";
import { forms } from "./counted";
import { COLON, SEMICOLON } from "./signs";

const { listed, percent, counted, number } = forms;

const quoted = (texts: readonly string[]): string => listed(texts.map((text) => `«\u00a0${text}\u00a0»`));

export const notes: NotesWords = {
  shareHeading: (outcome) => `${outcome}, pourcentage`,
  countHeading: (outcome) => `${outcome}, nombre`,
  column: (nth) => `Colonne ${number(nth)}`,

  headnote: ({ table, notes: below }) =>
    below === null
      ? `Cette feuille contient un tableau, en ${table}.`
      : `Cette feuille contient un tableau, en ${table}. Les notes s’y rapportant se trouvent dessous, en ${below}.`,

  noRequests: (shown) =>
    `En l’absence de demandes, le pourcentage est indiqué par ${"mark" in shown ? shown.mark : percent(0, shown.decimals)}.`,
  sums: (rows) => {
    const sums = rows.map(
      ({ place, percent: sum, decimals }) => `${percent(sum, decimals)} (${place ?? "total"})`,
    );
    return `Chaque pourcentage est arrondi séparément${SEMICOLON}ensemble, ils font ${listed(sums)}.`;
  },
  manySums: (rows) =>
    `Chaque pourcentage est arrondi séparément${SEMICOLON}dans ${counted(rows, { one: "ligne", other: "lignes" })}, ils font ensemble plus ou moins de ${percent(100)}.`,
  renamed: (heading, draft) =>
    `«\u00a0${heading}\u00a0» correspond à ce que le brouillon appelle ${quoted(draft)}.`,
  bands: (bands) =>
    bands.length === 1
      ? `${quoted(bands)} est une fourchette${SEMICOLON}le nombre exact n’est pas indiqué.`
      : `${quoted(bands)} sont des fourchettes${SEMICOLON}les nombres exacts ne sont pas indiqués.`,
  source: (organisation) => `Source${COLON}${organisation}`,
};
