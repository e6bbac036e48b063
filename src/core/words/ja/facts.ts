import { toFactForms, toHedgeWords, toPeriodWords, type PartNames } from "../fact-forms";
import type { FactWords } from "../facts-words";
import type { NamedPeriod } from "../../facts/named-period";

const forms = toFactForms("ja");
const { number, share, signedShare, points, listed } = forms;

const POINTS = { other: "ポイント" };
const SAID = { approved: "承認", rejected: "却下" } as const;
const PARTS: PartNames = {
  quarter: "4分の1",
  third: "3分の1",
  half: "半数",
  "two-thirds": "3分の2",
  "three-quarters": "4分の3",
};
/** 増減の大きさとして。 */
const BY_PARTS: PartNames = { ...PARTS, half: "2分の1" };

const inPeriod = toPeriodWords("ja", {
  year: (year) => `${year}年`,
  half: (half, year) => `${year}年${half === 1 ? "上半期" : "下半期"}`,
  quarter: (quarter, year) => `${year}年第${quarter}四半期`,
  month: (month) => month,
  months: (first, last) => `${first}から${last}まで`,
  other: (label) => `「${label}」の期間`,
});

const partOf = (requests: string): ReturnType<typeof toHedgeWords> =>
  toHedgeWords(
    {
      nearlyAll: "ほぼすべての要請",
      exactly: (part) => `${requests}のちょうど${PARTS[part]}`,
      about: (part) => `${requests}の約${PARTS[part]}`,
      nearly: (part) => `${requests}の${PARTS[part]}近く`,
      moreThan: (part) => `${requests}の${PARTS[part]}超`,
      oneIn: (of) => `${requests}の${of}件に1件`,
      atLeast: (percentage) => `${requests}の${percentage}以上`,
      lessThan: (percentage) => `${requests}の${percentage}未満`,
    },
    forms,
  );
const partOfAll = partOf("全要請");
const partOfThese = partOf("要請");

const byHowMuch = toHedgeWords(
  {
    nearlyAll: null,
    exactly: (part) => `ちょうど${BY_PARTS[part]}`,
    about: (part) => `約${BY_PARTS[part]}`,
    nearly: (part) => `${BY_PARTS[part]}近く`,
    moreThan: (part) => `${BY_PARTS[part]}超`,
    oneIn: (of) => `${of}分の1`,
    atLeast: (percentage) => `${percentage}以上`,
    lessThan: (percentage) => `${percentage}未満`,
  },
  forms,
);

/** `2024年上半期の要請は`、期間がなければ`要請は` */
function requestsOf(period: NamedPeriod | null): string {
  return period === null ? "要請は" : `${inPeriod(period)}の要請は`;
}

function scoped(type: string | null, text: string): string {
  return type === null ? text : `${type}：${text}`;
}

export const facts: FactWords = {
  heading: "主な事実（文章）",
  hint: "この報告書の数値だけから作成しています。必要な文をコピーしてください。",

  requests: ({ period, count, countries }) => {
    const requests = `${requestsOf(period)}${number(count)}件`;
    if (countries === null) return `${requests}でした。`;
    const from = `${countries.isAtLeast ? "少なくとも" : ""}${number(countries.count)}の国・地域`;
    return `${requests}で、${from}からのものでした。`;
  },
  noRequests: ({ period }) => `${requestsOf(period)}ありませんでした。`,
  types: ({ parts }) =>
    `種類別：${parts
      .map(
        (part) =>
          `${part.name} ${number(part.count)}件${part.share === null ? "" : `（${share(part.share)}）`}`,
      )
      .join("、")}。`,

  outcome: ({ type, outcome, name, count, whole, share: percentage }) => {
    const of = `要請${number(whole)}件のうち${number(count)}件（${share(percentage)}）`;
    if (outcome === null) return scoped(type, `「${name}」：${of}。`);
    const said = SAID[outcome];
    if (whole === 1) return scoped(type, `唯一の要請は${said}されま${count === 0 ? "せんで" : ""}した。`);
    if (count === 0) return scoped(type, `要請${number(whole)}件のうち${said}されたものはありませんでした。`);
    if (count === whole) return scoped(type, `要請${number(whole)}件すべてが${said}されました。`);
    return scoped(type, `${of}が${said}されました。`);
  },
  outcomeInShort: ({ type, outcome, name, hedge }) => {
    const part = type === null ? partOfAll(hedge) : partOfThese(hedge);
    if (part === null) return null;
    return scoped(
      type,
      outcome === null ? `「${name}」：${part}。` : `${part}が${SAID[outcome]}されました。`,
    );
  },

  leader: ({ names, count, whole, share: percentage }) => {
    const named = listed(names);
    if (whole === 1) return `唯一の要請は1つの国・地域からのものでした：${named}。`;
    if (count === whole) return `要請${number(whole)}件はすべて1つの国・地域からのものでした：${named}。`;
    const of = `${number(whole)}件のうち${number(count)}件（${share(percentage)}）`;
    return `要請が最も多かった国・地域は${named}で、${names.length === 1 ? "" : "それぞれ"}${of}でした。`;
  },
  leaderInShort: ({ names, hedge }) => {
    const part = names.length > 1 ? null : partOfAll(hedge);
    return part === null ? null : `${part}が1つの国・地域からのものでした：${listed(names)}。`;
  },

  requestsChange: ({ period, before, countNow, countBefore, percent }) => {
    const then = inPeriod(before);
    if (countNow === 0) {
      return `${requestsOf(period)}ありませんでした。${then}${countBefore === 0 ? "もありませんでした" : `は${number(countBefore)}件でした`}。`;
    }
    const now = `${requestsOf(period)}${number(countNow)}件`;
    if (countBefore === 0) return `${now}でした。${then}はありませんでした。`;
    if (countNow === countBefore) return `${now}で、${then}と同数でした。`;
    const isRise = countNow > countBefore;
    const change = `${number(Math.abs(countNow - countBefore))}件${isRise ? "多く" : "少なく"}なりました`;
    return `${now}で、${then}より${change}${percent === null ? "" : `（${signedShare(isRise, percent)}）`}。`;
  },
  requestsChangeInShort: ({ period, before, hedge }) => {
    if (hedge === null) return null;
    const now = `${requestsOf(period)}、${inPeriod(before)}`;
    switch (hedge.kind) {
      case "doubled":
        return `${now}の2倍でした。`;
      case "more-than-doubled":
        return `${now}の2倍を超えました。`;
      case "halved":
        return `${now}の半分でした。`;
      case "rose":
      case "fell": {
        const size = byHowMuch(hedge.part);
        return size === null
          ? null
          : `${now}に比べて${size}${hedge.kind === "rose" ? "増えました" : "減りました"}。`;
      }
    }
  },

  shareChange: ({ period, before, outcome, name, shareNow, shareBefore, points: by, isSame }) => {
    const what = outcome === null ? `「${name}」の割合は` : `${SAID[outcome]}された要請の割合は`;
    const [now, then] = [inPeriod(period), inPeriod(before)];
    if (share(shareNow) === share(shareBefore)) {
      return `${what}、${now}、${then}ともに${share(shareNow)}でした${isSame ? "" : "（端数処理後）"}。`;
    }
    const isRise = shareNow.digits > shareBefore.digits;
    const change = by === null ? "" : `（${points(isRise, by, POINTS).replace(" ", "")}）`;
    return `${what}、${now}が${share(shareNow)}、${then}が${share(shareBefore)}でした${change}。`;
  },
};
