import type { TrendPoint, TrendWords } from "../trend-words";
import { forms, requests } from "./counted";

const { listed, number, percent } = forms;

const count = ({ value }: TrendPoint): string => number(value);
const share = ({ value, decimals }: TrendPoint): string => percent(value, decimals);

export const trend: TrendWords = {
  sheet: "推移",
  about: "数値の推移",
  summary: "表1点、期間ごとに1行：種類別の要請、承認の割合、前の期間からの変化。",
  title: (first, last) => `推移：${first}～${last}`,

  period: "期間",
  allRequests: "すべての要請",
  change: "要請の増減",
  approved: "承認した要請",
  approvedShare: "承認の割合",
  changeInPoints: "承認の割合の増減（パーセントポイント）",
  places: "要請のあった国・地域",
  appeared: "新たに加わった国・地域",
  vanished: "要請がなくなった国・地域",
  note: "系列の断絶",

  none: "なし",
  names: listed,
  atLeast: (count) => `${number(count)}以上`,
  seeNotes: (numbers) => `注${listed(numbers.map(number))}を参照`,

  noteChange: "増減と国・地域は、同じ長さの前の期間と比べたものです。",
  noteMark: (mark) => `「${mark}」は、数値がないか、比べる数値がないことを示します。`,
  noteLengths: "長さの異なる期間が重なっています。互いに比較しておらず、足し合わせることはできません。",
  noteGap: (period) => `${period}：直前の期間がこの報告書にないため、増減は示していません。`,
  noteShare: "承認の割合は、結果が示された要請に対するものです。",
  noteUnknown: "数値のない国・地域は、新たに加わったものとも、要請がなくなったものとも数えていません。",
  noteRest:
    "報告書が1行にまとめた国・地域は区別できないため、新しく見える国・地域もその中に含まれていた可能性があります。",
  noteBreak: (index, { period, earlier, later }) =>
    `注${number(index)}：「${earlier}」は${period}から「${later}」になりました。前後の数値は比較できない場合があります。`,

  requestsTitle: (first, last) => {
    if (last.value === first.value)
      return `${requests(last.value)}（${last.period}）、以前（${first.period}）と同数`;
    return last.value > first.value
      ? `要請の増加：${count(first)}件（${first.period}）から${count(last)}件（${last.period}）`
      : `要請の減少：${count(first)}件（${first.period}）から${count(last)}件（${last.period}）`;
  },
  shareTitle: (first, last) => {
    if (last.value === first.value)
      return `承認の割合は変わらず${share(last)}（${first.period}、${last.period}）`;
    return last.value > first.value
      ? `承認の割合の上昇：${share(first)}（${first.period}）から${share(last)}（${last.period}）`
      : `承認の割合の低下：${share(first)}（${first.period}）から${share(last)}（${last.period}）`;
  },
  requestsByType: "期間別・種類別の要請",
  requestsBroken: "期間別の要請。*は系列の断絶を示します",
  shareBroken: "期間別の承認の割合。*は系列の断絶を示します",
  requestsChart: ({ finding, types, points }) => {
    const parts = types.length > 1 ? `（内訳：${listed(types)}）` : "";
    return `${finding}。期間別の要請の縦棒グラフ${parts}：${points.map((point) => `${point.period}${count(point)}件`).join("、")}。`;
  },
  typesChart: ({ finding, periods }) =>
    `${finding}。要請の縦棒グラフ（期間ごとに種類を並べて表示）：${periods.map(({ period, counts }) => `${period}（${counts.map(({ name, value }) => `${name}${number(value)}件`).join("、")}）`).join("、")}。`,
  shareChart: ({ finding, points }) =>
    `${finding}。期間別の承認の割合の折れ線グラフ：${points.map((point) => `${point.period}${share(point)}`).join("、")}。`,
  shareAxis: "承認の割合",
};
