import type { ChartInWords, NamedCount, ReportWords } from "../report-words";
import { forms, places, requests } from "./counted";
import { names, periodName } from "./names";

const { number, listed, counted, plural } = forms;

function shape({ places: count, listsPlaces, rest }: Omit<ChartInWords, "finding">): string {
  if (rest === 0) return `${places(count, listsPlaces)}, em ordem decrescente`;
  return `com mais solicitações: ${number(count - rest)} de ${places(count, listsPlaces)}, em ordem decrescente`;
}

/** `39 aprovadas`, `1 rejeitada` */
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
  "half-up": "a metade exata é arredondada para cima",
  "half-even": "a metade exata é arredondada para o algarismo par",
  "half-down": "a metade exata é arredondada para baixo",
  down: "as casas decimais seguintes são cortadas",
  up: "o arredondamento é sempre para cima",
} as const;

const TITLE = "Solicitações de autoridades policiais e governamentais";
const NOTHING_FOUND = "Nada foi encontrado que precise ser verificado.";

export const report: ReportWords = {
  sheets: {
    cover: "Capa",
    overview: "Visão geral",
    findings: "Constatações",
    chartData: "Dados dos gráficos",
  },

  overviewTitle: (period) => withPeriod(TITLE, period),
  outcomeTitle: withPeriod,
  stubHead: (listsPlaces) => (listsPlaces ? "País" : "Categoria"),
  total: "TOTAL:",
  allRequestsHeading: "Solicitações",
  requestsOf: names.requestsOf,
  typeName: names.typeName,
  isUsualName: names.isUsualName,
  outcomeName: names.outcomeName,
  subjectHeading: names.subjectHeading,
  restName: (rest) =>
    ({ other: "Outros", "other-countries": "Outros países", unknown: "Não especificado" })[rest],
  periodName,
  notAvailable: "n/d",

  noteNotAvailable: "n/d: o rascunho não traz um número aqui.",
  noteStatedTotal:
    "Alguns valores desta tabela não são números simples. Os totais correspondentes foram tirados do rascunho; não podem ser somados de novo.",
  noteUnknownTotal:
    "Alguns valores desta tabela não são números simples; por isso, o total deles não está disponível (n/d).",
  noteGaps:
    "–: o rascunho não tem linha para este tipo de solicitação; nada é acrescentado aos totais por causa dela.",
  noteMarked: (figures) => {
    const shown = figures.slice(0, MOST_MARKED).map(({ place, stated }) => `${stated} (${place})`);
    const more = figures.length - shown.length;
    return `O rascunho marca valores desta tabela: ${listed(more > 0 ? [...shown, `mais ${number(more)}`] : shown)}. As notas dele a respeito não são repetidas aqui.`;
  },
  noteShares: (rule, decimals) => {
    const to =
      decimals === 0
        ? "para números inteiros"
        : `para ${counted(decimals, { one: "casa decimal", other: "casas decimais" })}`;
    return `As porcentagens são arredondadas ${to}; ${ROUNDED[rule]}.`;
  },

  most: (place, count, total) => `${place}: ${number(count)} de ${requests(total)}`,
  mostShared: (all, count, total) => `${listed(all)}: ${number(count)} cada, de ${requests(total)}`,
  byPlace: (listsPlaces, shown) => {
    const title = `Solicitações por ${listsPlaces ? "país" : "categoria"}`;
    return shown === null ? title : `${title}: as ${number(shown)} primeiras posições`;
  },
  notInChart: (rest) => {
    const verb = plural(rest.places, { one: "aparece", other: "aparecem" });
    return `O gráfico mostra os valores mais altos; mais ${places(rest.places, rest.listsPlaces)} (${requests(rest.requests)} ao todo) ${verb} apenas na tabela.`;
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
    return `${finding}. ${byType}Gráfico de barras empilhadas das solicitações por tipo: ${shape(chart)}.`;
  },
  outcomeChart: ({ finding, type, largest, ...chart }) =>
    `${finding} (${names.type(type)}). Maior número de solicitações: ${largest.place}, ${listed(some(largest.parts).map(said))}. ` +
    `Gráfico de barras empilhadas dos resultados: ${shape(chart)}.`,
  otherTypes: "Outros tipos",
  otherOutcomes: "Outros resultados",
  plainNumbersOnly: "Solicitações, na medida em que indicadas em números",
  requestsAxis: "Solicitações",
  noRequests: (name) => `Sem gráfico: não houve solicitações (${names.type(name)}).`,
  chartDataTitle: "Dados dos gráficos",
  chartDataNote:
    "Os gráficos representam estas células. Elas repetem números das tabelas, em ordem decrescente.",

  coverTitle: TITLE,
  fromTo: (first, last) => `${periodName(first)} – ${periodName(last)}`,
  periodLine: (periods) =>
    `${periods.length === 1 ? "Período do relatório" : "Períodos do relatório"}: ${listed(periods.map(periodName))}`,
  onePeriodOf: (shown, all) =>
    `O rascunho contém vários períodos (${listed(all.map(periodName))}). Esta pasta de trabalho mostra: ${listed(shown.map(periodName))}.`,
  draftMark: "RASCUNHO COM ERROS EM ABERTO",
  draftWithErrors: (errors) =>
    `${counted(errors, { one: "erro ainda não foi corrigido", other: "erros ainda não foram corrigidos" })}: consulte a planilha de constatações. Não publicar.`,
  keyFigures: (period) => withPeriod("Números principais", period),
  keyRequests: "Solicitações",
  keyPlaces: (listsPlaces) => (listsPlaces ? "Países" : "Categorias"),
  keyActivePlaces: (listsPlaces) => (listsPlaces ? "Países com solicitações" : "Categorias com solicitações"),
  contents: "Conteúdo",
  aboutOverview: (listsPlaces) =>
    listsPlaces ? "Solicitações por país e tipo" : "Solicitações por categoria e tipo",
  aboutOutcome: (name) => `Resultado das solicitações: ${names.type(name)}`,
  aboutFindings: "O que a verificação do rascunho encontrou",
  aboutChartData: "As células que os gráficos representam",
  whatWasChecked: "O que foi verificado",
  verdictLine: ({ holds, fails, noted, ignored, notApplicable, broken }) => {
    const parts = [`Condições atendidas: ${number(holds)}`];
    if (fails > 0) parts.push(`não atendidas: ${number(fails)}`);
    if (noted > 0) parts.push(`com observação: ${number(noted)}`);
    if (ignored > 0) parts.push(`ignoradas: ${number(ignored)}`);
    if (notApplicable > 0) parts.push(`não aplicáveis: ${number(notApplicable)}`);
    if (broken > 0) parts.push(`não verificáveis: ${number(broken)}`);
    return `${parts.join("; ")}.`;
  },
  findingLine: ({ error, warning, note, ignored }) => {
    if (error + warning + note + ignored === 0) return NOTHING_FOUND;
    const parts = [
      ...(error > 0 ? [counted(error, { one: "erro", other: "erros" })] : []),
      ...(warning > 0 ? [counted(warning, { one: "aviso", other: "avisos" })] : []),
      ...(note > 0 ? [counted(note, { one: "observação", other: "observações" })] : []),
      ...(ignored > 0
        ? [counted(ignored, { one: "constatação ignorada", other: "constatações ignoradas" })]
        : []),
    ];
    return `Resultado da verificação: ${listed(parts)}; consulte a planilha de constatações.`;
  },
  uncalculatedLine: (formulas) =>
    `Fórmulas do rascunho sem resultado, cujos números não puderam ser verificados: ${number(formulas)}.`,
  madeLine: (version, date) =>
    date === null ? `elaborado com a versão ${version}.` : `elaborado com a versão ${version}, ${date}.`,
  notPublished: (parts) =>
    `Não mostrado aqui, porque as linhas são outras: ${listed(parts.map(({ sheet, range }) => `${sheet} ${range}`))}.`,

  findingsTitle: "Constatações",
  findingsNote: "As planilhas e células são as do rascunho verificado, não as desta pasta de trabalho.",
  findingsNoteBeside:
    "Clique em uma célula para ir até ela. Esta planilha mostra o que foi encontrado quando foi criada e não muda sozinha.",
  findingsSubject: "O que a verificação encontrou",
  noFindings: NOTHING_FOUND,
  ignoredTitle: "Ignorado",
  ignoredBecause: (sentence, reason) =>
    reason.trim() === "" ? `${sentence} Ignorado sem motivo.` : `${sentence} Ignorado, motivo: ${reason}`,
  leftOutTitle: "Não verificado",
  lapsedTitle: "Não vale mais para esta pasta de trabalho",
  findingHeads: {
    severity: "Gravidade",
    sheet: "Planilha",
    cell: "Célula",
    check: "Verificação",
    sentence: "O que foi encontrado",
  },
  severity: (severity) => ({ error: "Erro", warning: "Aviso", note: "Observação" })[severity],
  mistake: "Engano",
  otherFindings: "Outras constatações",

  summaries: {
    cover: "Título, números principais, conteúdo e o que foi verificado.",
    overview: (count, listsPlaces) =>
      `Uma tabela: solicitações por tipo, ${places(count, listsPlaces)} e uma linha de total no topo.`,
    outcome: (name, count, listsPlaces) =>
      `Uma tabela: resultados (${names.type(name)}), porcentagem e número de cada um, ${places(count, listsPlaces)} e uma linha de total no topo.`,
    findings: "Quantas condições foram verificadas e uma lista do que foi encontrado.",
    chartData: "As células que os gráficos representam.",
  },
  description: (verdicts) => `Tabelas para publicação de números de solicitações. ${verdicts}`,

  refusedErrors: (errors) =>
    `O rascunho tem ${counted(errors, { one: "erro em aberto", other: "erros em aberto" })}; por isso, nenhum relatório foi elaborado. Corrija-os, ou elabore o relatório como rascunho com erros em aberto.`,
  nothingToPublish: "Nenhuma tabela de solicitações foi encontrada; não há nada para publicar.",
  rivalTables: (tables) =>
    `Estas tabelas contam as mesmas solicitações e trazem números diferentes, por isso nenhum relatório foi criado: ${listed(tables.map(({ sheet, range }) => `${sheet} ${range}`))}. Indique nos cabeçalhos que tipo de solicitações cada uma conta, ou deixe de fora o que não deve ser publicado.`,
  shortTotal: ({ place, total, parts }) =>
    `O rascunho conta ${requests(total)} ao todo${place === null ? "" : ` (${place})`}, mas ${number(parts)} por tipo; por isso, nenhum relatório foi elaborado.`,
  unknownPeriod: (wanted, all) =>
    `O rascunho não tem números para o período pedido (${periodName(wanted)}). Ele contém: ${listed(all.map(periodName))}.`,
};
