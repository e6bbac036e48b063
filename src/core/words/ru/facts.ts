import { capital, toFactForms, toHedgeWords, toPeriodWords, type PartNames } from "../fact-forms";
import type { FactWords } from "../facts-words";
import type { Hedge } from "../../facts/hedge";
import type { NamedPeriod } from "../../facts/named-period";

const forms = toFactForms("ru");
const { number, plural, share, signedShare, points, listed, counted } = forms;

const REQUESTS = { one: "запрос", few: "запроса", many: "запросов", other: "запроса" };
/** Родительный падеж после числа: «из 61 запроса», «из 62 запросов». */
const OF_REQUESTS = { one: "запроса", other: "запросов" };
const FROM_COUNTRIES = { one: "страны", other: "стран" };
const CAME = { one: "поступил", other: "поступило" };
const POINTS = {
  one: "процентный пункт",
  few: "процентных пункта",
  many: "процентных пунктов",
  other: "процентного пункта",
};
/** Краткие причастия: запрос, треть, три четверти, «более трети». */
const SAID = {
  approved: { masculine: "одобрен", feminine: "одобрена", plural: "одобрены", neuter: "одобрено" },
  rejected: { masculine: "отклонён", feminine: "отклонена", plural: "отклонены", neuter: "отклонено" },
} as const;
const ALL_CAME = {
  masculine: "поступил",
  feminine: "поступила",
  plural: "поступили",
  neuter: "поступило",
} as const;
const OF_SAID = { approved: "одобренных", rejected: "отклонённых" } as const;
const ONE_IN = { 4: "каждый четвёртый", 5: "каждый пятый", 10: "каждый десятый" } as const;
const BY = { 4: "четверть", 5: "пятую часть", 10: "десятую часть" } as const;
const LEADING = new Map([
  [2, "две страны"],
  [3, "три страны"],
]);
const PARTS: PartNames = {
  quarter: "четверть",
  third: "треть",
  half: "половина",
  "two-thirds": "две трети",
  "three-quarters": "три четверти",
};
/** Родительный падеж: после «около», «менее» и «более». */
const OF_PARTS: PartNames = {
  quarter: "четверти",
  third: "трети",
  half: "половины",
  "two-thirds": "двух третей",
  "three-quarters": "трёх четвертей",
};
/** Винительный падеж: после «на». */
const BY_PARTS: PartNames = { ...PARTS, half: "половину" };

const inPeriod = toPeriodWords("ru", {
  year: (year) => `за ${year}\u00a0г.`,
  half: (half, year) => `за ${half}-е полугодие ${year}\u00a0г.`,
  quarter: (quarter, year) => `за ${quarter}-й квартал ${year}\u00a0г.`,
  month: (month) => `за ${month}`,
  months: (first, last) => `за период ${first} – ${last}`,
  other: (label) => `за период ${label}`,
});

const partOf = (requests: string): ReturnType<typeof toHedgeWords> =>
  toHedgeWords(
    {
      nearlyAll: "почти все запросы",
      exactly: (part) => `ровно ${PARTS[part]} ${requests}`,
      about: (part) => `около ${OF_PARTS[part]} ${requests}`,
      nearly: (part) => `чуть менее ${OF_PARTS[part]} ${requests}`,
      moreThan: (part) => `более ${OF_PARTS[part]} ${requests}`,
      oneIn: (of) => `${ONE_IN[of]} запрос`,
      atLeast: (percentage) => `не менее ${percentage} ${requests}`,
      lessThan: (percentage) => `менее ${percentage} ${requests}`,
    },
    forms,
  );
const partOfAll = partOf("всех запросов");
const partOfThese = partOf("запросов");

const byHowMuch = toHedgeWords(
  {
    nearlyAll: null,
    exactly: (part) => `ровно на ${BY_PARTS[part]}`,
    about: (part) => `примерно на ${BY_PARTS[part]}`,
    nearly: (part) => `почти на ${BY_PARTS[part]}`,
    moreThan: (part) => `более чем на ${BY_PARTS[part]}`,
    oneIn: (of) => `на ${BY[of]}`,
    atLeast: (percentage) => `не менее чем на ${percentage}`,
    lessThan: (percentage) => `менее чем на ${percentage}`,
  },
  forms,
);

/** Род и число сказуемого при таком подлежащем. */
function agreement(hedge: Hedge | null): keyof typeof ALL_CAME {
  if (hedge?.kind === "one-in") return "masculine";
  if (hedge?.kind === "nearly-all") return "plural";
  if (hedge?.kind !== "exactly") return "neuter";
  return hedge.part === "two-thirds" || hedge.part === "three-quarters" ? "plural" : "feminine";
}

function told(period: NamedPeriod | null, text: string): string {
  return capital(period === null ? text : `${inPeriod(period)} ${text}`);
}

function scoped(type: string | null, text: string): string {
  return type === null ? capital(text) : `${type}: ${text}`;
}

