import { capital, toFactForms, toHedgeWords, toPeriodWords, type PartNames } from "../fact-forms";
import type { FactWords } from "../facts-words";
import type { NamedPeriod } from "../../facts/named-period";

const forms = toFactForms("pt");
const { number, share, signedShare, points, listed, counted } = forms;

const REQUESTS = { one: "solicitação", other: "solicitações" };
const COUNTRIES = { one: "país", other: "países" };
const POINTS = { one: "ponto percentual", other: "pontos percentuais" };
/** Concorda com «solicitações»: feminino. */
const SAID = {
  approved: { one: "aprovada", other: "aprovadas" },
  rejected: { one: "rejeitada", other: "rejeitadas" },
} as const;
const ONE_IN = { 4: "quatro", 5: "cinco", 10: "dez" } as const;
const BY = { 4: "um quarto", 5: "um quinto", 10: "um décimo" } as const;
const LEADING = new Map([
  [2, "Dois"],
  [3, "Três"],
]);
const PARTS: PartNames = {
  quarter: "um quarto",
  third: "um terço",
  half: "metade",
  "two-thirds": "dois terços",
  "three-quarters": "três quartos",
};

/** Depois de «mais». */
const OF_PARTS: PartNames = {
  quarter: "de um quarto",
  third: "de um terço",
  half: "da metade",
  "two-thirds": "de dois terços",
  "three-quarters": "de três quartos",
};

const inPeriod = toPeriodWords("pt", {
  year: (year) => `em ${year}`,
  half: (half, year) => `no ${half}º semestre de ${year}`,
  quarter: (quarter, year) => `no ${quarter}º trimestre de ${year}`,
  month: (month) => `em ${month}`,
  months: (first, last) => `no período de ${first} a ${last}`,
  other: (label) => `no período ${label}`,
});

const partOfAll = toHedgeWords(
  {
    nearlyAll: "quase todas as solicitações",
    exactly: (part) => `${PARTS[part]} das solicitações`,
    about: (part) => `cerca de ${PARTS[part]} das solicitações`,
    nearly: (part) => `quase ${PARTS[part]} das solicitações`,
    moreThan: (part) => `mais ${OF_PARTS[part]} das solicitações`,
    oneIn: (of) => `uma em cada ${ONE_IN[of]} solicitações`,
    atLeast: (percentage) => `pelo menos ${percentage} das solicitações`,
    lessThan: (percentage) => `menos de ${percentage} das solicitações`,
  },
  forms,
);

const byHowMuch = toHedgeWords(
  {
    nearlyAll: null,
    exactly: (part) => PARTS[part],
    about: (part) => `cerca de ${PARTS[part]}`,
    nearly: (part) => `quase ${PARTS[part]}`,
    moreThan: (part) => `mais ${OF_PARTS[part]}`,
    oneIn: (of) => BY[of],
    atLeast: (percentage) => `pelo menos ${percentage}`,
    lessThan: (percentage) => `menos de ${percentage}`,
  },
  forms,
);

function told(period: NamedPeriod | null, text: string): string {
  return capital(period === null ? text : `${inPeriod(period)}, ${text}`);
}

function scoped(type: string | null, text: string): string {
  return type === null ? capital(text) : `${type}: ${text}`;
}

