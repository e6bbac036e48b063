import type { AccessibilityWords } from "../accessibility-words";
import { points } from "./accessibility-points";
import { forms } from "./counted";

const { counted, listed, plural } = forms;

const ESSENTIAL = {
  one: "critério essencial não é atendido",
  other: "critérios essenciais não são atendidos",
} as const;
const RECOMMENDED = {
  one: "critério recomendado não é atendido",
  other: "critérios recomendados não são atendidos",
} as const;

const quoted = (text: string): string => `“${text}”`;

export const accessibility: AccessibilityWords = {
  sheet: "Acessibilidade",
  about: "O que foi feito para que todos possam ler esta pasta de trabalho",
  summary:
    "Os critérios de uma pasta de trabalho acessível: quais são atendidos e quais uma pessoa deve verificar.",
  title: "Acessibilidade desta pasta de trabalho",
  source: (publisher, title) => `Os critérios seguem uma lista de verificação (${publisher}): ${title}.`,
  heads: { point: "Critério", weight: "Importância", result: "Resultado", details: "Detalhes" },
  sections: {
    tables: "Tabelas",
    notes: "Notas",
    formatting: "Formatação",
    structure: "Estrutura",
    publishing: "Antes da publicação",
  },
  essential: "Essencial",
  recommended: "Recomendado",
  met: "Atendido",
  failed: "Não atendido",
  notApplicable: "Não se aplica",
  person: "A verificar",
  nothingToDo: "Nada a fazer.",
  because: {
    "no-tables": "Não há tabelas.",
    "no-marked-tables": "Não há células formatadas como tabela.",
    "no-links": "Não há links.",
    "no-drawings": "Não há imagens, gráficos nem formas.",
    "no-note-marks": "Nenhum texto remete a uma nota.",
    "one-sheet": "Há apenas uma planilha.",
  },
  verdict: ({ essential, recommended }) =>
    `${essential === 0 ? "Todos os critérios essenciais que um programa pode decidir são atendidos" : counted(essential, ESSENTIAL)}` +
    `${recommended === 0 ? "." : `; ${counted(recommended, RECOMMENDED)}.`}`,
  left: (count) =>
    count === 1
      ? "Uma pessoa deve verificar um critério, porque um programa não pode decidi-lo."
      : `Uma pessoa deve verificar ${counted(count, { other: "critérios" })}, porque um programa não pode decidi-los.`,
  points,
  placed: (where, fault) => `${where}: ${fault}`,
  cells: (sheet, cells) => `Planilha ${quoted(sheet)}, ${cells}`,
  sheets: (sheets) =>
    `${plural(sheets.length, { one: "Planilha", other: "Planilhas" })} ${listed(sheets.map(quoted))}`,
  document: "Documento",
  more: (places) => `E em mais ${counted(places, { one: "lugar", other: "lugares" })}.`,
};
