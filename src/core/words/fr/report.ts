import type { ChartInWords, NamedCount, ReportWords } from "../report-words";
import { forms, places, requests } from "./counted";
import { names, periodName } from "./names";
import { COLON, SEMICOLON } from "./signs";

const { number, listed, counted, plural } = forms;

function shape({ places: count, listsPlaces, rest }: Omit<ChartInWords, "finding">): string {
  if (rest === 0) return `${places(count, listsPlaces)}, par ordre décroissant`;
  const shown = places(count - rest, listsPlaces);
  return `les ${shown} ayant le plus de demandes sur ${number(count)}, par ordre décroissant`;
}

/** `39 acceptées`, `1 rejetée` */
function said({ name, count }: NamedCount): string {
  return `${number(count)} ${names.outcome(name, count)}`;
}

function some(parts: readonly NamedCount[]): readonly NamedCount[] {
  return parts.filter(({ count }) => count > 0);
}

function withPeriod(title: string, period: string | null): string {
  return period === null ? title : `${title}, ${periodName(period)}`;
}

/** Figures named in one note; more are counted. */
const MOST_MARKED = 8;

const ROUNDED = {
  "half-up": "la moitié exacte est arrondie à l’unité supérieure",
  "half-even": "la moitié exacte est arrondie au chiffre pair",
  "half-down": "la moitié exacte est arrondie à l’unité inférieure",
  down: "les décimales suivantes sont supprimées",
  up: "l’arrondi se fait toujours par excès",
} as const;

const TITLE = "Demandes des forces de l’ordre et des autorités publiques";
const NOTHING_FOUND = "Rien n’a été trouvé qui demande une vérification.";

