import { capital, toFactForms, toHedgeWords, toPeriodWords, type PartNames } from "../fact-forms";
import type { FactWords } from "../facts-words";
import type { NamedPeriod } from "../../facts/named-period";

const forms = toFactForms("de");
const { number, share, signedShare, points, listed, counted } = forms;

const REQUESTS = { one: "Anfrage", other: "Anfragen" };
/** Im Dativ: aus so vielen Ländern. */
const COUNTRIES = { one: "Land", other: "Ländern" };
const POINTS = { one: "Prozentpunkt", other: "Prozentpunkte" };
const SAID = { approved: "genehmigt", rejected: "abgelehnt" } as const;
const ONE_IN = { 4: "vier", 5: "fünf", 10: "zehn" } as const;
const BY = { 4: "ein Viertel", 5: "ein Fünftel", 10: "ein Zehntel" } as const;
const LEADING = new Map([
  [2, "Zwei"],
  [3, "Drei"],
]);
const PARTS: PartNames = {
  quarter: "ein Viertel",
  third: "ein Drittel",
  half: "die Hälfte",
  "two-thirds": "zwei Drittel",
  "three-quarters": "drei Viertel",
};

const inPeriod = toPeriodWords("de", {
  year: (year) => `im Jahr ${year}`,
  half: (half, year) => `im ${half}. Halbjahr ${year}`,
  quarter: (quarter, year) => `im ${quarter}. Quartal ${year}`,
  month: (month) => `im ${month}`,
  months: (first, last) => `von ${first} bis ${last}`,
  other: (label) => `im Zeitraum ${label}`,
});

const partOf = (requests: string): ReturnType<typeof toHedgeWords> =>
  toHedgeWords(
    {
      nearlyAll: "fast alle Anfragen",
      exactly: (part) => `${PARTS[part]} ${requests}`,
      about: (part) => `etwa ${PARTS[part]} ${requests}`,
      nearly: (part) => `fast ${PARTS[part]} ${requests}`,
      moreThan: (part) => `mehr als ${PARTS[part]} ${requests}`,
      oneIn: (of) => `eine von ${ONE_IN[of]} Anfragen`,
      atLeast: (percentage) => `mindestens ${percentage} ${requests}`,
      lessThan: (percentage) => `weniger als ${percentage} ${requests}`,
    },
    forms,
  );
const partOfAll = partOf("aller Anfragen");
const partOfThese = partOf("der Anfragen");

const byHowMuch = toHedgeWords(
  {
    nearlyAll: null,
    exactly: (part) => PARTS[part],
    about: (part) => `etwa ${PARTS[part]}`,
    nearly: (part) => `fast ${PARTS[part]}`,
    moreThan: (part) => `mehr als ${PARTS[part]}`,
    oneIn: (of) => BY[of],
    atLeast: (percentage) => `mindestens ${percentage}`,
    lessThan: (percentage) => `weniger als ${percentage}`,
  },
  forms,
);

/** „fast ein Drittel wurde“, „fast zwei Drittel wurden“ */
function isSingular(part: string): boolean {
  return /\b(ein|eine|die) (Viertel|Drittel|Hälfte|von)\b/.test(part);
}

function told(period: NamedPeriod | null, ofPeriod: string): string {
  return period === null ? `Es ${ofPeriod}` : `${capital(inPeriod(period))} ${ofPeriod}`;
}

function scoped(type: string | null, text: string): string {
  return type === null ? capital(text) : `${type}: ${capital(text)}`;
}

