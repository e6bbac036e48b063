import type { ChartWords } from "../chart-words";
import { forms, places, requests } from "./counted";

const { listed, number } = forms;

export const charts: ChartWords = {
  sent: (country, count, total) => `${country}：${requests(total)}のうち${number(count)}件`,
  sentEach: (countries, count, total) => `${listed(countries)}：${requests(total)}のうち各${number(count)}件`,
  sentAll: (country, total) =>
    total === 1 ? `${country}：唯一の要請` : `${country}：${requests(total)}のすべて`,
  sentByMost: (countries, count, total) =>
    `上位${places(countries, true)}：${requests(total)}のうち${number(count)}件`,
  sentByAll: (countries, total) => `${places(countries, true)}から${requests(total)}`,
  plainBars: ({ finding, name, places: count, listsPlaces, rest }) => {
    const all = places(count, listsPlaces);
    const shown = rest === 0 ? all : `${all}のうち上位${number(count - rest)}`;
    return `${finding}。横棒グラフ（${name}）：${shown}、多い順。`;
  },
  inWords: (altText) => `グラフの説明：${altText}`,
  allZero: (names) => `すべての数値が0のため、グラフに示していません：${listed(names)}。`,
  notNumbers: (figures) => `表のうち${number(figures)}個の値は単純な数値でないため、グラフに示していません。`,
  noRequests: "グラフなし：要請はありませんでした。",
  noNumbers: "グラフなし：0より大きい単純な数値が表にありません。",
  oneFigure: (finding) => `${finding}。数値が一つだけなので、グラフは不要です。`,
};