/** Точка в конце – и после «г.» только одна. */
function closed(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** «поступил 61 запрос», «поступило 62 запроса» */
function came(count: number): string {
  return `${plural(count, CAME)} ${counted(count, REQUESTS)}`;
}

export const facts: FactWords = {
  heading: "Главное в предложениях",
  hint: "Составлено только по цифрам этого отчёта. Скопируйте то, что нужно.",

  requests: ({ period, count, countries }) => {
    const from =
      countries === null
        ? ""
        : ` ${countries.isAtLeast ? "не менее чем " : ""}из ${counted(countries.count, FROM_COUNTRIES)}`;
    return told(period, `${came(count)}${from}.`);
  },
  noRequests: ({ period }) => told(period, "запросов не поступало."),
  types: ({ parts }) =>
    `По видам: ${parts
      .map(
        (part) =>
          `${part.name}: ${number(part.count)}${part.share === null ? "" : ` (${share(part.share)})`}`,
      )
      .join("; ")}.`,

  outcome: ({ type, outcome, name, count, whole, share: percentage }) => {
    const of = `${number(count)} из ${counted(whole, OF_REQUESTS)} (${share(percentage)})`;
    if (outcome === null) return scoped(type, `«${name}»: ${of}.`);
    const said = SAID[outcome];
    if (whole === 1) return scoped(type, `единственный запрос ${count === 0 ? "не " : ""}${said.masculine}.`);
    if (count === 0) return scoped(type, `ни один из ${counted(whole, OF_REQUESTS)} не ${said.masculine}.`);
    if (count === whole) return scoped(type, `${said.plural} все запросы (${number(whole)}).`);
    return scoped(type, `${plural(count, { one: said.masculine, other: said.neuter })} ${of}.`);
  },
  outcomeInShort: ({ type, outcome, name, hedge }) => {
    const part = type === null ? partOfAll(hedge) : partOfThese(hedge);
    if (part === null) return null;
    if (outcome === null) return scoped(type, `«${name}»: ${part}.`);
    return scoped(type, `${SAID[outcome][agreement(hedge)]} ${part}.`);
  },

  leader: ({ names, count, whole, share: percentage }) => {
    const named = listed(names);
    if (whole === 1) return `Единственный запрос поступил из одной страны: ${named}.`;
    if (count === whole) return `Все запросы (${number(whole)}) поступили из одной страны: ${named}.`;
    const of = `${number(count)} из ${counted(whole, OF_REQUESTS)} (${share(percentage)})`;
    return names.length === 1
      ? `Одна страна направила больше запросов, чем любая другая: ${named} – ${of}.`
      : `Первое место делят ${LEADING.get(names.length) ?? number(names.length)}: ${named} – по ${of}.`;
  },
  leaderInShort: ({ names, hedge }) => {
    const part = names.length > 1 ? null : partOfAll(hedge);
    if (part === null) return null;
    return `${capital(part)} ${ALL_CAME[agreement(hedge)]} из одной страны: ${listed(names)}.`;
  },

  requestsChange: ({ period, before, countNow, countBefore, percent }) => {
    const then = inPeriod(before);
    if (countNow === 0) {
      if (countBefore === 0) return closed(told(period, `запросов не поступало, как и ${then}`));
      return told(period, `запросов не поступало; ${then} – ${counted(countBefore, REQUESTS)}.`);
    }
    if (countBefore === 0) return told(period, `${came(countNow)}; ${then} запросов не поступало.`);
    if (countNow === countBefore)
      return closed(told(period, `${came(countNow)} – столько же, сколько ${then}`));
    const isRise = countNow > countBefore;
    const change = `на ${number(Math.abs(countNow - countBefore))} ${isRise ? "больше" : "меньше"}, чем ${then}`;
    const inPercent = percent === null ? "" : ` (${signedShare(isRise, percent)})`;
    return closed(told(period, `${came(countNow)} – ${change}${inPercent}`));
  },
  requestsChangeInShort: ({ period, before, hedge }) => {
    if (hedge === null) return null;
    const [now, then] = [`${capital(inPeriod(period))} запросов было`, inPeriod(before)];
    switch (hedge.kind) {
      case "doubled":
        return closed(`${now} вдвое больше, чем ${then}`);
      case "more-than-doubled":
        return closed(`${now} более чем вдвое больше, чем ${then}`);
      case "halved":
        return closed(`${now} вдвое меньше, чем ${then}`);
      case "rose":
      case "fell": {
        const size = byHowMuch(hedge.part);
        return size === null
          ? null
          : closed(`${now} ${size} ${hedge.kind === "rose" ? "больше" : "меньше"}, чем ${then}`);
      }
    }
  },

  shareChange: ({ period, before, outcome, name, shareNow, shareBefore, points: by, isSame }) => {
    const what = outcome === null ? `Доля «${name}»` : `Доля ${OF_SAID[outcome]} запросов`;
    const [now, then] = [`${what} ${inPeriod(period)} составила ${share(shareNow)}`, inPeriod(before)];
    if (isSame) return closed(`${now} – столько же, сколько ${then}`);
    if (share(shareNow) === share(shareBefore)) {
      return closed(`${now} – с учётом округления столько же, сколько ${then}`);
    }
    const isRise = shareNow.digits > shareBefore.digits;
    return `${now}, ${then} – ${share(shareBefore)}${by === null ? "" : ` (${points(isRise, by, POINTS)})`}.`;
  },
};
