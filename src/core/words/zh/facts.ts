import { toFactForms, toHedgeWords, toPeriodWords, type PartNames } from "../fact-forms";
import type { FactWords } from "../facts-words";
import type { NamedPeriod } from "../../facts/named-period";

const forms = toFactForms("zh");
const { number, share, signedShare, points, listed } = forms;

const POINTS = { other: "个百分点" };
const SAID = { approved: "获得批准", rejected: "被拒绝" } as const;
const PARTS: PartNames = {
  quarter: "四分之一",
  third: "三分之一",
  half: "一半",
  "two-thirds": "三分之二",
  "three-quarters": "四分之三",
};
const BY = { 4: "四分之一", 5: "五分之一", 10: "十分之一" } as const;

const inPeriod = toPeriodWords("zh", {
  year: (year) => `${year}年`,
  half: (half, year) => `${year}年${half === 1 ? "上半年" : "下半年"}`,
  quarter: (quarter, year) => `${year}年第${quarter}季度`,
  month: (month) => month,
  months: (first, last) => `${first}至${last}`,
  other: (label) => `“${label}”期间`,
});

const partOfRequests = toHedgeWords(
  {
    nearlyAll: "几乎所有请求",
    exactly: (part) => `恰好${PARTS[part]}的请求`,
    about: (part) => `约${PARTS[part]}的请求`,
    nearly: (part) => `近${PARTS[part]}的请求`,
    moreThan: (part) => `超过${PARTS[part]}的请求`,
    oneIn: (of) => `每${of}项请求中就有1项`,
    atLeast: (percentage) => `至少${percentage}的请求`,
    lessThan: (percentage) => `不到${percentage}的请求`,
  },
  forms,
);

const byHowMuch = toHedgeWords(
  {
    nearlyAll: null,
    exactly: (part) => PARTS[part],
    about: (part) => `约${PARTS[part]}`,
    nearly: (part) => `近${PARTS[part]}`,
    moreThan: (part) => `超过${PARTS[part]}`,
    oneIn: (of) => BY[of],
    atLeast: (percentage) => `至少${percentage}`,
    lessThan: (percentage) => `不到${percentage}`,
  },
  forms,
);

function told(period: NamedPeriod | null, text: string): string {
  return period === null ? text : `${inPeriod(period)}，${text}`;
}

function scoped(type: string | null, text: string): string {
  return type === null ? text : `${type}：${text}`;
}

export const facts: FactWords = {
  heading: "主要事实（句子）",
  hint: "仅由本报告的数字生成。请复制您需要的句子。",

  requests: ({ period, count, countries }) => {
    const from =
      countries === null
        ? ""
        : `来自${countries.isAtLeast ? "至少" : ""}${number(countries.count)}个国家或地区的`;
    return told(period, `共有${from}${number(count)}项请求。`);
  },
  noRequests: ({ period }) => told(period, "没有请求。"),
  types: ({ parts }) =>
    `按类型：${parts
      .map(
        (part) =>
          `${part.name} ${number(part.count)}项${part.share === null ? "" : `（${share(part.share)}）`}`,
      )
      .join("，")}。`,

  outcome: ({ type, outcome, name, count, whole, share: percentage }) => {
    const of = `${number(whole)}项请求中有${number(count)}项（${share(percentage)}）`;
    if (outcome === null) return scoped(type, `“${name}”：${of}。`);
    const said = SAID[outcome];
    if (whole === 1) return scoped(type, `唯一的一项请求${count === 0 ? "未" : ""}${said}。`);
    if (count === 0) return scoped(type, `${number(whole)}项请求均未${said}。`);
    if (count === whole) return scoped(type, `${number(whole)}项请求全部${said}。`);
    return scoped(type, `${of}${said}。`);
  },
  outcomeInShort: ({ type, outcome, name, hedge }) => {
    const part = partOfRequests(hedge);
    if (part === null) return null;
    return scoped(type, outcome === null ? `“${name}”：${part}。` : `${part}${SAID[outcome]}。`);
  },

  leader: ({ names, count, whole, share: percentage }) => {
    const named = listed(names);
    if (whole === 1) return `唯一的一项请求来自一个国家或地区：${named}。`;
    if (count === whole) return `${number(whole)}项请求全部来自一个国家或地区：${named}。`;
    const of = `${number(whole)}项中的${number(count)}项（${share(percentage)}）`;
    return names.length === 1
      ? `请求最多的国家或地区是${named}：${of}。`
      : `请求最多的国家或地区并列：${named}，各占${of}。`;
  },
  leaderInShort: ({ names, hedge }) => {
    const part = names.length > 1 ? null : partOfRequests(hedge);
    return part === null ? null : `${part}来自一个国家或地区：${listed(names)}。`;
  },

  requestsChange: ({ period, before, countNow, countBefore, percent }) => {
    const then = inPeriod(before);
    if (countNow === 0) {
      return told(
        period,
        `没有请求；${then}${countBefore === 0 ? "也没有" : `有${number(countBefore)}项`}。`,
      );
    }
    const now = `共有${number(countNow)}项请求`;
    if (countBefore === 0) return told(period, `${now}；${then}没有请求。`);
    if (countNow === countBefore) return told(period, `${now}，与${then}相同。`);
    const isRise = countNow > countBefore;
    const change = `比${then}${isRise ? "多" : "少"}${number(Math.abs(countNow - countBefore))}项`;
    return told(
      period,
      `${now}，${change}${percent === null ? "" : `（${signedShare(isRise, percent)}）`}。`,
    );
  },
  requestsChangeInShort: ({ period, before, hedge }) => {
    if (hedge === null) return null;
    const now = `与${inPeriod(before)}相比，${inPeriod(period)}的请求`;
    switch (hedge.kind) {
      case "doubled":
        return `${now}增加了一倍。`;
      case "more-than-doubled":
        return `${now}增加了一倍多。`;
      case "halved":
        return `${now}减少了一半。`;
      case "rose":
      case "fell": {
        const size = byHowMuch(hedge.part);
        return size === null ? null : `${now}${hedge.kind === "rose" ? "增加" : "减少"}了${size}。`;
      }
    }
  },

  shareChange: ({ period, before, outcome, name, shareNow, shareBefore, points: by, isSame }) => {
    const what = outcome === null ? `“${name}”的比例` : `${SAID[outcome]}的请求比例`;
    const [now, then] = [inPeriod(period), inPeriod(before)];
    if (share(shareNow) === share(shareBefore)) {
      return `${what}：${now}和${then}均为${share(shareNow)}${isSame ? "" : "（舍入后）"}。`;
    }
    const isRise = shareNow.digits > shareBefore.digits;
    const change = by === null ? "" : `（${points(isRise, by, POINTS).replace(" ", "")}）`;
    return `${what}：${now}为${share(shareNow)}，${then}为${share(shareBefore)}${change}。`;
  },
};
