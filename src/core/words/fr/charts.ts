import type { ChartWords } from "../chart-words";
import { forms, places, requests } from "./counted";
import { COLON, SEMICOLON } from "./signs";

const { listed, number } = forms;

export const charts: ChartWords = {
  sent: (country, count, total) => `${country}${COLON}${number(count)} sur ${requests(total)}`,
  sentEach: (countries, count, total) =>
    `${listed(countries)}${COLON}${number(count)} chacun, sur ${requests(total)}`,
  sentAll: (country, total) =>
    total === 1 ? `${country}${COLON}la seule demande` : `${country}${COLON}la totalité (${requests(total)})`,
  sentByMost: (countries, count, total) =>
    `${places(countries, true)} en tête${COLON}${number(count)} sur ${requests(total)}`,
  sentByAll: (countries, total) => `${requests(total)} de ${places(countries, true)}`,
  plainBars: ({ finding, name, places: count, listsPlaces, rest }) => {
    const all = places(count, listsPlaces);
    const shown = rest === 0 ? all : `${all}, dont les ${number(count - rest)} ayant le plus de demandes`;
    return `${finding}. Graphique à barres (${name})${COLON}${shown}, par ordre décroissant.`;
  },
  inWords: (altText) => `Le graphique en mots${COLON}${altText}`,
  allZero: (names) => `Absent du graphique, car tous les chiffres sont 0${COLON}${listed(names)}.`,
  notNumbers: (figures) =>
    figures === 1
      ? `Une valeur du tableau n’est pas un simple nombre${SEMICOLON}le graphique ne la montre pas.`
      : `${number(figures)} valeurs du tableau ne sont pas de simples nombres${SEMICOLON}le graphique ne les montre pas.`,
  noRequests: `Pas de graphique${COLON}il n’y a pas eu de demandes.`,
  noNumbers: `Pas de graphique${COLON}aucune valeur du tableau n’est un simple nombre supérieur à 0.`,
  oneFigure: (finding) => `${finding}. Un seul chiffre n’appelle pas de graphique.`,
};
