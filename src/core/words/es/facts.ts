import { capital, toFactForms, toHedgeWords, toPeriodWords, type PartNames } from "../fact-forms";
import type { FactWords } from "../facts-words";
import type { NamedPeriod } from "../../facts/named-period";

const forms = toFactForms("es");
const { number, share, signedShare, points, listed, counted } = forms;

const REQUESTS = { one: "solicitud", other: "solicitudes" };
const COUNTRIES = { one: "país", other: "países" };
const POINTS = { one: "punto porcentual", other: "puntos porcentuales" };
/** Concuerda con «solicitudes»: femenino. */
const SAID = {
  approved: { one: "aprobada", other: "aprobadas" },
  rejected: { one: "rechazada", other: "rechazadas" },
} as const;
const ORDINALS = ["primer", "segundo", "tercer", "cuarto"];
const ONE_IN = { 4: "cuatro", 5: "cinco", 10: "diez" } as const;
const BY = { 4: "una cuarta parte", 5: "una quinta parte", 10: "una décima parte" } as const;
const LEADING = new Map([
  [2, "Dos"],
  [3, "Tres"],
]);
const PARTS: PartNames = {
  quarter: "una cuarta parte",
  third: "un tercio",
  half: "la mitad",
  "two-thirds": "dos tercios",
  "three-quarters": "tres cuartas partes",
};

const inPeriod = toPeriodWords("es", {
  year: (year) => `en ${year}`,
  half: (half, year) => `en el ${ORDINALS[half - 1] ?? half} semestre de ${year}`,
  quarter: (quarter, year) => `en el ${ORDINALS[quarter - 1] ?? quarter} trimestre de ${year}`,
  month: (month) => `en ${month}`,
  months: (first, last) => `en el período de ${first} a ${last}`,
  other: (label) => `en el período ${label}`,
});

const partOfAll = toHedgeWords(
  {
    nearlyAll: "casi todas las solicitudes",
    exactly: (part) => `${PARTS[part]} de las solicitudes`,
    about: (part) => `alrededor de ${PARTS[part]} de las solicitudes`,
    nearly: (part) => `casi ${PARTS[part]} de las solicitudes`,
    moreThan: (part) => `más de ${PARTS[part]} de las solicitudes`,
    oneIn: (of) => `una de cada ${ONE_IN[of]} solicitudes`,
    atLeast: (percentage) => `al menos el ${percentage} de las solicitudes`,
    lessThan: (percentage) => `menos del ${percentage} de las solicitudes`,
  },
  forms,
);

const byHowMuch = toHedgeWords(
  {
    nearlyAll: null,
    exactly: (part) => PARTS[part],
    about: (part) => `alrededor de ${PARTS[part]}`,
    nearly: (part) => `casi ${PARTS[part]}`,
    moreThan: (part) => `más de ${PARTS[part]}`,
    oneIn: (of) => BY[of],
    atLeast: (percentage) => `al menos un ${percentage}`,
    lessThan: (percentage) => `menos de un ${percentage}`,
  },
  forms,
);

function told(period: NamedPeriod | null, text: string): string {
  return capital(period === null ? text : `${inPeriod(period)} ${text}`);
}

function scoped(type: string | null, text: string): string {
  return type === null ? capital(text) : `${type}: ${text}`;
}

