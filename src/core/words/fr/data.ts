import type { DataWords } from "../data-words";

export const data: DataWords = {
  sheet: "Données",
  blanks: "Une cellule vide\u00a0: il n’y a pas de code, ou pas de nombre.",
  about: "Les mêmes chiffres pour les machines, un nombre par ligne",
  summary:
    "Un tableau\u00a0: un nombre par ligne, avec période, lieu, code, type et suite donnée. Sans totaux.",
  allOutcomes: "Toutes les suites",
  otherOutcomes: "Suite non publiée",
};
