import type { ChartWords } from "../chart-words";
import { forms, places, requests } from "./counted";

const { listed, number, counted } = forms;

export const charts: ChartWords = {
  sent: (country, count, total) => `${country}: ${number(count)} von ${requests(total)}`,
  sentEach: (countries, count, total) => `${listed(countries)}: je ${number(count)} von ${requests(total)}`,
  sentAll: (country, total) =>
    total === 1 ? `${country}: die einzige Anfrage` : `${country}: alle ${requests(total)}`,
  sentByMost: (countries, count, total) =>
    `${places(countries, true)} mit den meisten Anfragen: ${number(count)} von ${requests(total)}`,
  sentByAll: (countries, total) =>
    `${requests(total)} aus ${number(countries)} ${countries === 1 ? "Land" : "Ländern"}`,
  plainBars: ({ finding, name, places: count, listsPlaces, rest }) => {
    const all = places(count, listsPlaces);
    const shown = rest === 0 ? all : `${all}, davon die ${number(count - rest)} mit den meisten Anfragen`;
    return `${finding}. Balkendiagramm (${name}): ${shown}, absteigend sortiert.`;
  },
  inWords: (altText) => `Das Diagramm in Worten: ${altText}`,
  allZero: (names) => `Nicht im Diagramm, weil alle Zahlen 0 sind: ${listed(names)}.`,
  notNumbers: (figures) =>
    figures === 1
      ? "Eine Angabe der Tabelle ist keine reine Zahl; das Diagramm zeigt sie nicht."
      : `${counted(figures, { other: "Angaben" })} der Tabelle sind keine reinen Zahlen; das Diagramm zeigt sie nicht.`,
  noRequests: "Kein Diagramm: Es gab keine Anfragen.",
  noNumbers: "Kein Diagramm: Keine Angabe der Tabelle ist eine reine Zahl über 0.",
  oneFigure: (finding) => `${finding}. Eine einzelne Zahl braucht kein Diagramm.`,
};
