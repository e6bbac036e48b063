import type { Nouns } from "../forms";
import type { ChartInWords, NamedCount, ReportWords } from "../report-words";
import { forms, places, requests } from "./counted";
import { names, periodName } from "./names";
import { DASH } from "./signs";

const { number, listed, counted, plural } = forms;

/** After a preposition: of so many requests. */
const OF_REQUESTS: Nouns = { one: "запроса", other: "запросов" };

/** `из 61 запроса`, `из 12 запросов` */
function outOf(count: number): string {
  return `из\u00a0${counted(count, OF_REQUESTS)}`;
}

function shape({ places: count, listsPlaces, rest }: Omit<ChartInWords, "finding">): string {
  if (rest === 0) return `${places(count, listsPlaces)}, по убыванию`;
  return `больше всего запросов, ${places(count - rest, listsPlaces)} из\u00a0${number(count)}, по убыванию`;
}

/** `одобрено 39` */
function said({ name, count }: NamedCount): string {
  return `${names.outcome(name, count)} ${number(count)}`;
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
  "half-up": "ровно половина округляется вверх",
  "half-even": "ровно половина округляется до чётной цифры",
  "half-down": "ровно половина округляется вниз",
  down: "следующие знаки отбрасываются",
  up: "округление всегда вверх",
} as const;

const TITLE = "Запросы государственных и правоохранительных органов";
const NOTHING_FOUND = "Ничего требующего проверки не найдено.";

