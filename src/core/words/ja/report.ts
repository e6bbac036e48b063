import type { ChartInWords, NamedCount, ReportWords } from "../report-words";
import { forms, places, requests } from "./counted";
import { names, periodName } from "./names";

const { number, listed } = forms;

function shape({ places: count, listsPlaces, rest }: Omit<ChartInWords, "finding">): string {
  if (rest === 0) return `${places(count, listsPlaces)}、多い順`;
  return `${places(count, listsPlaces)}のうち上位${places(count - rest, listsPlaces)}、多い順`;
}

/** `承認39件` */
function said({ name, count }: NamedCount): string {
  return `${names.outcome(name, count)}${number(count)}件`;
}

function some(parts: readonly NamedCount[]): readonly NamedCount[] {
  return parts.filter(({ count }) => count > 0);
}

/** Titles of reports in Japanese have their period in brackets. */
function withPeriod(title: string, period: string | null): string {
  return period === null ? title : `${title}（${periodName(period)}）`;
}

/** Figures named in one note; more are counted. */
const MOST_MARKED = 8;

const ROUNDED = {
  "half-up": "四捨五入",
  "half-even": "端数がちょうど半分の場合は偶数への丸め",
  "half-down": "五捨六入",
  down: "切り捨て",
  up: "切り上げ",
} as const;

const TITLE = "法執行機関および政府機関からの要請";
const NOTHING_FOUND = "確認が必要な点は見つかりませんでした。";

