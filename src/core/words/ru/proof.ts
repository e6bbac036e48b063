import type { Nouns } from "../forms";
import type { ProofWords } from "../proof-words";
import { forms } from "./counted";

const { counted, listed, number } = forms;
const CELLS: Nouns = { one: "ячейка", few: "ячейки", many: "ячеек", other: "ячейки" };

function shown(text: string | null): string {
  return text ?? "(пусто)";
}

export const proof: ProofWords = {
  sheet: "Подтверждение",
  about: "По чему видно, осталась ли эта книга такой, какой была создана",
  summary: "Запись о том, что было создано, для сравнения с книгой.",
  title: "Запись об этом отчёте",
  note: "По этой записи программа сможет позже сказать, меняли ли таблицу вручную и изменился ли с тех пор черновик.",
  heads: { what: "Что", content: "Содержание", fingerprint: "Отпечаток (SHA-256)" },
  program: "Программа",
  inputs: "Числа черновика",
  inputsContent: ({ figures, tables }) => `Чисел: ${number(figures)}, таблиц: ${number(tables)}`,
  rules: "Правила",
  rulesContent: (checks) => `Проверок: ${number(checks)}, и то, что пропущено`,
  part: (nth, count) => `Запись, часть ${number(nth)} из\u00a0${number(count)}`,

  asGenerated: ({ version, date }) =>
    `Отчёт остался таким, каким был создан в версии ${version}${date === null ? "" : ` (${date})`}: ни одна ячейка не изменена.`,
  draftUnchanged: "В черновике по-прежнему те числа, по которым создан отчёт.",
  draftNotCompared: "Черновик не сравнивался.",
  noRecord: "В этой книге нет записи о созданном отчёте, поэтому сравнивать её не с чем.",
  damaged: (sheet) =>
    `Запись на листе «${sheet}» изменена или неполна, поэтому об отчёте ничего сказать нельзя.`,
  edited: (count) => `Ячеек отчёта, изменённых вручную после его создания,\u00a0— ${number(count)}:`,
  recalculated: (count) =>
    `Формул, которые из-за этого дают другой результат, чем при создании отчёта,\u00a0— ${number(count)}:`,
  draftChanged: (count) => `После создания отчёта черновик изменился; чисел изменено: ${number(count)}.`,
  missing: (sheets) => `Этих листов отчёта нет, или они названы иначе: ${listed(sheets)}.`,
  change: ({ sheet, cell, label, was, is }) =>
    `${sheet} ${cell}${label === null ? "" : ` (${label})`}: было ${shown(was)}, стало ${shown(is)}`,
  more: (count) => `и ещё ${number(count)}`,
  notAsPlanned: (count, first) =>
    `Записанный отчёт не такой, как задумано: ${counted(count, CELLS)} (первая: ${first}). Использовать его нельзя.`,
};
