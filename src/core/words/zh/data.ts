import type { DataWords } from "../data-words";

export const data: DataWords = {
  sheet: "数据",
  blanks: "空单元格表示没有代码或没有数字。",
  about: "供机器读取的相同数字，每行一个数量",
  summary: "一张表：每行一个数量，含时期、地点、代码、类型和结果。无总计。",
  allOutcomes: "所有结果",
  otherOutcomes: "结果未公布",
};
