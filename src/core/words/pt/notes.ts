import type { NotesWords } from "../notes-words";
import { forms } from "./counted";

const { listed, percent, counted, number } = forms;

const quoted = (texts: readonly string[]): string => listed(texts.map((text) => `“${text}”`));

export const notes: NotesWords = {
  shareHeading: (outcome) => `${outcome}, porcentagem`,
  countHeading: (outcome) => `${outcome}, número`,
  column: (nth) => `Coluna ${number(nth)}`,

  headnote: ({ table, notes: below }) =>
    below === null
      ? `Esta planilha contém uma tabela, em ${table}.`
      : `Esta planilha contém uma tabela, em ${table}. As notas sobre ela estão abaixo, em ${below}.`,

  noRequests: (shown) =>
    `Onde não houve solicitações, a porcentagem é indicada como ${"mark" in shown ? shown.mark : percent(0, shown.decimals)}.`,
  sums: (rows) => {
    const sums = rows.map(
      ({ place, percent: sum, decimals }) => `${percent(sum, decimals)} (${place ?? "total"})`,
    );
    return `Cada porcentagem é arredondada separadamente; juntas, somam ${listed(sums)}.`;
  },
  manySums: (rows) =>
    `Cada porcentagem é arredondada separadamente; em ${counted(rows, { one: "linha", other: "linhas" })}, somam juntas mais ou menos de ${percent(100)}.`,
  renamed: (heading, draft) => `“${heading}” corresponde ao que o rascunho chama de ${quoted(draft)}.`,
  bands: (bands) =>
    bands.length === 1
      ? `${quoted(bands)} é uma faixa; o número exato não é informado.`
      : `${quoted(bands)} são faixas; os números exatos não são informados.`,
  source: (organisation) => `Fonte: ${organisation}`,
};
