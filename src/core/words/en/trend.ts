import type { TrendWords } from "../trend-words";

export const trend: TrendWords = {
  sheet: "Trend",
  about: "How the figures developed",
  summary: "One table a measure, one row a period, and what changed against the period before.",
};
