import type { DataWords } from "../data-words";

export const data: DataWords = {
  sheet: "データ",
  blanks: "空のセルには、コードまたは数値がありません。",
  about: "同じ数値の機械可読な形式（1行に1件数）",
  summary: "表1点：1行に1つの件数と、期間、場所、コード、種類、結果。合計はありません。",
  allOutcomes: "すべての結果",
  otherOutcomes: "結果は非公表",
};
