import type { DataWords } from "../data-words";

export const data: DataWords = {
  sheet: "Données",
  about: "Les mêmes chiffres pour les machines, un nombre par ligne",
  summary:
    "Un tableau\u00a0: un nombre par ligne, avec période, lieu, code, type et suite donnée. Sans totaux.",
  allOutcomes: "Toutes les suites",
  otherOutcomes: "Suite non publiée",
};