export const facts: FactWords = {
  heading: "Fatos principais em frases",
  hint: "Feitas somente com os números deste relatório. Copie o que precisar.",

  requests: ({ period, count, countries }) => {
    const from =
      countries === null
        ? ""
        : ` de ${countries.isAtLeast ? "pelo menos " : ""}${counted(countries.count, COUNTRIES)}`;
    return told(period, `houve ${counted(count, REQUESTS)}${from}.`);
  },
  noRequests: ({ period }) => told(period, "não houve solicitações."),
  types: ({ parts }) =>
    `Por tipo: ${parts
      .map(
        (part) =>
          `${part.name}: ${number(part.count)}${part.share === null ? "" : ` (${share(part.share)})`}`,
      )
      .join("; ")}.`,

  outcome: ({ type, outcome, name, count, whole, share: percentage }) => {
    if (outcome === null) {
      return scoped(
        type,
        `“${name}”: ${number(count)} de ${counted(whole, REQUESTS)} (${share(percentage)}).`,
      );
    }
    const said = SAID[outcome];
    if (whole === 1) return scoped(type, `a única solicitação ${count === 0 ? "não " : ""}foi ${said.one}.`);
    if (count === 0) return scoped(type, `nenhuma das ${number(whole)} solicitações foi ${said.one}.`);
    if (count === whole) return scoped(type, `todas as ${number(whole)} solicitações foram ${said.other}.`);
    const were = count === 1 ? `foi ${said.one}` : `foram ${said.other}`;
    return scoped(type, `${number(count)} das ${number(whole)} solicitações (${share(percentage)}) ${were}.`);
  },
  outcomeInShort: ({ type, outcome, name, hedge }) => {
    const part = partOfAll(hedge);
    if (part === null) return null;
    if (outcome === null) return scoped(type, `“${name}”: ${part}.`);
    const said = SAID[outcome];
    return scoped(type, `${part} ${hedge?.kind === "one-in" ? `foi ${said.one}` : `foram ${said.other}`}.`);
  },

  leader: ({ names, count, whole, share: percentage }) => {
    const named = listed(names);
    if (whole === 1) return `A única solicitação veio de um país: ${named}.`;
    if (count === whole) return `Todas as ${number(whole)} solicitações vieram de um único país: ${named}.`;
    return names.length === 1
      ? `Um país enviou mais solicitações do que qualquer outro: ${named}, com ${number(count)} das ${number(whole)} (${share(percentage)}).`
      : `${LEADING.get(names.length) ?? number(names.length)} países dividem o primeiro lugar: ${named}, com ${number(count)} das ${number(whole)} solicitações cada um (${share(percentage)}).`;
  },
  leaderInShort: ({ names, hedge }) => {
    const part = names.length > 1 ? null : partOfAll(hedge);
    if (part === null) return null;
    const came = hedge?.kind === "one-in" ? "veio" : "vieram";
    return `${capital(part)} ${came} de um único país: ${listed(names)}.`;
  },

  requestsChange: ({ period, before, countNow, countBefore, percent }) => {
    const then = inPeriod(before);
    if (countNow === 0) {
      const earlier = countBefore === 0 ? "como" : `contra ${number(countBefore)}`;
      return told(period, `não houve solicitações, ${earlier} ${then}.`);
    }
    const now = `houve ${counted(countNow, REQUESTS)}`;
    if (countBefore === 0) return told(period, `${now}, contra nenhuma ${then}.`);
    if (countNow === countBefore) return told(period, `${now}, tantas quantas ${then}.`);
    const isRise = countNow > countBefore;
    const change = `${number(Math.abs(countNow - countBefore))} a ${isRise ? "mais" : "menos"} do que ${then}`;
    return told(period, `${now}, ${change}${percent === null ? "" : ` (${signedShare(isRise, percent)})`}.`);
  },
  requestsChangeInShort: ({ period, before, hedge }) => {
    if (hedge === null) return null;
    const number = `${capital(inPeriod(period))}, o número de solicitações foi`;
    const then = inPeriod(before);
    switch (hedge.kind) {
      case "doubled":
        return `${number} o dobro do registrado ${then}.`;
      case "more-than-doubled":
        return `${number} mais que o dobro do registrado ${then}.`;
      case "halved":
        return `${number} a metade do registrado ${then}.`;
      case "rose":
      case "fell": {
        const size = byHowMuch(hedge.part);
        const direction = hedge.kind === "rose" ? "superior" : "inferior";
        return size === null ? null : `${number} ${direction} em ${size} ao registrado ${then}.`;
      }
    }
  },

  shareChange: ({ period, before, outcome, name, shareNow, shareBefore, points: by, isSame }) => {
    const what =
      outcome === null ? `A proporção “${name}”` : `A proporção de solicitações ${SAID[outcome].other}`;
    const now = `${what} foi de ${share(shareNow)} ${inPeriod(period)}`;
    const then = inPeriod(before);
    if (isSame) return `${now}, a mesma que ${then}.`;
    if (share(shareNow) === share(shareBefore)) return `${now}, a mesma que ${then} depois de arredondada.`;
    const isRise = shareNow.digits > shareBefore.digits;
    return `${now}, contra ${share(shareBefore)} ${then}${by === null ? "" : ` (${points(isRise, by, POINTS)})`}.`;
  },
};
