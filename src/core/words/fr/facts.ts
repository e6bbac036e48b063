import { capital, toFactForms, toHedgeWords, toPeriodWords, type PartNames } from "../fact-forms";
import type { FactWords } from "../facts-words";
import type { NamedPeriod } from "../../facts/named-period";

const forms = toFactForms("fr");
const { number, share, signedShare, points, listed, counted } = forms;

const COLON = "\u00a0: ";
const REQUESTS = { one: "demande", other: "demandes" };
const COUNTRIES = { other: "pays" };
const POINTS = { one: "point de pourcentage", other: "points de pourcentage" };
/** Accordé avec « demandes » : féminin. */
const SAID = {
  approved: { one: "acceptée", other: "acceptées" },
  rejected: { one: "rejetée", other: "rejetées" },
} as const;
const ONE_IN = { 4: "quatre", 5: "cinq", 10: "dix" } as const;
const BY = { 4: "d’un quart", 5: "d’un cinquième", 10: "d’un dixième" } as const;
const LEADING = new Map([
  [2, "Deux"],
  [3, "Trois"],
]);
const PARTS: PartNames = {
  quarter: "un quart",
  third: "un tiers",
  half: "la moitié",
  "two-thirds": "les deux tiers",
  "three-quarters": "les trois quarts",
};
/** Après « près » et « plus » : avec « de ». */
const OF_PARTS: PartNames = {
  quarter: "d’un quart",
  third: "d’un tiers",
  half: "de la moitié",
  "two-thirds": "des deux tiers",
  "three-quarters": "des trois quarts",
};

const ordinal = (part: number): string => (part === 1 ? "1er" : `${part}e`);

/** « au 1er semestre 2024 » */
const inPeriod = toPeriodWords("fr", {
  year: (year) => `en ${year}`,
  half: (half, year) => `au ${ordinal(half)} semestre ${year}`,
  quarter: (quarter, year) => `au ${ordinal(quarter)} trimestre ${year}`,
  month: (month) => `en ${month}`,
  months: (first, last) => `sur la période allant de ${first} à ${last}`,
  other: (label) => `sur la période ${label}`,
});

/** Après « par rapport ». */
const againstPeriod = toPeriodWords("fr", {
  year: (year) => `à ${year}`,
  half: (half, year) => `au ${ordinal(half)} semestre ${year}`,
  quarter: (quarter, year) => `au ${ordinal(quarter)} trimestre ${year}`,
  month: (month) => `à ${month}`,
  months: (first, last) => `à la période allant de ${first} à ${last}`,
  other: (label) => `à la période ${label}`,
});

const partOfAll = toHedgeWords(
  {
    nearlyAll: "presque toutes les demandes",
    exactly: (part) => `${PARTS[part]} des demandes`,
    about: (part) => `environ ${PARTS[part]} des demandes`,
    nearly: (part) => `près ${OF_PARTS[part]} des demandes`,
    moreThan: (part) => `plus ${OF_PARTS[part]} des demandes`,
    oneIn: (of) => `une demande sur ${ONE_IN[of]}`,
    atLeast: (percentage) => `au moins ${percentage} des demandes`,
    lessThan: (percentage) => `moins de ${percentage} des demandes`,
  },
  forms,
);

const byHowMuch = toHedgeWords(
  {
    nearlyAll: null,
    exactly: (part) => (part === "half" ? "de moitié" : OF_PARTS[part]),
    about: (part) => `d’environ ${PARTS[part]}`,
    nearly: (part) => `de près ${OF_PARTS[part]}`,
    moreThan: (part) => `de plus ${OF_PARTS[part]}`,
    oneIn: (of) => BY[of],
    atLeast: (percentage) => `d’au moins ${percentage}`,
    lessThan: (percentage) => `de moins de ${percentage}`,
  },
  forms,
);

function told(period: NamedPeriod | null, text: string): string {
  return capital(period === null ? text : `${inPeriod(period)}, ${text}`);
}

function scoped(type: string | null, text: string): string {
  return type === null ? capital(text) : `${type}${COLON}${text}`;
}

/** « qu’au 2e semestre », « que sur la période » */
function than(then: string): string {
  return /^[aeiou]/.test(then) ? `qu’${then}` : `que ${then}`;
}