export const report: ReportWords = {
  sheets: {
    cover: "Page de garde",
    overview: "Synthèse",
    findings: "Constats",
    chartData: "Données des graphiques",
  },

  overviewTitle: (period) => withPeriod(TITLE, period),
  outcomeTitle: withPeriod,
  stubHead: (listsPlaces) => (listsPlaces ? "Pays" : "Catégorie"),
  total: "TOTAL\u00a0:",
  allRequestsHeading: "Demandes",
  requestsOf: names.requestsOf,
  typeName: names.typeName,
  isUsualName: names.isUsualName,
  outcomeName: names.outcomeName,
  subjectHeading: names.subjectHeading,
  restName: (rest) => ({ other: "Autres", "other-countries": "Autres pays", unknown: "Non précisé" })[rest],
  periodName,
  notAvailable: "n.d.",

  noteNotAvailable: `n.d.${COLON}le brouillon ne donne pas de chiffre ici.`,
  noteStatedTotal: `Certaines valeurs de ce tableau ne sont pas de simples nombres. Leurs totaux sont repris du brouillon${SEMICOLON}ils ne peuvent pas être recalculés.`,
  noteUnknownTotal:
    "Certaines valeurs de ce tableau ne sont pas de simples nombres, de sorte que leur total n’est pas disponible (n.d.).",
  noteGaps: `–${COLON}le brouillon n’a pas de ligne pour ce type de demande${SEMICOLON}rien n’est ajouté aux totaux à ce titre.`,
  noteMarked: (figures) => {
    const shown = figures.slice(0, MOST_MARKED).map(({ place, stated }) => `${stated} (${place})`);
    const more = figures.length - shown.length;
    const rest = `${number(more)} ${plural(more, { one: "autre", other: "autres" })}`;
    return `Le brouillon signale des valeurs de ce tableau${COLON}${listed(more > 0 ? [...shown, rest] : shown)}. Ses notes à leur sujet ne sont pas reprises ici.`;
  },
  noteShares: (rule, decimals) => {
    const to =
      decimals === 0 ? "à l’unité" : `à ${counted(decimals, { one: "décimale", other: "décimales" })}`;
    return `Les pourcentages sont arrondis ${to}${SEMICOLON}${ROUNDED[rule]}.`;
  },

  most: (place, count, total) => `${place}${COLON}${number(count)} sur ${requests(total)}`,
  mostShared: (all, count, total) => `${listed(all)}${COLON}${number(count)} chacun, sur ${requests(total)}`,
  byPlace: (listsPlaces, shown) => {
    const title = `Demandes par ${listsPlaces ? "pays" : "catégorie"}`;
    return shown === null ? title : `${title}${COLON}les ${number(shown)} premiers rangs`;
  },
  notInChart: (rest) => {
    const others = `${number(rest.places)} ${plural(rest.places, rest.listsPlaces ? { other: "autres pays", one: "autre pays" } : { one: "autre ligne", other: "autres lignes" })}`;
    const verb = plural(rest.places, { one: "figure", other: "figurent" });
    return `Le graphique montre les valeurs les plus élevées${SEMICOLON}${others} (${requests(rest.requests)} au total) ${verb} uniquement dans le tableau.`;
  },
  outcomeSplit: (parts, total) => {
    const present = some(parts);
    const whole = parts.find(({ count }) => count === total);
    if (present.length === 0) return requests(total);
    if (whole !== undefined && total > 1)
      return `${requests(total)}, toutes${COLON}${names.outcome(whole.name, total)}`;
    return `${requests(total)}${COLON}${listed(present.map(said))}`;
  },
  overviewChart: ({ finding, types, ...chart }) => {
    const present = some(types);
    const byType =
      present.length > 1
        ? `Par type${COLON}${listed(present.map(({ name, count }) => `${names.type(name)} ${number(count)}`))}. `
        : "";
    return `${finding}. ${byType}Graphique à barres empilées des demandes par type${COLON}${shape(chart)}.`;
  },
  outcomeChart: ({ finding, type, largest, ...chart }) =>
    `${finding} (${names.type(type)}). Le plus de demandes${COLON}${largest.place}, ${listed(some(largest.parts).map(said))}. ` +
    `Graphique à barres empilées des suites données${COLON}${shape(chart)}.`,
  otherTypes: "Autres types",
  otherOutcomes: "Autres suites",
  plainNumbersOnly: "Demandes, lorsqu’elles sont indiquées en simples nombres",
  requestsAxis: "Demandes",
  noRequests: (name) => `Pas de graphique${COLON}il n’y a pas eu de demandes (${names.type(name)}).`,
  chartDataTitle: "Données des graphiques",
  chartDataNote:
    "Les graphiques représentent ces cellules. Elles reprennent les chiffres des tableaux, par ordre décroissant.",

  coverTitle: TITLE,
  fromTo: (first, last) => `${periodName(first)} – ${periodName(last)}`,
  periodLine: (periods) =>
    `${periods.length === 1 ? "Période couverte" : "Périodes couvertes"}${COLON}${listed(periods.map(periodName))}`,
  onePeriodOf: (shown, all) =>
    `Le brouillon contient plusieurs périodes (${listed(all.map(periodName))}). Ce classeur présente${COLON}${listed(shown.map(periodName))}.`,
  draftMark: "BROUILLON AVEC DES ERREURS NON CORRIGÉES",
  draftWithErrors: (errors) =>
    `${counted(errors, { one: "erreur n’est pas encore corrigée", other: "erreurs ne sont pas encore corrigées" })}${COLON}voir la feuille des constats. Ne pas publier.`,
  keyFigures: (period) => withPeriod("Chiffres clés", period),
  keyRequests: "Demandes",
  keyPlaces: (listsPlaces) => (listsPlaces ? "Pays" : "Catégories"),
  keyActivePlaces: (listsPlaces) => (listsPlaces ? "Pays avec demandes" : "Catégories avec demandes"),
  contents: "Sommaire",
  aboutOverview: (listsPlaces) =>
    listsPlaces ? "Demandes par pays et par type" : "Demandes par catégorie et par type",
  aboutOutcome: (name) => `Suites données aux demandes${COLON}${names.type(name)}`,
  aboutFindings: "Ce que la vérification du brouillon a révélé",
  aboutChartData: "Les cellules que représentent les graphiques",
  whatWasChecked: "Ce qui a été vérifié",
  verdictLine: ({ holds, fails, noted, ignored, notApplicable, broken }) => {
    const parts = [`Conditions remplies${COLON}${number(holds)}`];
    if (fails > 0) parts.push(`non remplies${COLON}${number(fails)}`);
    if (noted > 0) parts.push(`avec remarque${COLON}${number(noted)}`);
    if (ignored > 0) parts.push(`ignorées${COLON}${number(ignored)}`);
    if (notApplicable > 0) parts.push(`sans objet${COLON}${number(notApplicable)}`);
    if (broken > 0) parts.push(`non vérifiables${COLON}${number(broken)}`);
    return `${parts.join(SEMICOLON)}.`;
  },
  findingLine: ({ error, warning, note, ignored }) => {
    if (error + warning + note + ignored === 0) return NOTHING_FOUND;
    const parts = [
      ...(error > 0 ? [counted(error, { one: "erreur", other: "erreurs" })] : []),
      ...(warning > 0 ? [counted(warning, { one: "avertissement", other: "avertissements" })] : []),
      ...(note > 0 ? [counted(note, { one: "remarque", other: "remarques" })] : []),
      ...(ignored > 0 ? [counted(ignored, { one: "constat ignoré", other: "constats ignorés" })] : []),
    ];
    return `Résultat de la vérification${COLON}${listed(parts)}${SEMICOLON}voir la feuille des constats.`;
  },
  uncalculatedLine: (formulas) =>
    `Formules du brouillon sans résultat, dont les chiffres n’ont pas pu être vérifiés${COLON}${number(formulas)}.`,
  madeLine: (version, date) =>
    date === null ? `établi avec la version ${version}.` : `établi avec la version ${version}, ${date}.`,
  notPublished: (parts) =>
    `Non présenté ici, car les lignes ne sont pas les mêmes${COLON}${listed(parts.map(({ sheet, range }) => `${sheet} ${range}`))}.`,

  findingsTitle: "Constats",
  findingsNote: "Les feuilles et les cellules sont celles du brouillon vérifié, non celles de ce classeur.",
  findingsNoteBeside:
    "Cliquez sur une cellule pour y accéder. Cette feuille montre ce qui a été trouvé au moment de sa création et ne se modifie pas d’elle-même.",
  findingsSubject: "Ce que la vérification a révélé",
  noFindings: NOTHING_FOUND,
  ignoredTitle: "Ignorés",
  ignoredBecause: (sentence, reason) =>
    reason.trim() === "" ? `${sentence} Ignoré sans motif.` : `${sentence} Ignoré, motif${COLON}${reason}`,
  leftOutTitle: "Non vérifié",
  lapsedTitle: "Ne s’applique plus à ce classeur",
  findingHeads: {
    severity: "Gravité",
    sheet: "Feuille",
    cell: "Cellule",
    check: "Contrôle",
    sentence: "Ce qui a été trouvé",
  },
  severity: (severity) => ({ error: "Erreur", warning: "Avertissement", note: "Remarque" })[severity],
  mistake: "Faute",
  otherFindings: "Autres constats",

  summaries: {
    cover: "Titre, chiffres clés, sommaire et ce qui a été vérifié.",
    overview: (count, listsPlaces) =>
      `Un tableau${COLON}demandes par type, ${places(count, listsPlaces)} et une ligne de total en haut.`,
    outcome: (name, count, listsPlaces) =>
      `Un tableau${COLON}suites données (${names.type(name)}), part et nombre pour chacune, ${places(count, listsPlaces)} et une ligne de total en haut.`,
    findings: "Le nombre de conditions vérifiées et la liste des constats.",
    chartData: "Les cellules que représentent les graphiques.",
  },
  description: (verdicts) => `Tableaux de publication des nombres de demandes. ${verdicts}`,

  refusedErrors: (errors) =>
    `Le brouillon contient ${counted(errors, { one: "erreur non corrigée", other: "erreurs non corrigées" })}${SEMICOLON}aucun rapport n’a donc été établi. Corrigez-les, ou établissez le rapport comme brouillon avec des erreurs non corrigées.`,
  nothingToPublish: "Aucun tableau de demandes n’a été trouvé. Il n’y a donc rien à publier.",
  rivalTables: (tables) =>
    `Ces tableaux comptent les mêmes demandes et donnent des nombres différents\u00a0; aucun rapport n’a donc été créé\u00a0: ${listed(tables.map(({ sheet, range }) => `${sheet} ${range}`))}. Indiquez dans leurs en-têtes le type de demandes compté, ou écartez ce qui ne doit pas être publié.`,
  shortTotal: ({ place, total, parts }) =>
    `Le brouillon compte ${requests(total)} en tout${place === null ? "" : ` (${place})`}, mais ${number(parts)} par type${SEMICOLON}aucun rapport n’a donc été établi.`,
  unknownPeriod: (wanted, all) =>
    `Le brouillon n’a pas de chiffres pour la période demandée (${periodName(wanted)}). Il contient${COLON}${listed(all.map(periodName))}.`,
};
