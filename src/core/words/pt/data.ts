import type { DataWords } from "../data-words";

export const data: DataWords = {
  sheet: "Dados",
  blanks: "Uma célula vazia: não há código ou não há número.",
  about: "Os mesmos números para máquinas, um por linha",
  summary: "Uma tabela: um número por linha, com período, lugar, código, tipo e resultado. Sem totais.",
  allOutcomes: "Todos os resultados",
  otherOutcomes: "Resultado não publicado",
};
