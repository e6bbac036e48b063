import type { ChartInWords, NamedCount, ReportWords } from "../report-words";
import { forms, places, requests } from "./counted";
import { names, periodName } from "./names";

const { number, listed } = forms;

function shape({ places: count, listsPlaces, rest }: Omit<ChartInWords, "finding">): string {
  if (rest === 0) return `${places(count, listsPlaces)}，由多到少`;
  return `${places(count, listsPlaces)}中请求最多的${number(count - rest)}个，由多到少`;
}

/** `批准39项` */
function said({ name, count }: NamedCount): string {
  return `${names.outcome(name, count)}${number(count)}项`;
}

function some(parts: readonly NamedCount[]): readonly NamedCount[] {
  return parts.filter(({ count }) => count > 0);
}

/** Titles of reports in Chinese have their period in brackets. */
function withPeriod(title: string, period: string | null): string {
  return period === null ? title : `${title}（${periodName(period)}）`;
}

/** Figures named in one note; more are counted. */
const MOST_MARKED = 8;

const ROUNDED = {
  "half-up": "四舍五入",
  "half-even": "恰为一半时取偶数",
  "half-down": "五舍六入",
  down: "舍去多余的小数",
  up: "一律进位",
} as const;

const TITLE = "执法机构和政府机构的请求";
const NOTHING_FOUND = "未发现需要查看的内容。";

