import type { DataWords } from "../data-words";

export const data: DataWords = {
  sheet: "Data",
  about: "The same figures for machines, one count a row",
  summary: "One table: one count a row, with period, place, code, type and outcome. No totals.",
};
