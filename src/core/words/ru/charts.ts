import type { ChartWords } from "../chart-words";
import { forms, places, requests } from "./counted";

const { listed, number, counted } = forms;

/** `из 61 запроса` */
function outOf(total: number): string {
  return `из\u00a0${counted(total, { one: "запроса", other: "запросов" })}`;
}

export const charts: ChartWords = {
  sent: (country, count, total) => `${country}: ${number(count)} ${outOf(total)}`,
  sentEach: (countries, count, total) => `${listed(countries)}: по ${number(count)} ${outOf(total)}`,
  sentAll: (country, total) =>
    total === 1 ? `${country}: единственный запрос` : `${country}: все запросы (${number(total)})`,
  sentByMost: (countries, count, total) =>
    `${places(countries, true)} с наибольшим числом запросов: ${number(count)} ${outOf(total)}`,
  sentByAll: (countries, total) =>
    `${requests(total)} из\u00a0${counted(countries, { one: "страны", other: "стран" })}`,
  plainBars: ({ finding, name, places: count, listsPlaces, rest }) => {
    const all = places(count, listsPlaces);
    const shown = rest === 0 ? all : `${all}, показаны ${number(count - rest)} с наибольшим числом запросов`;
    return `${finding}. Линейчатая диаграмма (${name}): ${shown}, по убыванию.`;
  },
  inWords: (altText) => `Диаграмма словами: ${altText}`,
  allZero: (names) => `Не показано на диаграмме, так как все числа равны 0: ${listed(names)}.`,
  notNumbers: (figures) =>
    `Значений таблицы, которые не являются простыми числами: ${number(figures)}; на диаграмме их нет.`,
  noRequests: "Диаграммы нет: запросов не было.",
  noNumbers: "Диаграммы нет: в таблице нет простых чисел больше 0.",
  oneFigure: (finding) => `${finding}. Для одного числа диаграмма не нужна.`,
};
