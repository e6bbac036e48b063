import type { TrendPoint, TrendWords } from "../trend-words";
import { forms, requests } from "./counted";

const { listed, number, percent } = forms;

const count = ({ value }: TrendPoint): string => number(value);
const share = ({ value, decimals }: TrendPoint): string => percent(value, decimals);

export const trend: TrendWords = {
  sheet: "Evolução",
  about: "Como os números evoluíram",
  summary:
    "Uma tabela, uma linha por período: solicitações por tipo, porcentagem aprovada e o que mudou em relação ao período anterior.",
  title: (first, last) => `Evolução: ${first} – ${last}`,

  period: "Período",
  allRequests: "Todas as solicitações",
  change: "Variação das solicitações",
  approved: "Solicitações aprovadas",
  approvedShare: "Porcentagem aprovada",
  changeInPoints: "Variação da porcentagem aprovada, em pontos percentuais",
  places: "Países com solicitações",
  appeared: "Países novos",
  vanished: "Países agora sem solicitações",
  note: "Quebra da série",

  none: "nenhum",
  names: listed,
  atLeast: (count) => `pelo menos ${number(count)}`,
  seeNotes: (numbers) => `ver nota ${listed(numbers.map(number))}`,

  noteChange: "As variações e os países se referem ao período anterior de igual duração.",
  noteMark: (mark) => `“${mark}” aparece onde não há número, ou nenhum com que compará-lo.`,
  noteLengths:
    "Períodos de durações diferentes se sobrepõem: não são comparados entre si e não devem ser somados.",
  noteGap: (period) =>
    `${period}: o período imediatamente anterior não está neste relatório; por isso, nenhuma variação é indicada.`,
  noteShare: "A porcentagem aprovada é a das solicitações cujo resultado é informado.",
  noteUnknown:
    "Um país cujo dado não é um número não conta nem como novo nem como país agora sem solicitações.",
  noteRest:
    "Países que um relatório reúne em uma linha não são distinguidos; um país que parece novo pode ter estado entre eles.",
  noteBreak: (index, { period, earlier, later }) =>
    `Nota ${number(index)}: o que se chamava “${earlier}” se chama “${later}” a partir de: ${period}. Os números anteriores e posteriores talvez não sejam comparáveis.`,

  requestsTitle: (first, last) => {
    if (last.value === first.value)
      return `${requests(last.value)} (${last.period}), tantas quanto antes (${first.period})`;
    return last.value > first.value
      ? `Aumento das solicitações: de ${count(first)} (${first.period}) para ${count(last)} (${last.period})`
      : `Queda das solicitações: de ${count(first)} (${first.period}) para ${count(last)} (${last.period})`;
  },
  shareTitle: (first, last) => {
    if (last.value === first.value)
      return `Porcentagem aprovada inalterada: ${share(last)} (${first.period}, ${last.period})`;
    return last.value > first.value
      ? `Aumento da porcentagem aprovada: de ${share(first)} (${first.period}) para ${share(last)} (${last.period})`
      : `Queda da porcentagem aprovada: de ${share(first)} (${first.period}) para ${share(last)} (${last.period})`;
  },
  requestsByType: "Solicitações por período e tipo",
  requestsBroken: "Solicitações por período; * indica uma quebra da série",
  shareBroken: "Porcentagem aprovada por período; * indica uma quebra da série",
  requestsChart: ({ finding, types, points }) => {
    const parts = types.length > 1 ? `, com as partes ${listed(types)}` : "";
    return `${finding}. Gráfico de colunas das solicitações por período${parts}: ${points.map((point) => `${point.period} ${count(point)}`).join(", ")}.`;
  },
  typesChart: ({ finding, periods }) =>
    `${finding}. Gráfico de colunas das solicitações, com os tipos lado a lado em cada período: ${periods.map(({ period, counts }) => `${period} (${counts.map(({ name, value }) => `${name} ${number(value)}`).join(", ")})`).join("; ")}.`,
  shareChart: ({ finding, points }) =>
    `${finding}. Gráfico de linhas da porcentagem aprovada por período: ${points.map((point) => `${point.period} ${share(point)}`).join(", ")}.`,
  shareAxis: "Porcentagem aprovada",
};
