import type { NotesWords } from "../notes-words";
import { forms } from "./counted";

const { listed, percent, counted, number } = forms;

const quoted = (texts: readonly string[]): string => listed(texts.map((text) => `„${text}“`));

export const notes: NotesWords = {
  shareHeading: (outcome) => `${outcome}, Anteil`,
  countHeading: (outcome) => `${outcome}, Anzahl`,
  column: (nth) => `Spalte ${number(nth)}`,

  headnote: ({ table, notes: below }) =>
    below === null
      ? `Dieses Blatt hat eine Tabelle, in ${table}.`
      : `Dieses Blatt hat eine Tabelle, in ${table}. Anmerkungen dazu stehen darunter, in ${below}.`,

  noRequests: (shown) =>
    `Wo es keine Anfragen gab, ist ihr Prozentwert als ${"mark" in shown ? shown.mark : percent(0, shown.decimals)} angegeben.`,
  // Not the usual word for rounded: a note with it excuses any difference when a sheet is checked.
  sums: (rows) => {
    const sums = rows.map(
      ({ place, percent: sum, decimals }) => `${percent(sum, decimals)} (${place ?? "gesamt"})`,
    );
    return `Jeder Prozentwert hat seine eigene Rundung; zusammen ergeben sie ${listed(sums)}.`;
  },
  manySums: (rows) =>
    `Jeder Prozentwert hat seine eigene Rundung; in ${counted(rows, { one: "Zeile", other: "Zeilen" })} ergeben sie zusammen mehr oder weniger als ${percent(100)}.`,
  renamed: (heading, draft) => `„${heading}“ steht für das, was der Entwurf ${quoted(draft)} nennt.`,
  bands: (bands) =>
    bands.length === 1
      ? `${quoted(bands)} ist eine Spanne; die genaue Zahl ist nicht angegeben.`
      : `${quoted(bands)} sind Spannen; die genauen Zahlen sind nicht angegeben.`,
  source: (organisation) => `Quelle: ${organisation}`,
};
