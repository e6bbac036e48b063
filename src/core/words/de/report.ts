import type { ChartInWords, NamedCount, ReportWords } from "../report-words";
import { forms, places, requests } from "./counted";
import { names, periodName } from "./names";

const { number, listed, counted } = forms;

function shape({ places: count, listsPlaces, rest }: Omit<ChartInWords, "finding">): string {
  if (rest === 0) return `${places(count, listsPlaces)}, absteigend sortiert`;
  const shown = places(count - rest, listsPlaces);
  return `die ${shown} mit den meisten Anfragen von insgesamt ${number(count)}, absteigend sortiert`;
}

/** `39 genehmigt`, `22 abgelehnt` */
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
  "half-up": "genau die Hälfte wird aufgerundet",
  "half-even": "genau die Hälfte geht zur geraden Ziffer",
  "half-down": "genau die Hälfte wird abgerundet",
  down: "weitere Nachkommastellen werden abgeschnitten",
  up: "es wird immer aufgerundet",
} as const;

const TITLE = "Anfragen von Regierungs- und Strafverfolgungsbehörden";
const NOTHING_FOUND = "Es wurde nichts gefunden, was geprüft werden müsste.";

export const report: ReportWords = {
  sheets: {
    cover: "Deckblatt",
    overview: "Übersicht",
    findings: "Prüfergebnisse",
    chartData: "Diagrammdaten",
  },

  overviewTitle: (period) => withPeriod(TITLE, period),
  outcomeTitle: withPeriod,
  stubHead: (listsPlaces) => (listsPlaces ? "Land" : "Kategorie"),
  total: "GESAMT:",
  allRequestsHeading: "Anfragen",
  requestsOf: names.requestsOf,
  typeName: names.typeName,
  isUsualName: names.isUsualName,
  outcomeName: names.outcomeName,
  subjectHeading: names.subjectHeading,
  restName: (rest) =>
    ({ other: "Sonstige", "other-countries": "Sonstige Länder", unknown: "Nicht angegeben" })[rest],
  periodName,
  notAvailable: "k. A.",

  noteNotAvailable: "k. A.: Der Entwurf nennt hier keine Zahl.",
  noteStatedTotal:
    "Einige Angaben dieser Tabelle sind keine reinen Zahlen. Summen darüber stammen aus dem Entwurf; sie lassen sich nicht nachrechnen.",
  noteUnknownTotal:
    "Einige Angaben dieser Tabelle sind keine reinen Zahlen; ihre Summe ist deshalb nicht verfügbar (k. A.).",
  noteGaps:
    "–: Der Entwurf hat für diese Art von Anfragen keine Zeile; zu den Summen wird dafür nichts hinzugezählt.",
  noteMarked: (figures) => {
    const shown = figures.slice(0, MOST_MARKED).map(({ place, stated }) => `${stated} (${place})`);
    const more = figures.length - shown.length;
    return `Der Entwurf kennzeichnet Angaben dieser Tabelle: ${listed(more > 0 ? [...shown, `${number(more)} weitere`] : shown)}. Seine Anmerkungen dazu sind hier nicht wiedergegeben.`;
  },
  // Not the usual word for rounded: a note with it excuses any difference when a sheet is checked.
  noteShares: (rule, decimals) =>
    `Rundung der Prozentwerte: auf ${decimals === 0 ? "ganze Zahlen" : counted(decimals, { one: "Nachkommastelle", other: "Nachkommastellen" })}; ${ROUNDED[rule]}.`,

  most: (place, count, total) => `${place}: ${number(count)} von ${requests(total)}`,
  mostShared: (all, count, total) => `${listed(all)}: je ${number(count)} von insgesamt ${requests(total)}`,
  byPlace: (listsPlaces, shown) => {
    const title = `Anfragen nach ${listsPlaces ? "Land" : "Kategorie"}`;
    return shown === null ? title : `${title}: die ${number(shown)} mit den meisten Anfragen`;
  },
  notInChart: (rest) => {
    const together = `(zusammen ${requests(rest.requests)})`;
    const verb = rest.places === 1 ? "steht" : "stehen";
    return `Das Diagramm zeigt die höchsten Werte; weitere ${places(rest.places, rest.listsPlaces)} ${together} ${verb} nur in der Tabelle.`;
  },
  outcomeSplit: (parts, total) => {
    const present = some(parts);
    const whole = parts.find(({ count }) => count === total);
    if (present.length === 0) return requests(total);
    if (whole !== undefined && total > 1)
      return `Alle ${requests(total)}: ${names.outcome(whole.name, total)}`;
    return `${requests(total)}: ${listed(present.map(said))}`;
  },
  overviewChart: ({ finding, types, ...chart }) => {
    const present = some(types);
    const byType =
      present.length > 1
        ? `Nach Art: ${listed(present.map(({ name, count }) => `${names.type(name)} ${number(count)}`))}. `
        : "";
    return `${finding}. ${byType}Gestapeltes Balkendiagramm der Anfragen nach Art: ${shape(chart)}.`;
  },
  outcomeChart: ({ finding, type, largest, ...chart }) =>
    `${finding} (${names.type(type)}). Die meisten Anfragen: ${largest.place}, ${listed(some(largest.parts).map(said))}. ` +
    `Gestapeltes Balkendiagramm der Ergebnisse: ${shape(chart)}.`,
  otherTypes: "Andere Arten",
  otherOutcomes: "Andere Ergebnisse",
  plainNumbersOnly: "Anfragen, soweit als reine Zahlen angegeben",
  requestsAxis: "Anfragen",
  noRequests: (name) => `Kein Diagramm: Es gab keine Anfragen (${names.type(name)}).`,
  chartDataTitle: "Daten hinter den Diagrammen",
  chartDataNote:
    "Die Diagramme zeichnen diese Zellen. Sie wiederholen Zahlen der Tabellen, absteigend sortiert.",

  coverTitle: TITLE,
  fromTo: (first, last) => `${periodName(first)} bis ${periodName(last)}`,
  periodLine: (periods) =>
    `${periods.length === 1 ? "Berichtszeitraum" : "Berichtszeiträume"}: ${listed(periods.map(periodName))}`,
  onePeriodOf: (shown, all) =>
    `Der Entwurf enthält mehrere Zeiträume (${listed(all.map(periodName))}). Diese Arbeitsmappe zeigt: ${listed(shown.map(periodName))}.`,
  draftMark: "ENTWURF MIT OFFENEN FEHLERN",
  draftWithErrors: (errors) =>
    `${counted(errors, { one: "Fehler ist", other: "Fehler sind" })} noch nicht behoben: siehe das Blatt mit den Prüfergebnissen. Nicht veröffentlichen.`,
  keyFigures: (period) => withPeriod("Kennzahlen", period),
  keyRequests: "Anfragen",
  keyPlaces: (listsPlaces) => (listsPlaces ? "Länder" : "Kategorien"),
  keyActivePlaces: (listsPlaces) => (listsPlaces ? "Länder mit Anfragen" : "Kategorien mit Anfragen"),
  contents: "Inhalt",
  aboutOverview: (listsPlaces) =>
    listsPlaces ? "Anfragen nach Land und Art" : "Anfragen nach Kategorie und Art",
  aboutOutcome: (name) => `Ergebnis der Anfragen: ${names.type(name)}`,
  aboutFindings: "Was die Prüfung des Entwurfs ergeben hat",
  aboutChartData: "Die Zellen, die die Diagramme zeichnen",
  whatWasChecked: "Was geprüft wurde",
  verdictLine: ({ holds, fails, noted, ignored, notApplicable, broken }) => {
    const parts = [`${counted(holds, { one: "Bedingung", other: "Bedingungen" })} erfüllt`];
    if (fails > 0) parts.push(`${number(fails)} nicht erfüllt`);
    if (noted > 0) parts.push(`${number(noted)} mit Hinweis`);
    if (ignored > 0) parts.push(`${number(ignored)} ignoriert`);
    if (notApplicable > 0) parts.push(`${number(notApplicable)} nicht anwendbar`);
    if (broken > 0) parts.push(`${number(broken)} nicht prüfbar`);
    return `${parts.join(", ")}.`;
  },
  findingLine: ({ error, warning, note, ignored }) => {
    if (error + warning + note + ignored === 0) return NOTHING_FOUND;
    const parts = [
      ...(error > 0 ? [`${number(error)} Fehler`] : []),
      ...(warning > 0 ? [counted(warning, { one: "Warnung", other: "Warnungen" })] : []),
      ...(note > 0 ? [counted(note, { one: "Hinweis", other: "Hinweise" })] : []),
      ...(ignored > 0
        ? [counted(ignored, { one: "ignoriertes Ergebnis", other: "ignorierte Ergebnisse" })]
        : []),
    ];
    return `Die Prüfung ergab: ${listed(parts)}; siehe das Blatt mit den Prüfergebnissen.`;
  },
  uncalculatedLine: (formulas) =>
    `Formeln des Entwurfs ohne Ergebnis, deren Zahlen nicht geprüft werden konnten: ${number(formulas)}.`,
  madeLine: (version, date) =>
    date === null ? `erstellt mit Version ${version}.` : `erstellt mit Version ${version}, ${date}.`,
  notPublished: (parts) =>
    `Hier nicht gezeigt, weil dort andere Zeilen stehen: ${listed(parts.map(({ sheet, range }) => `${sheet} ${range}`))}.`,

  findingsTitle: "Prüfergebnisse",
  findingsNote: "Blätter und Zellen sind die des geprüften Entwurfs, nicht die dieser Arbeitsmappe.",
  findingsNoteBeside:
    "Ein Klick auf eine Zelle führt dorthin. Dieses Blatt zeigt, was bei seiner Erstellung gefunden wurde, und ändert sich nicht von selbst.",
  findingsSubject: "Ergebnisse der Prüfung",
  noFindings: NOTHING_FOUND,
  ignoredTitle: "Ignoriert",
  ignoredBecause: (sentence, reason) =>
    reason.trim() === ""
      ? `${sentence} Ohne Begründung ignoriert.`
      : `${sentence} Ignoriert, weil: ${reason}`,
  leftOutTitle: "Nicht geprüft",
  lapsedTitle: "Trifft auf diese Arbeitsmappe nicht mehr zu",
  findingHeads: {
    severity: "Schwere",
    sheet: "Blatt",
    cell: "Zelle",
    check: "Prüfung",
    sentence: "Was gefunden wurde",
  },
  severity: (severity) => ({ error: "Fehler", warning: "Warnung", note: "Hinweis" })[severity],
  mistake: "Irrtum",
  otherFindings: "Weitere Ergebnisse",

  summaries: {
    cover: "Titel, Kennzahlen, Inhalt und was geprüft wurde.",
    overview: (count, listsPlaces) =>
      `Eine Tabelle: Anfragen nach Art, ${places(count, listsPlaces)} und oben eine Gesamtzeile.`,
    outcome: (name, count, listsPlaces) =>
      `Eine Tabelle: Ergebnisse (${names.type(name)}) mit je einem Anteil und einer Anzahl, ${places(count, listsPlaces)} und oben eine Gesamtzeile.`,
    findings: "Wie viele Bedingungen geprüft wurden, und eine Liste der Ergebnisse.",
    chartData: "Die Zellen, die die Diagramme zeichnen.",
  },
  description: (verdicts) => `Tabellen zur Veröffentlichung von Anfragezahlen. ${verdicts}`,

  refusedErrors: (errors) =>
    `Der Entwurf hat ${counted(errors, { one: "offenen Fehler", other: "offene Fehler" })}; deshalb wurde kein Bericht erstellt. Beheben Sie sie, oder erstellen Sie den Bericht als Entwurf mit offenen Fehlern.`,
  nothingToPublish: "Es wurde keine Tabelle mit Anfragen gefunden; es gibt nichts zu veröffentlichen.",
  rivalTables: (tables) =>
    `Diese Tabellen zählen dieselben Anfragen und nennen verschiedene Zahlen; daher wurde kein Bericht erstellt: ${listed(tables.map(({ sheet, range }) => `${sheet} ${range}`))}. Nennen Sie in den Überschriften, welche Art von Anfragen gezählt wird, oder lassen Sie weg, was nicht veröffentlicht werden soll.`,
  shortTotal: ({ place, total, parts }) =>
    `Der Entwurf zählt insgesamt ${requests(total)}${place === null ? "" : ` (${place})`}, nach Art aber ${number(parts)}; deshalb wurde kein Bericht erstellt.`,
  unknownPeriod: (wanted, all) =>
    `Der Entwurf hat keine Zahlen für ${periodName(wanted)}. Vorhanden: ${listed(all.map(periodName))}.`,
};
