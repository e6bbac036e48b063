import type { Nouns } from "../forms";
import type { ProofWords } from "../proof-words";
import { forms } from "./counted";
import { COLON, SEMICOLON } from "./signs";

const { counted, listed, number } = forms;
const CELLS: Nouns = { one: "cellule", other: "cellules" };
const FIGURES: Nouns = { one: "chiffre", other: "chiffres" };

function shown(text: string | null): string {
  return text ?? "(vide)";
}

export const proof: ProofWords = {
  sheet: "Preuve",
  about: "Ce qui montre si ce classeur est encore tel qu’il a été établi",
  summary: "L’enregistrement de ce qui a été établi, auquel comparer le classeur.",
  title: "Enregistrement de ce rapport",
  note: "Grâce à cet enregistrement, le programme peut dire plus tard si un tableau a été modifié à la main et si le brouillon a changé depuis.",
  heads: { what: "Élément", content: "Contenu", fingerprint: "Empreinte (SHA-256)" },
  program: "Programme",
  inputs: "Chiffres du brouillon",
  inputsContent: ({ figures, tables }) =>
    `${counted(figures, FIGURES)}, ${counted(tables, { one: "tableau", other: "tableaux" })}`,
  rules: "Règles",
  rulesContent: (checks) =>
    `${counted(checks, { one: "contrôle", other: "contrôles" })}, et ce qui a été ignoré`,
  part: (nth, count) => `Enregistrement, partie ${number(nth)} sur ${number(count)}`,

  asGenerated: ({ version, date }) =>
    `Le rapport est tel qu’il a été établi avec la version ${version}${date === null ? "" : ` (${date})`}${COLON}aucune cellule n’a été modifiée.`,
  draftUnchanged: "Le brouillon contient toujours les chiffres à partir desquels le rapport a été établi.",
  draftNotCompared: "Le brouillon n’a pas été comparé.",
  noRecord:
    "Ce classeur ne contient aucun enregistrement d’un rapport établi. Il n’y a donc rien à quoi le comparer.",
  damaged: (sheet) =>
    `L’enregistrement de la feuille «\u00a0${sheet}\u00a0» a été modifié ou est incomplet${SEMICOLON}on ne peut donc rien dire du rapport.`,
  edited: (count) =>
    `${counted(count, { one: "cellule du rapport a été modifiée", other: "cellules du rapport ont été modifiées" })} à la main depuis son établissement\u00a0:`,
  recalculated: (count) =>
    `${counted(count, { one: "formule donne", other: "formules donnent" })} un autre résultat qu’à l’origine à cause de ces modifications\u00a0:`,
  draftChanged: (count) =>
    `Le brouillon a changé depuis l’établissement du rapport${COLON}${counted(count, { one: "chiffre n’est plus le même", other: "chiffres ne sont plus les mêmes" })}.`,
  missing: (sheets) =>
    `Feuilles du rapport qui manquent ou qui portent un autre nom${COLON}${listed(sheets)}.`,
  change: ({ sheet, cell, label, was, is }) =>
    `${sheet} ${cell}${label === null ? "" : ` (${label})`}${COLON}avant ${shown(was)}, maintenant ${shown(is)}`,
  more: (count) => `et ${counted(count, { one: "autre", other: "autres" })}`,
  notAsPlanned: (count, first) =>
    `Le rapport écrit n’est pas conforme au plan dans ${counted(count, CELLS)} (d’abord${COLON}${first})${SEMICOLON}il ne doit pas être utilisé.`,
};
