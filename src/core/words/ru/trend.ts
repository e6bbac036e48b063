import type { TrendPoint, TrendWords } from "../trend-words";
import { forms, requests } from "./counted";

const { listed, number, percent } = forms;

const count = ({ value }: TrendPoint): string => number(value);
const share = ({ value, decimals }: TrendPoint): string => percent(value, decimals);

export const trend: TrendWords = {
  sheet: "Динамика",
  about: "Как менялись числа",
  summary:
    "Одна таблица, по строке на период: запросы по видам, доля одобренных и изменения по сравнению с предыдущим периодом.",
  title: (first, last) => `Динамика: ${first} – ${last}`,

  period: "Период",
  allRequests: "Все запросы",
  change: "Изменение числа запросов",
  approved: "Одобрено запросов",
  approvedShare: "Доля одобренных",
  changeInPoints: "Изменение доли одобренных, процентные пункты",
  places: "Страны с запросами",
  appeared: "Новые страны",
  vanished: "Страны, от которых запросов больше нет",
  note: "Разрыв ряда",

  none: "нет",
  names: listed,
  atLeast: (count) => `не менее ${number(count)}`,
  seeNotes: (numbers) => `см. прим. ${listed(numbers.map(number))}`,

  noteChange: "Изменения и страны даны по сравнению с предыдущим периодом той же длины.",
  noteMark: (mark) => `«${mark}» стоит там, где числа нет или его не с чем сравнить.`,
  noteLengths: "Периоды разной длины пересекаются: их не сравнивают между собой и нельзя складывать.",
  noteGap: (period) =>
    `${period}: непосредственно предшествующего периода в этом отчёте нет, поэтому изменение не указано.`,
  noteShare: "Доля одобренных считается от запросов, результат которых указан.",
  noteUnknown:
    "Страна, для которой вместо числа стоит другое обозначение, не считается ни новой, ни страной, от которой запросов больше нет.",
  noteRest:
    "Страны, которые отчёт объединяет в одну строку, не различаются, поэтому страна, которая кажется новой, могла быть среди них.",
  noteBreak: (index, { period, earlier, later }) =>
    `Прим. ${number(index)}: то, что называлось «${earlier}», называется «${later}», начиная с периода: ${period}. Числа до и после могут быть несопоставимы.`,

  requestsTitle: (first, last) => {
    if (last.value === first.value)
      return `${requests(last.value)} (${last.period}), столько же, сколько прежде (${first.period})`;
    return last.value > first.value
      ? `Рост числа запросов: с ${count(first)} (${first.period}) до ${count(last)} (${last.period})`
      : `Снижение числа запросов: с ${count(first)} (${first.period}) до ${count(last)} (${last.period})`;
  },
  shareTitle: (first, last) => {
    if (last.value === first.value)
      return `Доля одобренных не изменилась: ${share(last)} (${first.period}, ${last.period})`;
    return last.value > first.value
      ? `Рост доли одобренных: с ${share(first)} (${first.period}) до ${share(last)} (${last.period})`
      : `Снижение доли одобренных: с ${share(first)} (${first.period}) до ${share(last)} (${last.period})`;
  },
  requestsByType: "Запросы по периодам и видам",
  requestsBroken: "Запросы по периодам; * отмечает разрыв ряда",
  shareBroken: "Доля одобренных по периодам; * отмечает разрыв ряда",
  requestsChart: ({ finding, types, points }) => {
    const parts = types.length > 1 ? `, с частями: ${listed(types)}` : "";
    return `${finding}. Столбчатая диаграмма запросов по периодам${parts}. Значения: ${points.map((point) => `${point.period}\u00a0— ${count(point)}`).join(", ")}.`;
  },
  typesChart: ({ finding, periods }) =>
    `${finding}. Столбчатая диаграмма запросов, виды рядом в каждом периоде. Значения: ${periods.map(({ period, counts }) => `${period} (${counts.map(({ name, value }) => `${name}\u00a0— ${number(value)}`).join(", ")})`).join("; ")}.`,
  shareChart: ({ finding, points }) =>
    `${finding}. График доли одобренных по периодам: ${points.map((point) => `${point.period}\u00a0— ${share(point)}`).join(", ")}.`,
  shareAxis: "Доля одобренных",
};
