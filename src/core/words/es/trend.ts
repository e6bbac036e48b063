import type { TrendPoint, TrendWords } from "../trend-words";
import { forms, requests } from "./counted";

const { listed, number, percent } = forms;

const count = ({ value }: TrendPoint): string => number(value);
const share = ({ value, decimals }: TrendPoint): string => percent(value, decimals);

export const trend: TrendWords = {
  sheet: "Evolución",
  about: "Cómo han evolucionado las cifras",
  summary:
    "Una tabla, una fila por período: solicitudes por tipo, porcentaje aprobado y lo que cambió respecto al período anterior.",
  title: (first, last) => `Evolución: ${first} – ${last}`,

  period: "Período",
  allRequests: "Todas las solicitudes",
  change: "Variación de las solicitudes",
  approved: "Solicitudes aprobadas",
  approvedShare: "Porcentaje aprobado",
  changeInPoints: "Variación del porcentaje aprobado, en puntos porcentuales",
  places: "Países con solicitudes",
  appeared: "Países nuevos",
  vanished: "Países ahora sin solicitudes",
  note: "Ruptura de la serie",

  none: "ninguno",
  names: listed,
  atLeast: (count) => `al menos ${number(count)}`,
  seeNotes: (numbers) => `véase nota ${listed(numbers.map(number))}`,

  noteChange: "Las variaciones y los países se refieren al período anterior de igual duración.",
  noteMark: (mark) => `«${mark}» figura donde no hay cifra, o ninguna con que compararla.`,
  noteLengths:
    "Hay períodos de distinta duración que se solapan: no se comparan entre sí y no deben sumarse.",
  noteGap: (period) =>
    `${period}: el período inmediatamente anterior no está en este informe, por lo que no se indica ninguna variación.`,
  noteShare: "El porcentaje aprobado es el de las solicitudes cuyo resultado se indica.",
  noteUnknown:
    "Un país cuyo dato no es un número no cuenta ni como nuevo ni como país ahora sin solicitudes.",
  noteRest:
    "Los países que un informe reúne en una fila no se distinguen, por lo que un país que parece nuevo puede haber estado entre ellos.",
  noteBreak: (index, { period, earlier, later }) =>
    `Nota ${number(index)}: lo que se llamaba «${earlier}» se llama «${later}» a partir de: ${period}. Es posible que las cifras anteriores y posteriores no sean comparables.`,

  requestsTitle: (first, last) => {
    if (last.value === first.value)
      return `${requests(last.value)} (${last.period}), tantas como antes (${first.period})`;
    return last.value > first.value
      ? `Aumento de las solicitudes: de ${count(first)} (${first.period}) a ${count(last)} (${last.period})`
      : `Descenso de las solicitudes: de ${count(first)} (${first.period}) a ${count(last)} (${last.period})`;
  },
  shareTitle: (first, last) => {
    if (last.value === first.value)
      return `Porcentaje aprobado sin cambios: ${share(last)} (${first.period}, ${last.period})`;
    return last.value > first.value
      ? `Aumento del porcentaje aprobado: de ${share(first)} (${first.period}) a ${share(last)} (${last.period})`
      : `Descenso del porcentaje aprobado: de ${share(first)} (${first.period}) a ${share(last)} (${last.period})`;
  },
  requestsByType: "Solicitudes por período y tipo",
  requestsBroken: "Solicitudes por período; * indica una ruptura de la serie",
  shareBroken: "Porcentaje aprobado por período; * indica una ruptura de la serie",
  requestsChart: ({ finding, types, points }) => {
    const parts = types.length > 1 ? `, con las partes ${listed(types)}` : "";
    return `${finding}. Gráfico de columnas de las solicitudes por período${parts}: ${points.map((point) => `${point.period} ${count(point)}`).join(", ")}.`;
  },
  typesChart: ({ finding, periods }) =>
    `${finding}. Gráfico de columnas de las solicitudes, con los tipos uno al lado del otro en cada período: ${periods.map(({ period, counts }) => `${period} (${counts.map(({ name, value }) => `${name} ${number(value)}`).join(", ")})`).join("; ")}.`,
  shareChart: ({ finding, points }) =>
    `${finding}. Gráfico de líneas del porcentaje aprobado por período: ${points.map((point) => `${point.period} ${share(point)}`).join(", ")}.`,
  shareAxis: "Porcentaje aprobado",
};
