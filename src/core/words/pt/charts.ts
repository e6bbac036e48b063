import type { ChartWords } from "../chart-words";
import { forms, places, requests } from "./counted";

const { listed, number } = forms;

export const charts: ChartWords = {
  sent: (country, count, total) => `${country}: ${number(count)} de ${requests(total)}`,
  sentEach: (countries, count, total) => `${listed(countries)}: ${number(count)} cada, de ${requests(total)}`,
  sentAll: (country, total) =>
    total === 1 ? `${country}: a única solicitação` : `${country}: a totalidade (${requests(total)})`,
  sentByMost: (countries, count, total) =>
    `${places(countries, true)} com mais solicitações: ${number(count)} de ${requests(total)}`,
  sentByAll: (countries, total) => `${requests(total)} de ${places(countries, true)}`,
  plainBars: ({ finding, name, places: count, listsPlaces, rest }) => {
    const all = places(count, listsPlaces);
    const shown = rest === 0 ? all : `com mais solicitações, ${number(count - rest)} de ${all}`;
    return `${finding}. Gráfico de barras (${name}): ${shown}, em ordem decrescente.`;
  },
  inWords: (altText) => `O gráfico em palavras: ${altText}`,
  allZero: (names) => `Fora do gráfico, porque todos os números são 0: ${listed(names)}.`,
  notNumbers: (figures) =>
    figures === 1
      ? "Um valor da tabela não é um número simples; o gráfico não o mostra."
      : `${number(figures)} valores da tabela não são números simples; o gráfico não os mostra.`,
  noRequests: "Sem gráfico: não houve solicitações.",
  noNumbers: "Sem gráfico: nenhum valor da tabela é um número simples acima de 0.",
  oneFigure: (finding) => `${finding}. Um único número não precisa de gráfico.`,
};
