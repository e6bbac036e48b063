import type { TrendPoint, TrendWords } from "../trend-words";
import { forms, requests } from "./counted";

const { listed, number, percent } = forms;

const count = ({ value }: TrendPoint): string => number(value);
const share = ({ value, decimals }: TrendPoint): string => percent(value, decimals);

export const trend: TrendWords = {
  sheet: "趋势",
  about: "数字的变化情况",
  summary: "一张表，每个时期一行：按类型统计的请求、批准比例，以及与前一时期相比的变化。",
  title: (first, last) => `趋势：${first}至${last}`,

  period: "时期",
  allRequests: "所有请求",
  change: "请求的增减",
  approved: "批准的请求",
  approvedShare: "批准比例",
  changeInPoints: "批准比例的增减（百分点）",
  places: "有请求的国家或地区",
  appeared: "新增的国家或地区",
  vanished: "不再有请求的国家或地区",
  note: "序列中断",

  none: "无",
  names: listed,
  atLeast: (count) => `至少${number(count)}`,
  seeNotes: (numbers) => `见注${listed(numbers.map(number))}`,

  noteChange: "增减和国家或地区均与前一个同样长度的时期相比。",
  noteMark: (mark) => `“${mark}”表示没有数字，或没有可供比较的数字。`,
  noteLengths: "不同长度的时期互相重叠：它们之间不作比较，也不得相加。",
  noteGap: (period) => `${period}：紧接其前的时期不在本报告中，因此未列出增减。`,
  noteShare: "批准比例是指已给出结果的请求中的比例。",
  noteUnknown: "没有确切数字的国家或地区，既不计为新增，也不计为不再有请求。",
  noteRest: "报告合并为一行的国家或地区无法区分，因此看似新增的国家或地区可能原本就在其中。",
  noteBreak: (index, { period, earlier, later }) =>
    `注${number(index)}：“${earlier}”自${period}起称为“${later}”。前后的数字可能不可比。`,

  requestsTitle: (first, last) => {
    if (last.value === first.value)
      return `${requests(last.value)}（${last.period}），与之前（${first.period}）相同`;
    return last.value > first.value
      ? `请求增加：从${count(first)}项（${first.period}）到${count(last)}项（${last.period}）`
      : `请求减少：从${count(first)}项（${first.period}）到${count(last)}项（${last.period}）`;
  },
  shareTitle: (first, last) => {
    if (last.value === first.value) return `批准比例不变：${share(last)}（${first.period}、${last.period}）`;
    return last.value > first.value
      ? `批准比例上升：从${share(first)}（${first.period}）到${share(last)}（${last.period}）`
      : `批准比例下降：从${share(first)}（${first.period}）到${share(last)}（${last.period}）`;
  },
  requestsByType: "各时期各类型的请求",
  requestsBroken: "各时期的请求；*表示序列中断",
  shareBroken: "各时期的批准比例；*表示序列中断",
  requestsChart: ({ finding, types, points }) => {
    const parts = types.length > 1 ? `（分为${listed(types)}）` : "";
    return `${finding}。各时期请求的柱形图${parts}：${points.map((point) => `${point.period}${count(point)}项`).join("，")}。`;
  },
  typesChart: ({ finding, periods }) =>
    `${finding}。请求的柱形图，每个时期内各类型并列：${periods.map(({ period, counts }) => `${period}（${counts.map(({ name, value }) => `${name}${number(value)}项`).join("、")}）`).join("，")}。`,
  shareChart: ({ finding, points }) =>
    `${finding}。各时期批准比例的折线图：${points.map((point) => `${point.period}${share(point)}`).join("，")}。`,
  shareAxis: "批准比例",
};
