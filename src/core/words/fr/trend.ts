import type { TrendPoint, TrendWords } from "../trend-words";
import { forms, requests } from "./counted";
import { COLON, SEMICOLON } from "./signs";

const { listed, number, percent } = forms;

const count = ({ value }: TrendPoint): string => number(value);
const share = ({ value, decimals }: TrendPoint): string => percent(value, decimals);

export const trend: TrendWords = {
  sheet: "Évolution",
  about: "L’évolution des chiffres",
  summary: `Un tableau, une ligne par période${COLON}demandes par type, part acceptée et changement par rapport à la période précédente.`,
  title: (first, last) => `Évolution${COLON}${first} – ${last}`,

  period: "Période",
  allRequests: "Toutes les demandes",
  change: "Variation des demandes",
  approved: "Demandes acceptées",
  approvedShare: "Part acceptée",
  changeInPoints: "Variation de la part acceptée, en points de pourcentage",
  places: "Pays avec demandes",
  appeared: "Nouveaux pays",
  vanished: "Pays désormais sans demandes",
  note: "Rupture de série",

  none: "aucun",
  names: listed,
  atLeast: (count) => `au moins ${number(count)}`,
  seeNotes: (numbers) => `voir note ${listed(numbers.map(number))}`,

  noteChange: "Les variations et les pays se rapportent à la période précédente de même durée.",
  noteMark: (mark) =>
    `«\u00a0${mark}\u00a0» figure là où il n’y a pas de chiffre, ou aucun avec lequel le comparer.`,
  noteLengths: `Des périodes de durées différentes se chevauchent${COLON}elles ne sont pas comparées entre elles et ne doivent pas être additionnées.`,
  noteGap: (period) =>
    `${period}${COLON}la période immédiatement précédente ne figure pas dans ce rapport, aucune variation n’est donc indiquée.`,
  noteShare: "La part acceptée est celle des demandes dont la suite est indiquée.",
  noteUnknown:
    "Un pays dont la donnée n’est pas un nombre ne compte ni comme nouveau ni comme désormais sans demandes.",
  noteRest: `Les pays qu’un rapport regroupe sur une ligne ne peuvent pas être distingués${SEMICOLON}un pays qui paraît nouveau a pu en faire partie.`,
  noteBreak: (index, { period, earlier, later }) =>
    `Note ${number(index)}${COLON}ce qui s’appelait «\u00a0${earlier}\u00a0» s’appelle «\u00a0${later}\u00a0» à partir de la période ${period}. Les chiffres antérieurs et postérieurs ne sont peut-être pas comparables.`,

  requestsTitle: (first, last) => {
    if (last.value === first.value)
      return `${requests(last.value)} (${last.period}), autant qu’auparavant (${first.period})`;
    return last.value > first.value
      ? `Hausse des demandes${COLON}de ${count(first)} (${first.period}) à ${count(last)} (${last.period})`
      : `Baisse des demandes${COLON}de ${count(first)} (${first.period}) à ${count(last)} (${last.period})`;
  },
  shareTitle: (first, last) => {
    if (last.value === first.value)
      return `Part acceptée inchangée${COLON}${share(last)} (${first.period}, ${last.period})`;
    return last.value > first.value
      ? `Hausse de la part acceptée${COLON}de ${share(first)} (${first.period}) à ${share(last)} (${last.period})`
      : `Baisse de la part acceptée${COLON}de ${share(first)} (${first.period}) à ${share(last)} (${last.period})`;
  },
  requestsByType: "Demandes par période et par type",
  requestsBroken: "Demandes par période\u202f; * indique une rupture de série",
  shareBroken: "Part acceptée par période\u202f; * indique une rupture de série",
  requestsChart: ({ finding, types, points }) => {
    const parts = types.length > 1 ? `, avec les parts ${listed(types)}` : "";
    return `${finding}. Histogramme des demandes par période${parts}${COLON}${points.map((point) => `${point.period} ${count(point)}`).join(", ")}.`;
  },
  typesChart: ({ finding, periods }) =>
    `${finding}. Histogramme des demandes, les types côte à côte pour chaque période${COLON}${periods.map(({ period, counts }) => `${period} (${counts.map(({ name, value }) => `${name} ${number(value)}`).join(", ")})`).join("\u202f; ")}.`,
  shareChart: ({ finding, points }) =>
    `${finding}. Courbe de la part acceptée par période${COLON}${points.map((point) => `${point.period} ${share(point)}`).join(", ")}.`,
  shareAxis: "Part acceptée",
};
