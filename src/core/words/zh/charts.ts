import type { ChartWords } from "../chart-words";
import { forms, places, requests } from "./counted";

const { listed, number } = forms;

export const charts: ChartWords = {
  sent: (country, count, total) => `${country}：${requests(total)}中的${number(count)}项`,
  sentEach: (countries, count, total) => `${listed(countries)}：${requests(total)}中各${number(count)}项`,
  sentAll: (country, total) =>
    total === 1 ? `${country}：唯一的请求` : `${country}：全部${requests(total)}`,
  sentByMost: (countries, count, total) =>
    `请求最多的${places(countries, true)}：${requests(total)}中的${number(count)}项`,
  sentByAll: (countries, total) => `来自${places(countries, true)}的${requests(total)}`,
  plainBars: ({ finding, name, places: count, listsPlaces, rest }) => {
    const all = places(count, listsPlaces);
    const shown = rest === 0 ? all : `${all}中请求最多的${number(count - rest)}个`;
    return `${finding}。条形图（${name}）：${shown}，由多到少。`;
  },
  inWords: (altText) => `图表文字说明：${altText}`,
  allZero: (names) => `因所有数字均为0，图表中未显示：${listed(names)}。`,
  notNumbers: (figures) => `表中有${number(figures)}个数值不是单纯的数字，图表中未显示。`,
  noRequests: "无图表：没有请求。",
  noNumbers: "无图表：表中没有大于0的单纯数字。",
  oneFigure: (finding) => `${finding}。只有一个数字，不需要图表。`,
};