export const report: ReportWords = {
  sheets: {
    cover: "Титульный лист",
    overview: "Обзор",
    findings: "Результаты проверки",
    chartData: "Данные диаграмм",
  },

  overviewTitle: (period) => withPeriod(TITLE, period),
  outcomeTitle: withPeriod,
  stubHead: (listsPlaces) => (listsPlaces ? "Страна" : "Категория"),
  total: "ВСЕГО:",
  allRequestsHeading: "Запросы",
  requestsOf: names.requestsOf,
  typeName: names.typeName,
  isUsualName: names.isUsualName,
  outcomeName: names.outcomeName,
  subjectHeading: names.subjectHeading,
  restName: (rest) => ({ other: "Прочие", "other-countries": "Прочие страны", unknown: "Не указано" })[rest],
  periodName,
  notAvailable: "н/д",

  noteNotAvailable: `н/д${DASH}в черновике здесь нет числа.`,
  noteStatedTotal:
    "Некоторые значения этой таблицы не являются простыми числами. Итоги по ним взяты из черновика; пересчитать их нельзя.",
  noteUnknownTotal:
    "Некоторые значения этой таблицы не являются простыми числами, поэтому их итог недоступен (н/д).",
  noteGaps: "«–»: в черновике нет строки для запросов этого вида; к итогам за них ничего не прибавлено.",
  noteMarked: (figures) => {
    const shown = figures.slice(0, MOST_MARKED).map(({ place, stated }) => `${stated} (${place})`);
    const more = figures.length - shown.length;
    return `В черновике отмечены значения этой таблицы: ${listed(more > 0 ? [...shown, `ещё ${number(more)}`] : shown)}. Примечания к ним здесь не повторяются.`;
  },
  noteShares: (rule, decimals) => {
    const to =
      decimals === 0
        ? "до целых"
        : `до ${counted(decimals, { one: "знака", other: "знаков" })} после запятой`;
    return `Проценты округлены ${to}; ${ROUNDED[rule]}.`;
  },

  most: (place, count, total) => `${place}: ${number(count)} ${outOf(total)}`,
  mostShared: (all, count, total) => `${listed(all)}: по ${number(count)} ${outOf(total)}`,
  byPlace: (listsPlaces, shown) => {
    const title = `Запросы по ${listsPlaces ? "странам" : "категориям"}`;
    return shown === null ? title : `${title}: первые ${number(shown)} по числу запросов`;
  },
  notInChart: (rest) =>
    `На диаграмме показаны наибольшие значения; ещё ${places(rest.places, rest.listsPlaces)} (вместе ${requests(rest.requests)})${DASH}только в таблице.`,
  outcomeSplit: (parts, total) => {
    const present = some(parts);
    const whole = parts.find(({ count }) => count === total);
    if (present.length === 0) return requests(total);
    if (whole !== undefined && total > 1)
      return `${requests(total)}, все: ${names.outcome(whole.name, total)}`;
    return `${requests(total)}: ${listed(present.map(said))}`;
  },
  overviewChart: ({ finding, types, ...chart }) => {
    const present = some(types);
    const byType =
      present.length > 1
        ? `По видам: ${listed(present.map(({ name, count }) => `${names.type(name)}${DASH}${number(count)}`))}. `
        : "";
    return `${finding}. ${byType}Линейчатая диаграмма с накоплением, запросы по видам: ${shape(chart)}.`;
  },
  outcomeChart: ({ finding, type, largest, ...chart }) =>
    `${finding} (${names.type(type)}). Больше всего запросов: ${largest.place}, ${listed(some(largest.parts).map(said))}. ` +
    `Линейчатая диаграмма с накоплением, результаты: ${shape(chart)}.`,
  otherTypes: "Другие виды",
  otherOutcomes: "Другие результаты",
  plainNumbersOnly: "Запросы, указанные простыми числами",
  requestsAxis: "Запросы",
  noRequests: (name) => `Диаграммы нет: запросов не было (${names.type(name)}).`,
  chartDataTitle: "Данные диаграмм",
  chartDataNote: "По этим ячейкам построены диаграммы. Они повторяют числа таблиц, по убыванию.",

  coverTitle: TITLE,
  fromTo: (first, last) => `${periodName(first)} – ${periodName(last)}`,
  periodLine: (periods) =>
    `${plural(periods.length, { one: "Отчётный период", other: "Отчётные периоды" })}: ${listed(periods.map(periodName))}`,
  onePeriodOf: (shown, all) =>
    `В черновике несколько периодов (${listed(all.map(periodName))}). В этой книге показано: ${listed(shown.map(periodName))}.`,
  draftMark: "ЧЕРНОВИК С НЕИСПРАВЛЕННЫМИ ОШИБКАМИ",
  draftWithErrors: (errors) =>
    `Неисправленных ошибок: ${number(errors)}; см. лист с результатами проверки. Не публиковать.`,
  keyFigures: (period) => withPeriod("Основные показатели", period),
  keyRequests: "Запросы",
  keyPlaces: (listsPlaces) => (listsPlaces ? "Страны" : "Категории"),
  keyActivePlaces: (listsPlaces) => (listsPlaces ? "Страны с запросами" : "Категории с запросами"),
  contents: "Содержание",
  aboutOverview: (listsPlaces) =>
    listsPlaces ? "Запросы по странам и видам" : "Запросы по категориям и видам",
  aboutOutcome: (name) => `Результаты рассмотрения запросов: ${names.type(name)}`,
  aboutFindings: "Что показала проверка черновика",
  aboutChartData: "Ячейки, по которым построены диаграммы",
  whatWasChecked: "Что проверено",
  verdictLine: ({ holds, fails, noted, ignored, notApplicable, broken }) => {
    const parts = [`Условий выполнено: ${number(holds)}`];
    if (fails > 0) parts.push(`не выполнено: ${number(fails)}`);
    if (noted > 0) parts.push(`с замечанием: ${number(noted)}`);
    if (ignored > 0) parts.push(`пропущено: ${number(ignored)}`);
    if (notApplicable > 0) parts.push(`неприменимо: ${number(notApplicable)}`);
    if (broken > 0) parts.push(`не удалось проверить: ${number(broken)}`);
    return `${parts.join("; ")}.`;
  },
  findingLine: ({ error, warning, note, ignored }) => {
    if (error + warning + note + ignored === 0) return NOTHING_FOUND;
    const parts = [
      ...(error > 0
        ? [counted(error, { one: "ошибка", few: "ошибки", many: "ошибок", other: "ошибки" })]
        : []),
      ...(warning > 0
        ? [
            counted(warning, {
              one: "предупреждение",
              few: "предупреждения",
              many: "предупреждений",
              other: "предупреждения",
            }),
          ]
        : []),
      ...(note > 0
        ? [counted(note, { one: "замечание", few: "замечания", many: "замечаний", other: "замечания" })]
        : []),
      ...(ignored > 0
        ? [
            counted(ignored, {
              one: "пропущенный результат",
              few: "пропущенных результата",
              many: "пропущенных результатов",
              other: "пропущенных результата",
            }),
          ]
        : []),
    ];
    return `Итог проверки: ${listed(parts)}; см. лист с результатами проверки.`;
  },
  uncalculatedLine: (formulas) =>
    `Формул черновика без результата, числа которых не удалось проверить: ${number(formulas)}.`,
  madeLine: (version, date) =>
    date === null ? `создано в версии ${version}.` : `создано в версии ${version}, ${date}.`,
  notPublished: (parts) =>
    `Здесь не показано, так как там другие строки: ${listed(parts.map(({ sheet, range }) => `${sheet} ${range}`))}.`,

  findingsTitle: "Результаты проверки",
  findingsNote: "Указаны листы и ячейки проверенного черновика, а не этой книги.",
  findingsNoteBeside:
    "Щёлкните ячейку, чтобы перейти к ней. Этот лист показывает, что было найдено при его создании, и сам не меняется.",
  findingsSubject: "Что показала проверка",
  noFindings: NOTHING_FOUND,
  ignoredTitle: "Пропущено",
  ignoredBecause: (sentence, reason) =>
    reason.trim() === ""
      ? `${sentence} Пропущено без объяснения.`
      : `${sentence} Пропущено, причина: ${reason}`,
  leftOutTitle: "Не проверено",
  lapsedTitle: "Больше не относится к этой книге",
  findingHeads: {
    severity: "Степень",
    sheet: "Лист",
    cell: "Ячейка",
    check: "Проверка",
    sentence: "Что найдено",
  },
  severity: (severity) => ({ error: "Ошибка", warning: "Предупреждение", note: "Замечание" })[severity],
  mistake: "Описка",
  otherFindings: "Другие результаты",

  summaries: {
    cover: "Название, основные показатели, содержание и сведения о проверке.",
    overview: (count, listsPlaces) =>
      `Одна таблица: запросы по видам, ${places(count, listsPlaces)} и строка итога вверху.`,
    outcome: (name, count, listsPlaces) =>
      `Одна таблица: результаты (${names.type(name)}), доля и число для каждого, ${places(count, listsPlaces)} и строка итога вверху.`,
    findings: "Сколько условий проверено, и список найденного.",
    chartData: "Ячейки, по которым построены диаграммы.",
  },
  description: (verdicts) => `Таблицы числа запросов для публикации. ${verdicts}`,

  refusedErrors: (errors) =>
    `Неисправленных ошибок в черновике: ${number(errors)}, поэтому отчёт не создан. Исправьте их или создайте отчёт как черновик с неисправленными ошибками.`,
  nothingToPublish: "Таблица запросов не найдена, публиковать нечего.",
  rivalTables: (tables) =>
    `Эти таблицы учитывают одни и те же запросы, но содержат разные числа, поэтому отчёт не создан: ${listed(tables.map(({ sheet, range }) => `${sheet} ${range}`))}. Укажите в заголовках, какие запросы учтены в каждой, или исключите то, что не должно публиковаться.`,
  shortTotal: ({ place, total, parts }) =>
    `В черновике всего ${requests(total)}${place === null ? "" : ` (${place})`}, а по видам${DASH}${number(parts)}, поэтому отчёт не создан.`,
  unknownPeriod: (wanted, all) =>
    `В черновике нет чисел за указанный период (${periodName(wanted)}). В нём есть: ${listed(all.map(periodName))}.`,
};