export const facts: FactWords = {
  heading: "Faits essentiels en phrases",
  hint: "Tirées des seuls chiffres de ce rapport. Copiez ce dont vous avez besoin.",

  requests: ({ period, count, countries }) => {
    const from =
      countries === null
        ? ""
        : ` provenant ${countries.isAtLeast ? "d’au moins" : "de"} ${counted(countries.count, COUNTRIES)}`;
    return told(period, `il y a eu ${counted(count, REQUESTS)}${from}.`);
  },
  noRequests: ({ period }) => told(period, "il n’y a eu aucune demande."),
  types: ({ parts }) =>
    `Par type${COLON}${parts
      .map(
        (part) =>
          `${part.name}${COLON}${number(part.count)}${part.share === null ? "" : ` (${share(part.share)})`}`,
      )
      .join("\u00a0; ")}.`,

  outcome: ({ type, outcome, name, count, whole, share: percentage }) => {
    if (outcome === null) {
      return scoped(
        type,
        `«\u00a0${name}\u00a0»${COLON}${counted(count, REQUESTS)} sur ${number(whole)} (${share(percentage)}).`,
      );
    }
    const said = SAID[outcome];
    if (whole === 1) {
      return scoped(type, `la seule demande ${count === 0 ? "n’a pas" : "a"} été ${said.one}.`);
    }
    if (count === 0) return scoped(type, `aucune des ${number(whole)} demandes n’a été ${said.one}.`);
    if (count === whole) return scoped(type, `les ${number(whole)} demandes ont toutes été ${said.other}.`);
    const were = count === 1 ? `a été ${said.one}` : `ont été ${said.other}`;
    return scoped(type, `${number(count)} des ${number(whole)} demandes (${share(percentage)}) ${were}.`);
  },
  outcomeInShort: ({ type, outcome, name, hedge }) => {
    const part = partOfAll(hedge);
    if (part === null) return null;
    if (outcome === null) return scoped(type, `«\u00a0${name}\u00a0»${COLON}${part}.`);
    const said = SAID[outcome];
    return scoped(
      type,
      `${part} ${hedge?.kind === "one-in" ? `a été ${said.one}` : `ont été ${said.other}`}.`,
    );
  },

  leader: ({ names, count, whole, share: percentage }) => {
    const named = listed(names);
    if (whole === 1) return `La seule demande provient d’un pays${COLON}${named}.`;
    if (count === whole)
      return `Les ${number(whole)} demandes proviennent toutes d’un seul pays${COLON}${named}.`;
    return names.length === 1
      ? `Un pays a adressé plus de demandes que tout autre${COLON}${named}, avec ${number(count)} des ${number(whole)} demandes (${share(percentage)}).`
      : `${LEADING.get(names.length) ?? number(names.length)} pays sont en tête à égalité${COLON}${named}, avec chacun ${number(count)} des ${number(whole)} demandes (${share(percentage)}).`;
  },
  leaderInShort: ({ names, hedge }) => {
    const part = names.length > 1 ? null : partOfAll(hedge);
    if (part === null) return null;
    const come = hedge?.kind === "one-in" ? "provient" : "proviennent";
    return `${capital(part)} ${come} d’un seul pays${COLON}${listed(names)}.`;
  },

  requestsChange: ({ period, before, countNow, countBefore, percent }) => {
    const then = inPeriod(before);
    if (countNow === 0) {
      const earlier = countBefore === 0 ? "comme" : `contre ${number(countBefore)}`;
      return told(period, `il n’y a eu aucune demande, ${earlier} ${then}.`);
    }
    const now = `il y a eu ${counted(countNow, REQUESTS)}`;
    if (countBefore === 0) return told(period, `${now}, contre aucune ${then}.`);
    if (countNow === countBefore) return told(period, `${now}, autant ${than(then)}.`);
    const isRise = countNow > countBefore;
    const change = `${number(Math.abs(countNow - countBefore))} de ${isRise ? "plus" : "moins"} ${than(then)}`;
    return told(
      period,
      `${now}, soit ${change}${percent === null ? "" : ` (${signedShare(isRise, percent)})`}.`,
    );
  },
  requestsChangeInShort: ({ period, before, hedge }) => {
    if (hedge === null) return null;
    const number = `${capital(inPeriod(period))}, le nombre de demandes`;
    const against = `par rapport ${againstPeriod(before)}`;
    switch (hedge.kind) {
      case "doubled":
        return `${number} a doublé ${against}.`;
      case "more-than-doubled":
        return `${number} a plus que doublé ${against}.`;
      case "halved":
        return `${number} a diminué de moitié ${against}.`;
      case "rose":
      case "fell": {
        const size = byHowMuch(hedge.part);
        const direction = hedge.kind === "rose" ? "augmenté" : "diminué";
        return size === null ? null : `${number} a ${direction} ${size} ${against}.`;
      }
    }
  },

  shareChange: ({ period, before, outcome, name, shareNow, shareBefore, points: by, isSame }) => {
    const what =
      outcome === null ? `La part «\u00a0${name}\u00a0»` : `La part des demandes ${SAID[outcome].other}`;
    const now = `${what} était de ${share(shareNow)} ${inPeriod(period)}`;
    const then = inPeriod(before);
    if (isSame) return `${now}, comme ${then}.`;
    if (share(shareNow) === share(shareBefore))
      return `${now}, comme ${then} une fois les chiffres arrondis.`;
    const isRise = shareNow.digits > shareBefore.digits;
    return `${now}, contre ${share(shareBefore)} ${then}${by === null ? "" : ` (${points(isRise, by, POINTS)})`}.`;
  },
};