export const facts: FactWords = {
  heading: "Datos clave en frases",
  hint: "Proceden únicamente de las cifras de este informe. Copie lo que necesite.",

  requests: ({ period, count, countries }) => {
    const from =
      countries === null
        ? ""
        : ` de ${countries.isAtLeast ? "al menos " : ""}${counted(countries.count, COUNTRIES)}`;
    return told(period, `hubo ${counted(count, REQUESTS)}${from}.`);
  },
  noRequests: ({ period }) => told(period, "no hubo solicitudes."),
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
        `«${name}»: ${number(count)} de ${counted(whole, REQUESTS)} (${share(percentage)}).`,
      );
    }
    const said = SAID[outcome];
    if (whole === 1) return scoped(type, `la única solicitud ${count === 0 ? "no " : ""}fue ${said.one}.`);
    if (count === 0) return scoped(type, `ninguna de las ${number(whole)} solicitudes fue ${said.one}.`);
    if (count === whole)
      return scoped(type, `todas las solicitudes (${number(whole)}) fueron ${said.other}.`);
    const were = count === 1 ? `fue ${said.one}` : `fueron ${said.other}`;
    return scoped(
      type,
      `${number(count)} de las ${number(whole)} solicitudes (${share(percentage)}) ${were}.`,
    );
  },
  outcomeInShort: ({ type, outcome, name, hedge }) => {
    const part = partOfAll(hedge);
    if (part === null) return null;
    if (outcome === null) return scoped(type, `«${name}»: ${part}.`);
    const said = SAID[outcome];
    return scoped(type, `${part} ${hedge?.kind === "one-in" ? `fue ${said.one}` : `fueron ${said.other}`}.`);
  },

  leader: ({ names, count, whole, share: percentage }) => {
    const named = listed(names);
    if (whole === 1) return `La única solicitud procedió de un país: ${named}.`;
    if (count === whole)
      return `Todas las solicitudes (${number(whole)}) procedieron de un solo país: ${named}.`;
    return names.length === 1
      ? `Un país envió más solicitudes que cualquier otro: ${named}, con ${number(count)} de las ${number(whole)} (${share(percentage)}).`
      : `${LEADING.get(names.length) ?? number(names.length)} países comparten el primer lugar: ${named}, con ${number(count)} de las ${number(whole)} solicitudes cada uno (${share(percentage)}).`;
  },
  leaderInShort: ({ names, hedge }) => {
    const part = names.length > 1 ? null : partOfAll(hedge);
    if (part === null) return null;
    const came = hedge?.kind === "one-in" ? "procedió" : "procedieron";
    return `${capital(part)} ${came} de un solo país: ${listed(names)}.`;
  },

  requestsChange: ({ period, before, countNow, countBefore, percent }) => {
    const then = inPeriod(before);
    if (countNow === 0) {
      const earlier = countBefore === 0 ? "como" : `frente a ${number(countBefore)}`;
      return told(period, `no hubo solicitudes, ${earlier} ${then}.`);
    }
    const now = `hubo ${counted(countNow, REQUESTS)}`;
    if (countBefore === 0) return told(period, `${now}, frente a ninguna ${then}.`);
    if (countNow === countBefore) return told(period, `${now}, tantas como ${then}.`);
    const isRise = countNow > countBefore;
    const change = `${number(Math.abs(countNow - countBefore))} ${isRise ? "más" : "menos"} que ${then}`;
    return told(period, `${now}, ${change}${percent === null ? "" : ` (${signedShare(isRise, percent)})`}.`);
  },
  requestsChangeInShort: ({ period, before, hedge }) => {
    if (hedge === null) return null;
    const number = `${capital(inPeriod(period))}, el número de solicitudes fue`;
    const then = inPeriod(before);
    switch (hedge.kind) {
      case "doubled":
        return `${number} el doble que ${then}.`;
      case "more-than-doubled":
        return `${number} más del doble que ${then}.`;
      case "halved":
        return `${number} la mitad que ${then}.`;
      case "rose":
      case "fell": {
        const size = byHowMuch(hedge.part);
        const direction = hedge.kind === "rose" ? "superior" : "inferior";
        return size === null ? null : `${number} ${direction} en ${size} al registrado ${then}.`;
      }
    }
  },

  shareChange: ({ period, before, outcome, name, shareNow, shareBefore, points: by, isSame }) => {
    const what =
      outcome === null ? `La proporción «${name}»` : `La proporción de solicitudes ${SAID[outcome].other}`;
    const now = `${what} fue del ${share(shareNow)} ${inPeriod(period)}`;
    const then = inPeriod(before);
    if (isSame) return `${now}, igual que ${then}.`;
    if (share(shareNow) === share(shareBefore)) return `${now}, igual que ${then} una vez redondeada.`;
    const isRise = shareNow.digits > shareBefore.digits;
    return `${now}, frente al ${share(shareBefore)} ${then}${by === null ? "" : ` (${points(isRise, by, POINTS)})`}.`;
  },
};