export const facts: FactWords = {
  heading: "Kernaussagen in Sätzen",
  hint: "Nur aus den Zahlen dieses Berichts gebildet. Übernehmen Sie, was Sie brauchen.",

  requests: ({ period, count, countries }) => {
    const from =
      countries === null
        ? ""
        : ` aus ${countries.isAtLeast ? "mindestens " : ""}${counted(countries.count, COUNTRIES)}`;
    return told(period, `gab ${period === null ? "" : "es "}${counted(count, REQUESTS)}${from}.`);
  },
  noRequests: ({ period }) => told(period, `gab ${period === null ? "" : "es "}keine Anfragen.`),
  types: ({ parts }) =>
    `Nach Art: ${parts
      .map(
        (part) =>
          `${part.name}: ${number(part.count)}${part.share === null ? "" : ` (${share(part.share)})`}`,
      )
      .join("; ")}.`,

  outcome: ({ type, outcome, name, count, whole, share: percentage }) => {
    if (outcome === null) {
      // Dativ: „von 1 Anfrage“, „von 61 Anfragen“
      return scoped(
        type,
        `„${name}“: ${number(count)} von ${counted(whole, REQUESTS)} (${share(percentage)}).`,
      );
    }
    const said = SAID[outcome];
    if (whole === 1) return scoped(type, `die einzige Anfrage wurde ${count === 0 ? "nicht " : ""}${said}.`);
    if (count === 0) return scoped(type, `keine der ${number(whole)} Anfragen wurde ${said}.`);
    if (count === whole) return scoped(type, `alle ${number(whole)} Anfragen wurden ${said}.`);
    const were = count === 1 ? "wurde" : "wurden";
    return scoped(
      type,
      `${number(count)} der ${number(whole)} Anfragen (${share(percentage)}) ${were} ${said}.`,
    );
  },
  outcomeInShort: ({ type, outcome, name, hedge }) => {
    const part = type === null ? partOfAll(hedge) : partOfThese(hedge);
    if (part === null) return null;
    if (outcome === null) return scoped(type, `„${name}“: ${part}.`);
    return scoped(type, `${part} ${isSingular(part) ? "wurde" : "wurden"} ${SAID[outcome]}.`);
  },

  leader: ({ names, count, whole, share: percentage }) => {
    const named = listed(names);
    if (whole === 1) return `Die einzige Anfrage kam aus einem Land: ${named}.`;
    if (count === whole) return `Alle ${number(whole)} Anfragen kamen aus einem Land: ${named}.`;
    return names.length === 1
      ? `Ein Land stellte mehr Anfragen als jedes andere: ${named} mit ${number(count)} von ${number(whole)} (${share(percentage)}).`
      : `${LEADING.get(names.length) ?? number(names.length)} Länder liegen gleichauf an der Spitze: ${named} mit je ${number(count)} der ${number(whole)} Anfragen (${share(percentage)}).`;
  },
  leaderInShort: ({ names, hedge }) => {
    const part = names.length > 1 ? null : partOfAll(hedge);
    if (part === null) return null;
    return `${capital(part)} ${isSingular(part) ? "kam" : "kamen"} aus einem Land: ${listed(names)}.`;
  },

  requestsChange: ({ period, before, countNow, countBefore, percent }) => {
    const then = inPeriod(before);
    if (countNow === 0) {
      const earlier = countBefore === 0 ? "wie" : `nach ${number(countBefore)}`;
      return told(period, `gab es keine Anfragen, ${earlier} ${then}.`);
    }
    const now = `gab es ${counted(countNow, REQUESTS)}`;
    if (countBefore === 0) return told(period, `${now}, nach keiner ${then}.`);
    if (countNow === countBefore) return told(period, `${now}, genauso viele wie ${then}.`);
    const isRise = countNow > countBefore;
    const change = `${number(Math.abs(countNow - countBefore))} ${isRise ? "mehr" : "weniger"} als ${then}`;
    return told(period, `${now}, ${change}${percent === null ? "" : ` (${signedShare(isRise, percent)})`}.`);
  },
  requestsChangeInShort: ({ period, before, hedge }) => {
    if (hedge === null) return null;
    const [number, then] = [`Die Zahl der Anfragen war ${inPeriod(period)}`, inPeriod(before)];
    switch (hedge.kind) {
      case "doubled":
        return `${number} doppelt so hoch wie ${then}.`;
      case "more-than-doubled":
        return `${number} mehr als doppelt so hoch wie ${then}.`;
      case "halved":
        return `${number} halb so hoch wie ${then}.`;
      case "rose":
      case "fell": {
        const size = byHowMuch(hedge.part);
        const direction = hedge.kind === "rose" ? "höher" : "niedriger";
        return size === null ? null : `${number} um ${size} ${direction} als ${then}.`;
      }
    }
  },

  shareChange: ({ period, before, outcome, name, shareNow, shareBefore, points: by, isSame }) => {
    const what =
      outcome === null ? `Der Anteil „${name}“` : `Der Anteil der Anfragen, die ${SAID[outcome]} wurden,`;
    const now = `${what} betrug ${share(shareNow)} ${inPeriod(period)}`;
    const then = inPeriod(before);
    if (isSame) return `${now}, genauso viel wie ${then}.`;
    if (share(shareNow) === share(shareBefore)) return `${now}, gerundet genauso viel wie ${then}.`;
    const isRise = shareNow.digits > shareBefore.digits;
    return `${now}, nach ${share(shareBefore)} ${then}${by === null ? "" : ` (${points(isRise, by, POINTS)})`}.`;
  },
};
