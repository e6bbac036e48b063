import type { ChartInWords, NamedCount, ReportWords } from "../report-words";
import { forms, places, requests } from "./counted";
import { names, periodName } from "./names";

const { number, listed, counted, plural } = forms;

function shape({ places: count, listsPlaces, rest }: Omit<ChartInWords, "finding">): string {
  if (rest === 0) return `${places(count, listsPlaces)}, de mayor a menor`;
  return `con más solicitudes: ${number(count - rest)} de ${places(count, listsPlaces)}, de mayor a menor`;
}

/** `39 aprobadas`, `1 rechazada` */
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
  "half-up": "la mitad exacta se redondea hacia arriba",
  "half-even": "la mitad exacta se redondea a la cifra par",
  "half-down": "la mitad exacta se redondea hacia abajo",
  down: "los decimales siguientes se suprimen",
  up: "siempre se redondea hacia arriba",
} as const;

const TITLE = "Solicitudes de las fuerzas del orden y de organismos gubernamentales";
const NOTHING_FOUND = "No se ha encontrado nada que requiera revisión.";

export const report: ReportWords = {
  sheets: {
    cover: "Portada",
    overview: "Resumen",
    findings: "Hallazgos",
    chartData: "Datos de los gráficos",
  },

  overviewTitle: (period) => withPeriod(TITLE, period),
  outcomeTitle: withPeriod,
  stubHead: (listsPlaces) => (listsPlaces ? "País" : "Categoría"),
  total: "TOTAL:",
  allRequestsHeading: "Solicitudes",
  requestsOf: names.requestsOf,
  typeName: names.typeName,
  isUsualName: names.isUsualName,
  outcomeName: names.outcomeName,
  subjectHeading: names.subjectHeading,
  restName: (rest) =>
    ({ other: "Otros", "other-countries": "Otros países", unknown: "Sin especificar" })[rest],
  periodName,
  notAvailable: "s/d",

  noteNotAvailable: "s/d: el borrador no da ninguna cifra aquí.",
  noteStatedTotal:
    "Algunos valores de esta tabla no son números sin más. Sus totales se han tomado del borrador; no se pueden volver a sumar.",
  noteUnknownTotal:
    "Algunos valores de esta tabla no son números sin más, por lo que su total no está disponible (s/d).",
  noteGaps:
    "–: el borrador no tiene ninguna fila para este tipo de solicitud; no se añade nada a los totales por ella.",
  noteMarked: (figures) => {
    const shown = figures.slice(0, MOST_MARKED).map(({ place, stated }) => `${stated} (${place})`);
    const more = figures.length - shown.length;
    return `El borrador marca valores de esta tabla: ${listed(more > 0 ? [...shown, `${number(more)} más`] : shown)}. Sus notas al respecto no se repiten aquí.`;
  },
  noteShares: (rule, decimals) => {
    const to =
      decimals === 0 ? "a enteros" : `a ${counted(decimals, { one: "decimal", other: "decimales" })}`;
    return `Los porcentajes están redondeados ${to}; ${ROUNDED[rule]}.`;
  },

  most: (place, count, total) => `${place}: ${number(count)} de ${requests(total)}`,
  mostShared: (all, count, total) => `${listed(all)}: ${number(count)} cada uno, de ${requests(total)}`,
  byPlace: (listsPlaces, shown) => {
    const title = `Solicitudes por ${listsPlaces ? "país" : "categoría"}`;
    return shown === null ? title : `${title}: los ${number(shown)} primeros puestos`;
  },
  notInChart: (rest) => {
    const verb = plural(rest.places, { one: "figura", other: "figuran" });
    return `El gráfico muestra los valores más altos; ${places(rest.places, rest.listsPlaces)} más (${requests(rest.requests)} en conjunto) ${verb} solo en la tabla.`;
  },
  outcomeSplit: (parts, total) => {
    const present = some(parts);
    const whole = parts.find(({ count }) => count === total);
    if (present.length === 0) return requests(total);
    if (whole !== undefined && total > 1)
      return `${requests(total)}, todas: ${names.outcome(whole.name, total)}`;
    return `${requests(total)}: ${listed(present.map(said))}`;
  },
  overviewChart: ({ finding, types, ...chart }) => {
    const present = some(types);
    const byType =
      present.length > 1
        ? `Por tipo: ${listed(present.map(({ name, count }) => `${names.type(name)} ${number(count)}`))}. `
        : "";
    return `${finding}. ${byType}Gráfico de barras apiladas de las solicitudes por tipo: ${shape(chart)}.`;
  },
  outcomeChart: ({ finding, type, largest, ...chart }) =>
    `${finding} (${names.type(type)}). El mayor número de solicitudes: ${largest.place}, ${listed(some(largest.parts).map(said))}. ` +
    `Gráfico de barras apiladas de los resultados: ${shape(chart)}.`,
  otherTypes: "Otros tipos",
  otherOutcomes: "Otros resultados",
  plainNumbersOnly: "Solicitudes, en la medida en que se indican con números",
  requestsAxis: "Solicitudes",
  noRequests: (name) => `Sin gráfico: no hubo solicitudes (${names.type(name)}).`,
  chartDataTitle: "Datos de los gráficos",
  chartDataNote: "Los gráficos representan estas celdas. Repiten cifras de las tablas, de mayor a menor.",

  coverTitle: TITLE,
  fromTo: (first, last) => `${periodName(first)} – ${periodName(last)}`,
  periodLine: (periods) =>
    `${periods.length === 1 ? "Período del informe" : "Períodos del informe"}: ${listed(periods.map(periodName))}`,
  onePeriodOf: (shown, all) =>
    `El borrador contiene varios períodos (${listed(all.map(periodName))}). Este libro muestra: ${listed(shown.map(periodName))}.`,
  draftMark: "BORRADOR CON ERRORES PENDIENTES",
  draftWithErrors: (errors) =>
    `${counted(errors, { one: "error está", other: "errores están" })} todavía sin corregir: véase la hoja de hallazgos. No publicar.`,
  keyFigures: (period) => withPeriod("Cifras clave", period),
  keyRequests: "Solicitudes",
  keyPlaces: (listsPlaces) => (listsPlaces ? "Países" : "Categorías"),
  keyActivePlaces: (listsPlaces) => (listsPlaces ? "Países con solicitudes" : "Categorías con solicitudes"),
  contents: "Contenido",
  aboutOverview: (listsPlaces) =>
    listsPlaces ? "Solicitudes por país y tipo" : "Solicitudes por categoría y tipo",
  aboutOutcome: (name) => `Resultado de las solicitudes: ${names.type(name)}`,
  aboutFindings: "Qué se encontró al revisar el borrador",
  aboutChartData: "Las celdas que representan los gráficos",
  whatWasChecked: "Qué se revisó",
  verdictLine: ({ holds, fails, noted, ignored, notApplicable, broken }) => {
    const parts = [`Condiciones cumplidas: ${number(holds)}`];
    if (fails > 0) parts.push(`no cumplidas: ${number(fails)}`);
    if (noted > 0) parts.push(`con observación: ${number(noted)}`);
    if (ignored > 0) parts.push(`ignoradas: ${number(ignored)}`);
    if (notApplicable > 0) parts.push(`no aplicables: ${number(notApplicable)}`);
    if (broken > 0) parts.push(`no comprobables: ${number(broken)}`);
    return `${parts.join("; ")}.`;
  },
  findingLine: ({ error, warning, note, ignored }) => {
    if (error + warning + note + ignored === 0) return NOTHING_FOUND;
    const parts = [
      ...(error > 0 ? [counted(error, { one: "error", other: "errores" })] : []),
      ...(warning > 0 ? [counted(warning, { one: "advertencia", other: "advertencias" })] : []),
      ...(note > 0 ? [counted(note, { one: "observación", other: "observaciones" })] : []),
      ...(ignored > 0 ? [counted(ignored, { one: "hallazgo ignorado", other: "hallazgos ignorados" })] : []),
    ];
    return `Resultado de la revisión: ${listed(parts)}; véase la hoja de hallazgos.`;
  },
  uncalculatedLine: (formulas) =>
    `Fórmulas del borrador sin resultado, cuyas cifras no se pudieron comprobar: ${number(formulas)}.`,
  madeLine: (version, date) =>
    date === null ? `elaborado con la versión ${version}.` : `elaborado con la versión ${version}, ${date}.`,
  notPublished: (parts) =>
    `No se muestra aquí, porque las filas son otras: ${listed(parts.map(({ sheet, range }) => `${sheet} ${range}`))}.`,

  findingsTitle: "Hallazgos",
  findingsNote: "Las hojas y las celdas son las del borrador revisado, no las de este libro.",
  findingsNoteBeside:
    "Haga clic en una celda para ir a ella. Esta hoja muestra lo que se encontró cuando se creó y no cambia por sí sola.",
  findingsSubject: "Qué encontró la revisión",
  noFindings: NOTHING_FOUND,
  ignoredTitle: "Ignorado",
  ignoredBecause: (sentence, reason) =>
    reason.trim() === "" ? `${sentence} Ignorado sin motivo.` : `${sentence} Ignorado, motivo: ${reason}`,
  leftOutTitle: "No revisado",
  lapsedTitle: "Ya no es válido para este libro",
  findingHeads: {
    severity: "Gravedad",
    sheet: "Hoja",
    cell: "Celda",
    check: "Control",
    sentence: "Qué se encontró",
  },
  severity: (severity) => ({ error: "Error", warning: "Advertencia", note: "Observación" })[severity],
  mistake: "Equivocación",
  otherFindings: "Otros hallazgos",

  summaries: {
    cover: "Título, cifras clave, contenido y qué se revisó.",
    overview: (count, listsPlaces) =>
      `Una tabla: solicitudes por tipo, ${places(count, listsPlaces)} y una fila de total arriba.`,
    outcome: (name, count, listsPlaces) =>
      `Una tabla: resultados (${names.type(name)}), porcentaje y número de cada uno, ${places(count, listsPlaces)} y una fila de total arriba.`,
    findings: "Cuántas condiciones se revisaron y una lista de lo que se encontró.",
    chartData: "Las celdas que representan los gráficos.",
  },
  description: (verdicts) => `Tablas para publicar números de solicitudes. ${verdicts}`,

  refusedErrors: (errors) =>
    `El borrador tiene ${counted(errors, { one: "error pendiente", other: "errores pendientes" })}, por lo que no se ha elaborado ningún informe. Corríjalos, o elabore el informe como borrador con errores pendientes.`,
  nothingToPublish: "No se ha encontrado ninguna tabla de solicitudes, por lo que no hay nada que publicar.",
  rivalTables: (tables) =>
    `Estas tablas cuentan las mismas solicitudes y dan cifras distintas, por lo que no se ha creado ningún informe: ${listed(tables.map(({ sheet, range }) => `${sheet} ${range}`))}. Indique en sus encabezados qué tipo de solicitudes cuenta cada una, o deje fuera lo que no deba publicarse.`,
  shortTotal: ({ place, total, parts }) =>
    `El borrador cuenta ${requests(total)} en total${place === null ? "" : ` (${place})`}, pero ${number(parts)} por tipo, por lo que no se ha elaborado ningún informe.`,
  unknownPeriod: (wanted, all) =>
    `El borrador no tiene cifras del período solicitado (${periodName(wanted)}). Contiene: ${listed(all.map(periodName))}.`,
};
