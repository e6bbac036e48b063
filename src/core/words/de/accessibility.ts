import type { AccessibilityWords } from "../accessibility-words";
import { points } from "./accessibility-points";
import { forms } from "./counted";

const { counted, listed, number } = forms;

const ESSENTIAL = { one: "unerlässlicher Punkt ist", other: "unerlässliche Punkte sind" } as const;
const RECOMMENDED = { one: "empfohlener Punkt ist", other: "empfohlene Punkte sind" } as const;

const quoted = (text: string): string => `„${text}“`;

export const accessibility: AccessibilityWords = {
  sheet: "Barrierefreiheit",
  about: "Was dafür getan wurde, dass alle diese Arbeitsmappe lesen können",
  summary:
    "Die Punkte einer barrierefreien Arbeitsmappe: welche erfüllt sind und welche ein Mensch prüfen muss.",
  title: "Barrierefreiheit dieser Arbeitsmappe",
  source: (publisher, title) => `Die Punkte folgen einer Prüfliste (${publisher}): ${title}.`,
  heads: { point: "Punkt", weight: "Gewicht", result: "Ergebnis", details: "Einzelheiten" },
  sections: {
    tables: "Tabellen",
    notes: "Anmerkungen",
    formatting: "Formatierung",
    structure: "Aufbau",
    publishing: "Vor der Veröffentlichung",
  },
  essential: "Unerlässlich",
  recommended: "Empfohlen",
  met: "Erfüllt",
  failed: "Nicht erfüllt",
  notApplicable: "Trifft nicht zu",
  person: "Selbst prüfen",
  nothingToDo: "Nichts zu tun.",
  because: {
    "no-tables": "Es gibt keine Tabelle.",
    "no-marked-tables": "Es gibt keine als Tabelle formatierten Zellen.",
    "no-links": "Es gibt keinen Link.",
    "no-drawings": "Es gibt weder Bilder noch Diagramme oder Formen.",
    "no-note-marks": "Kein Text verweist auf eine Anmerkung.",
    "one-sheet": "Es gibt nur ein Blatt.",
  },
  verdict: ({ essential, recommended }) =>
    `${essential === 0 ? "Alle unerlässlichen Punkte, die ein Programm entscheiden kann, sind erfüllt" : `${counted(essential, ESSENTIAL)} nicht erfüllt`}` +
    `${recommended === 0 ? "." : `; ${counted(recommended, RECOMMENDED)} nicht erfüllt.`}`,
  left: (count) =>
    `${counted(count, { one: "Punkt ist", other: "Punkte sind" })} von einem Menschen zu prüfen, weil ein Programm ` +
    `${count === 1 ? "ihn" : "sie"} nicht entscheiden kann.`,
  points,
  placed: (where, fault) => `${where}: ${fault}`,
  cells: (sheet, cells) => `Blatt ${quoted(sheet)}, ${cells}`,
  sheets: (sheets) => `${sheets.length === 1 ? "Blatt" : "Blätter"} ${listed(sheets.map(quoted))}`,
  document: "Dokument",
  more: (places) => `Und an ${number(places)} weiteren ${places === 1 ? "Stelle" : "Stellen"}.`,
};
