import type { AccessibilityWords } from "../accessibility-words";
import { points } from "./accessibility-points";
import { forms } from "./counted";
import { COLON, SEMICOLON } from "./signs";

const { counted, listed, plural } = forms;

const ESSENTIAL = {
  one: "critère essentiel n’est pas rempli",
  other: "critères essentiels ne sont pas remplis",
} as const;
const RECOMMENDED = {
  one: "critère recommandé n’est pas rempli",
  other: "critères recommandés ne sont pas remplis",
} as const;

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

export const accessibility: AccessibilityWords = {
  sheet: "Accessibilité",
  about: "Ce qui a été fait pour que chacun puisse lire ce classeur",
  summary: `Les critères d’un classeur accessible${COLON}ceux qui sont remplis, et ceux qu’une personne doit vérifier.`,
  title: "Accessibilité de ce classeur",
  source: (publisher, title) => `Les critères suivent une liste de contrôle (${publisher})${COLON}${title}.`,
  heads: { point: "Critère", weight: "Importance", result: "Résultat", details: "Précisions" },
  sections: {
    tables: "Tableaux",
    notes: "Notes",
    formatting: "Mise en forme",
    structure: "Structure",
    publishing: "Avant la publication",
  },
  essential: "Essentiel",
  recommended: "Recommandé",
  met: "Rempli",
  failed: "Non rempli",
  notApplicable: "Sans objet",
  person: "À vérifier",
  nothingToDo: "Rien à faire.",
  because: {
    "no-tables": "Il n’y a pas de tableau.",
    "no-marked-tables": "Il n’y a pas de cellules mises sous forme de tableau.",
    "no-links": "Il n’y a pas de lien.",
    "no-drawings": "Il n’y a ni image, ni graphique, ni forme.",
    "no-note-marks": "Aucun texte ne renvoie à une note.",
    "one-sheet": "Il n’y a qu’une feuille.",
  },
  verdict: ({ essential, recommended }) =>
    `${essential === 0 ? "Tous les critères essentiels dont un programme peut décider sont remplis" : counted(essential, ESSENTIAL)}` +
    `${recommended === 0 ? "." : `${SEMICOLON}${counted(recommended, RECOMMENDED)}.`}`,
  left: (count) =>
    `${counted(count, { one: "critère reste", other: "critères restent" })} à vérifier par une personne, car un programme ne peut pas en décider.`,
  points,
  placed: (where, fault) => `${where}${COLON}${fault}`,
  cells: (sheet, cells) => `Feuille ${quoted(sheet)}, ${cells}`,
  sheets: (sheets) =>
    `${plural(sheets.length, { one: "Feuille", other: "Feuilles" })} ${listed(sheets.map(quoted))}`,
  document: "Document",
  more: (places) => `Et à ${counted(places, { one: "autre endroit", other: "autres endroits" })}.`,
};
