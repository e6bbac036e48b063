import type { ChartWords } from "../chart-words";
import { forms, places, requests } from "./counted";

const { listed, number } = forms;

export const charts: ChartWords = {
  sent: (country, count, total) => `${country}: ${number(count)} de ${requests(total)}`,
  sentEach: (countries, count, total) =>
    `${listed(countries)}: ${number(count)} cada uno, de ${requests(total)}`,
  sentAll: (country, total) =>
    total === 1 ? `${country}: la única solicitud` : `${country}: la totalidad (${requests(total)})`,
  sentByMost: (countries, count, total) =>
    `${places(countries, true)} con más solicitudes: ${number(count)} de ${requests(total)}`,
  sentByAll: (countries, total) => `${requests(total)} de ${places(countries, true)}`,
  plainBars: ({ finding, name, places: count, listsPlaces, rest }) => {
    const all = places(count, listsPlaces);
    const shown = rest === 0 ? all : `con más solicitudes, ${number(count - rest)} de ${all}`;
    return `${finding}. Gráfico de barras (${name}): ${shown}, de mayor a menor.`;
  },
  inWords: (altText) => `El gráfico en palabras: ${altText}`,
  allZero: (names) => `No figura en el gráfico, porque todas las cifras son 0: ${listed(names)}.`,
  notNumbers: (figures) =>
    figures === 1
      ? "Un valor de la tabla no es un número sin más; el gráfico no lo muestra."
      : `${number(figures)} valores de la tabla no son números sin más; el gráfico no los muestra.`,
  noRequests: "Sin gráfico: no hubo solicitudes.",
  noNumbers: "Sin gráfico: ningún valor de la tabla es un número mayor que 0.",
  oneFigure: (finding) => `${finding}. Una sola cifra no necesita gráfico.`,
};