export const report: ReportWords = {
  sheets: {
    cover: "封面",
    overview: "概览",
    findings: "检查结果",
    chartData: "图表数据",
  },

  overviewTitle: (period) => withPeriod(TITLE, period),
  outcomeTitle: withPeriod,
  stubHead: (listsPlaces) => (listsPlaces ? "国家或地区" : "类别"),
  total: "总计",
  allRequestsHeading: "请求",
  requestsOf: names.requestsOf,
  typeName: names.typeName,
  isUsualName: names.isUsualName,
  outcomeName: names.outcomeName,
  subjectHeading: names.subjectHeading,
  restName: (rest) => ({ other: "其他", "other-countries": "其他国家", unknown: "未知" })[rest],
  periodName,
  notAvailable: "N/A",

  noteNotAvailable: "N/A：草稿在此处没有数字。",
  noteStatedTotal: "本表中有些数值不是单纯的数字。包含这些数值的总计取自草稿，无法重新相加。",
  noteUnknownTotal: "本表中有些数值不是单纯的数字，因此无法给出其总计（N/A）。",
  noteGaps: "–：草稿中没有此类请求的行，总计未为此增加任何数量。",
  noteMarked: (figures) => {
    const shown = figures.slice(0, MOST_MARKED).map(({ place, stated }) => `${stated}（${place}）`);
    const more = figures.length - shown.length;
    return `草稿对本表中的以下数值加了标记：${listed(more > 0 ? [...shown, `另外${number(more)}个`] : shown)}。草稿的相关注释未在此重复。`;
  },
  noteShares: (rule, decimals) =>
    `百分比保留${decimals === 0 ? "至整数" : `${number(decimals)}位小数`}；取舍方法：${ROUNDED[rule]}。`,

  most: (place, count, total) => `${place}：${requests(total)}中的${number(count)}项`,
  mostShared: (all, count, total) => `${listed(all)}：${requests(total)}中各${number(count)}项`,
  byPlace: (listsPlaces, shown) => {
    const title = `按${listsPlaces ? "国家或地区" : "类别"}统计的请求`;
    return shown === null ? title : `${title}（前${number(shown)}名）`;
  },
  notInChart: (rest) =>
    `图表显示请求最多的部分；其余${places(rest.places, rest.listsPlaces)}（共${requests(rest.requests)}）仅列于表中。`,
  outcomeSplit: (parts, total) => {
    const present = some(parts);
    const whole = parts.find(({ count }) => count === total);
    if (present.length === 0) return requests(total);
    if (whole !== undefined && total > 1) return `${requests(total)}全部${names.outcome(whole.name, total)}`;
    return `${requests(total)}：${present.map(said).join("，")}`;
  },
  overviewChart: ({ finding, types, ...chart }) => {
    const present = some(types);
    const byType =
      present.length > 1
        ? `按类型：${listed(present.map(({ name, count }) => `${names.type(name)}${number(count)}项`))}。`
        : "";
    return `${finding}。${byType}按类型统计的请求堆积条形图：${shape(chart)}。`;
  },
  outcomeChart: ({ finding, type, largest, ...chart }) =>
    `${finding}（${names.type(type)}）。请求最多：${largest.place}，${some(largest.parts).map(said).join("，")}。` +
    `处理结果堆积条形图：${shape(chart)}。`,
  otherTypes: "其他类型",
  otherOutcomes: "其他结果",
  plainNumbersOnly: "以单纯数字给出的请求",
  requestsAxis: "请求",
  noRequests: (name) => `无图表：没有请求（${names.type(name)}）。`,
  chartDataTitle: "图表数据",
  chartDataNote: "图表根据这些单元格绘制。它们由多到少重复表中的数字。",

  coverTitle: TITLE,
  fromTo: (first, last) => `${periodName(first)}至${periodName(last)}`,
  periodLine: (periods) => `报告期：${listed(periods.map(periodName))}`,
  onePeriodOf: (shown, all) =>
    `草稿包含多个时期（${listed(all.map(periodName))}）。本工作簿显示：${listed(shown.map(periodName))}。`,
  draftMark: "草稿：有未更正的错误",
  draftWithErrors: (errors) => `尚有${number(errors)}个错误未更正，请参阅检查结果工作表。请勿发布。`,
  keyFigures: (period) => withPeriod("主要数字", period),
  keyRequests: "请求",
  keyPlaces: (listsPlaces) => (listsPlaces ? "国家或地区数" : "类别数"),
  keyActivePlaces: (listsPlaces) => (listsPlaces ? "有请求的国家或地区" : "有请求的类别"),
  contents: "目录",
  aboutOverview: (listsPlaces) => (listsPlaces ? "按国家或地区和类型统计的请求" : "按类别和类型统计的请求"),
  aboutOutcome: (name) => `请求的处理结果：${names.type(name)}`,
  aboutFindings: "检查草稿的结果",
  aboutChartData: "图表所用的单元格",
  whatWasChecked: "检查内容",
  verdictLine: ({ holds, fails, noted, ignored, notApplicable, broken }) => {
    const parts = [`${number(holds)}项条件成立`];
    if (fails > 0) parts.push(`${number(fails)}项不成立`);
    if (noted > 0) parts.push(`${number(noted)}项有提示`);
    if (ignored > 0) parts.push(`${number(ignored)}项已忽略`);
    if (notApplicable > 0) parts.push(`${number(notApplicable)}项不适用`);
    if (broken > 0) parts.push(`${number(broken)}项无法检查`);
    return `${parts.join("，")}。`;
  },
  findingLine: ({ error, warning, note, ignored }) => {
    if (error + warning + note + ignored === 0) return NOTHING_FOUND;
    const parts = [
      ...(error > 0 ? [`${number(error)}个错误`] : []),
      ...(warning > 0 ? [`${number(warning)}个警告`] : []),
      ...(note > 0 ? [`${number(note)}个提示`] : []),
      ...(ignored > 0 ? [`${number(ignored)}个已忽略的结果`] : []),
    ];
    return `检查发现${listed(parts)}，请参阅检查结果工作表。`;
  },
  uncalculatedLine: (formulas) => `草稿中有${number(formulas)}个公式没有结果，其数值无法检查。`,
  madeLine: (version, date) => (date === null ? `由版本${version}生成。` : `由版本${version}生成，${date}。`),
  notPublished: (parts) =>
    `因所列的行不同，此处未显示：${listed(parts.map(({ sheet, range }) => `${sheet} ${range}`))}。`,

  findingsTitle: "检查结果",
  findingsNote: "所列工作表和单元格属于被检查的草稿，而不是本工作簿。",
  findingsNoteBeside: "单击单元格即可转到该处。本工作表显示生成时发现的内容，不会自动更新。",
  findingsSubject: "检查的结果",
  noFindings: NOTHING_FOUND,
  ignoredTitle: "已忽略",
  ignoredBecause: (sentence, reason) =>
    reason.trim() === "" ? `${sentence} 已忽略，未说明原因。` : `${sentence} 已忽略，原因：${reason}`,
  leftOutTitle: "未检查",
  lapsedTitle: "不再适用于本工作簿",
  findingHeads: {
    severity: "严重程度",
    sheet: "工作表",
    cell: "单元格",
    check: "检查项目",
    sentence: "发现的内容",
  },
  severity: (severity) => ({ error: "错误", warning: "警告", note: "提示" })[severity],
  mistake: "笔误",
  otherFindings: "其他结果",

  summaries: {
    cover: "标题、主要数字、目录和检查内容。",
    overview: (count, listsPlaces) =>
      `一张表：按类型统计的请求，${places(count, listsPlaces)}，总计行在最上方。`,
    outcome: (name, count, listsPlaces) =>
      `一张表：各处理结果（${names.type(name)}）的比例和数量，${places(count, listsPlaces)}，总计行在最上方。`,
    findings: "检查了多少项条件，以及所发现内容的列表。",
    chartData: "图表所用的单元格。",
  },
  description: (verdicts) => `用于发布的请求数量表。${verdicts}`,

  refusedErrors: (errors) =>
    `草稿中有${number(errors)}个未更正的错误，因此没有生成报告。请更正错误，或将报告生成为带有未更正错误的草稿。`,
  nothingToPublish: "没有找到请求表，因此没有可发布的内容。",
  rivalTables: (tables) =>
    `下列表格统计的是相同的请求，但数字不同，因此未生成报告：${listed(tables.map(({ sheet, range }) => `${sheet} ${range}`))}。请在标题中注明每个表格统计的请求类型，或排除不公布的表格。`,
  shortTotal: ({ place, total, parts }) =>
    `草稿${place === null ? "" : `（${place}）`}共计${requests(total)}，但按类型为${number(parts)}项，因此没有生成报告。`,
  unknownPeriod: (wanted, all) =>
    `草稿没有${periodName(wanted)}的数字。草稿包含：${listed(all.map(periodName))}。`,
};
