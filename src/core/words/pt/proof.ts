import type { Nouns } from "../forms";
import type { ProofWords } from "../proof-words";
import { forms } from "./counted";

const { counted, listed, number } = forms;
const CELLS: Nouns = { one: "célula", other: "células" };
const FIGURES: Nouns = { one: "número", other: "números" };

function shown(text: string | null): string {
  return text ?? "(vazio)";
}

export const proof: ProofWords = {
  sheet: "Comprovante",
  about: "O que mostra se esta pasta de trabalho continua como foi elaborada",
  summary: "O registro do que foi elaborado, para comparar com a pasta de trabalho.",
  title: "Registro deste relatório",
  note: "Com este registro, o programa pode dizer mais tarde se uma tabela foi alterada à mão e se o rascunho mudou desde então.",
  heads: { what: "Item", content: "Conteúdo", fingerprint: "Impressão digital (SHA-256)" },
  program: "Programa",
  inputs: "Números do rascunho",
  inputsContent: ({ figures, tables }) =>
    `${counted(figures, FIGURES)} em ${counted(tables, { one: "tabela", other: "tabelas" })}`,
  rules: "Regras",
  rulesContent: (checks) =>
    `${counted(checks, { one: "verificação", other: "verificações" })} e o que foi ignorado`,
  part: (nth, count) => `Registro, parte ${number(nth)} de ${number(count)}`,

  asGenerated: ({ version, date }) =>
    `O relatório está como foi elaborado com a versão ${version}${date === null ? "" : ` (${date})`}: nenhuma célula foi alterada.`,
  draftUnchanged: "O rascunho ainda tem os números com os quais o relatório foi elaborado.",
  draftNotCompared: "O rascunho não foi comparado.",
  noRecord:
    "Esta pasta de trabalho não contém registro de um relatório elaborado; não há com o que compará-la.",
  damaged: (sheet) =>
    `O registro na planilha “${sheet}” foi alterado ou está incompleto; nada se pode dizer sobre o relatório.`,
  edited: (count) =>
    `${counted(count, { one: "célula do relatório foi alterada", other: "células do relatório foram alteradas" })} à mão desde que ele foi elaborado:`,
  recalculated: (count) =>
    `${counted(count, { one: "fórmula dá", other: "fórmulas dão" })} um resultado diferente do original por causa dessas alterações:`,
  draftChanged: (count) =>
    `O rascunho mudou desde que o relatório foi elaborado: ${counted(count, { one: "número já não é o mesmo", other: "números já não são os mesmos" })}.`,
  missing: (sheets) => `Planilhas do relatório que faltam ou têm outro nome: ${listed(sheets)}.`,
  change: ({ sheet, cell, label, was, is }) =>
    `${sheet} ${cell}${label === null ? "" : ` (${label})`}: antes ${shown(was)}, agora ${shown(is)}`,
  more: (count) => `e mais ${number(count)}`,
  notAsPlanned: (count, first) =>
    `O relatório gravado não está como planejado em ${counted(count, CELLS)} (a primeira: ${first}); não deve ser usado.`,
};