export const report: ReportWords = {
  sheets: {
    cover: "表紙",
    overview: "概要",
    findings: "確認結果",
    chartData: "グラフのデータ",
  },

  overviewTitle: (period) => withPeriod(TITLE, period),
  outcomeTitle: withPeriod,
  stubHead: (listsPlaces) => (listsPlaces ? "国・地域" : "区分"),
  total: "合計",
  allRequestsHeading: "要請",
  requestsOf: names.requestsOf,
  typeName: names.typeName,
  isUsualName: names.isUsualName,
  outcomeName: names.outcomeName,
  subjectHeading: names.subjectHeading,
  restName: (rest) => ({ other: "その他", "other-countries": "その他の国", unknown: "不明" })[rest],
  periodName,
  notAvailable: "N/A",

  noteNotAvailable: "N/A：原稿にはここに数値がありません。",
  noteStatedTotal:
    "この表には単純な数値でない値があります。それらを含む合計は原稿の値であり、計算し直すことはできません。",
  noteUnknownTotal: "この表には単純な数値でない値があるため、その合計は示せません（N/A）。",
  noteGaps: "–：原稿にはこの種類の要請の行がありません。合計には何も加えていません。",
  noteMarked: (figures) => {
    const shown = figures.slice(0, MOST_MARKED).map(({ place, stated }) => `${stated}（${place}）`);
    const more = figures.length - shown.length;
    return `原稿では、この表の次の値に印が付いています：${listed(more > 0 ? [...shown, `ほか${number(more)}件`] : shown)}。その注記はここには載せていません。`;
  },
  noteShares: (rule, decimals) =>
    `割合は${decimals === 0 ? "整数" : `小数第${number(decimals)}位`}まで示しています。端数処理：${ROUNDED[rule]}。`,

  most: (place, count, total) => `${place}：${requests(total)}のうち${number(count)}件`,
  mostShared: (all, count, total) => `${listed(all)}：${requests(total)}のうち各${number(count)}件`,
  byPlace: (listsPlaces, shown) => {
    const title = `${listsPlaces ? "国・地域" : "区分"}別の要請`;
    return shown === null ? title : `${title}（上位${number(shown)}）`;
  },
  notInChart: (rest) =>
    `グラフは件数の多いものを示しています。残りの${places(rest.places, rest.listsPlaces)}（${requests(rest.requests)}）は表だけに載せています。`,
  outcomeSplit: (parts, total) => {
    const present = some(parts);
    const whole = parts.find(({ count }) => count === total);
    if (present.length === 0) return requests(total);
    if (whole !== undefined && total > 1)
      return `${requests(total)}すべて${names.outcome(whole.name, total)}`;
    return `${requests(total)}：${listed(present.map(said))}`;
  },
  overviewChart: ({ finding, types, ...chart }) => {
    const present = some(types);
    const byType =
      present.length > 1
        ? `種類別：${listed(present.map(({ name, count }) => `${names.type(name)}${number(count)}件`))}。`
        : "";
    return `${finding}。${byType}種類別の要請の積み上げ横棒グラフ：${shape(chart)}。`;
  },
  outcomeChart: ({ finding, type, largest, ...chart }) =>
    `${finding}（${names.type(type)}）。要請が最も多いのは${largest.place}：${listed(some(largest.parts).map(said))}。` +
    `対応結果の積み上げ横棒グラフ：${shape(chart)}。`,
  otherTypes: "その他の種類",
  otherOutcomes: "その他の結果",
  plainNumbersOnly: "要請（単純な数値で示されたもの）",
  requestsAxis: "要請",
  noRequests: (name) => `グラフなし：要請はありませんでした（${names.type(name)}）。`,
  chartDataTitle: "グラフのデータ",
  chartDataNote: "グラフはこれらのセルを描いています。表の数値を多い順に並べたものです。",

  coverTitle: TITLE,
  fromTo: (first, last) => `${periodName(first)}～${periodName(last)}`,
  periodLine: (periods) => `報告対象期間：${listed(periods.map(periodName))}`,
  onePeriodOf: (shown, all) =>
    `原稿には複数の期間があります（${listed(all.map(periodName))}）。このブックが示す期間：${listed(shown.map(periodName))}。`,
  draftMark: "未修正の誤りがある下書き",
  draftWithErrors: (errors) =>
    `${number(errors)}件の誤りがまだ修正されていません。確認結果のシートを参照してください。公開しないでください。`,
  keyFigures: (period) => withPeriod("主な数値", period),
  keyRequests: "要請",
  keyPlaces: (listsPlaces) => (listsPlaces ? "国・地域の数" : "区分の数"),
  keyActivePlaces: (listsPlaces) => (listsPlaces ? "要請のあった国・地域" : "要請のあった区分"),
  contents: "目次",
  aboutOverview: (listsPlaces) => (listsPlaces ? "国・地域別、種類別の要請" : "区分別、種類別の要請"),
  aboutOutcome: (name) => `要請への対応結果：${names.type(name)}`,
  aboutFindings: "原稿の確認で見つかったこと",
  aboutChartData: "グラフが描いているセル",
  whatWasChecked: "確認した内容",
  verdictLine: ({ holds, fails, noted, ignored, notApplicable, broken }) => {
    const parts = [`満たした条件${number(holds)}件`];
    if (fails > 0) parts.push(`満たさない条件${number(fails)}件`);
    if (noted > 0) parts.push(`注意${number(noted)}件`);
    if (ignored > 0) parts.push(`無視${number(ignored)}件`);
    if (notApplicable > 0) parts.push(`対象外${number(notApplicable)}件`);
    if (broken > 0) parts.push(`確認できなかった条件${number(broken)}件`);
    return `${parts.join("、")}。`;
  },
  findingLine: ({ error, warning, note, ignored }) => {
    if (error + warning + note + ignored === 0) return NOTHING_FOUND;
    const parts = [
      ...(error > 0 ? [`誤り${number(error)}件`] : []),
      ...(warning > 0 ? [`警告${number(warning)}件`] : []),
      ...(note > 0 ? [`注意${number(note)}件`] : []),
      ...(ignored > 0 ? [`無視した結果${number(ignored)}件`] : []),
    ];
    return `確認の結果：${listed(parts)}。確認結果のシートを参照してください。`;
  },
  uncalculatedLine: (formulas) =>
    `原稿の数式${number(formulas)}件には計算結果がなく、その数値は確認できませんでした。`,
  madeLine: (version, date) =>
    date === null ? `バージョン${version}で作成。` : `バージョン${version}で作成、${date}。`,
  notPublished: (parts) =>
    `行が異なるため、ここには示していません：${listed(parts.map(({ sheet, range }) => `${sheet} ${range}`))}。`,

  findingsTitle: "確認結果",
  findingsNote: "シートとセルは、このブックではなく、確認した原稿のものです。",
  findingsNoteBeside:
    "セルをクリックするとそこへ移動します。このシートは作成時に見つかったことを示し、自動では更新されません。",
  findingsSubject: "確認で見つかったこと",
  noFindings: NOTHING_FOUND,
  ignoredTitle: "無視した結果",
  ignoredBecause: (sentence, reason) =>
    reason.trim() === "" ? `${sentence} 理由なしで無視。` : `${sentence} 無視した理由：${reason}`,
  leftOutTitle: "確認していない部分",
  lapsedTitle: "このブックにはもう当てはまらないもの",
  findingHeads: {
    severity: "重要度",
    sheet: "シート",
    cell: "セル",
    check: "確認項目",
    sentence: "見つかったこと",
  },
  severity: (severity) => ({ error: "誤り", warning: "警告", note: "注意" })[severity],
  mistake: "入力ミス",
  otherFindings: "その他の結果",

  summaries: {
    cover: "表題、主な数値、目次、確認した内容。",
    overview: (count, listsPlaces) => `表1点：種類別の要請、${places(count, listsPlaces)}、合計行は先頭。`,
    outcome: (name, count, listsPlaces) =>
      `表1点：対応結果（${names.type(name)}）ごとの割合と件数、${places(count, listsPlaces)}、合計行は先頭。`,
    findings: "確認した条件の数と、見つかったことの一覧。",
    chartData: "グラフが描いているセル。",
  },
  description: (verdicts) => `要請件数の公表用の表。${verdicts}`,

  refusedErrors: (errors) =>
    `原稿に未修正の誤りが${number(errors)}件あるため、報告書は作成されませんでした。修正するか、未修正の誤りがある下書きとして作成してください。`,
  nothingToPublish: "要請の表が見つからないため、公開するものがありません。",
  rivalTables: (tables) =>
    `次の表は同じ要請を数えているのに数値が異なるため、報告書は作成されませんでした：${listed(tables.map(({ sheet, range }) => `${sheet} ${range}`))}。各表がどの種類の要請を数えているかを見出しに記すか、公表しないものを除いてください。`,
  shortTotal: ({ place, total, parts }) =>
    `原稿の総数は${place === null ? "" : `${place}で`}${requests(total)}ですが、種類別では${number(parts)}件あるため、報告書は作成されませんでした。`,
  unknownPeriod: (wanted, all) =>
    `原稿に${periodName(wanted)}の数値がありません。原稿にある期間：${listed(all.map(periodName))}。`,
};
