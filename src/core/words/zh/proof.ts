import type { ProofWords } from "../proof-words";
import { forms } from "./counted";

const { listed, number } = forms;

function shown(text: string | null): string {
  return text ?? "（空）";
}

export const proof: ProofWords = {
  sheet: "凭证",
  about: "说明本工作簿是否仍与生成时相同",
  summary: "所生成内容的记录，用于与工作簿比较。",
  title: "本报告的记录",
  note: "借助此记录，程序日后可以判断表格是否被手动修改，以及草稿此后是否有变化。",
  heads: { what: "项目", content: "内容", fingerprint: "指纹（SHA-256）" },
  program: "程序",
  inputs: "草稿的数字",
  inputsContent: ({ figures, tables }) => `${number(tables)}张表中的${number(figures)}个数字`,
  rules: "规则",
  rulesContent: (checks) => `${number(checks)}项检查，以及已忽略的内容`,
  part: (nth, count) => `记录，第${number(nth)}部分，共${number(count)}部分`,

  asGenerated: ({ version, date }) =>
    `报告与使用版本${version}生成${date === null ? "" : `（${date}）`}时相同：没有单元格被修改。`,
  draftUnchanged: "草稿的数字仍与生成报告时相同。",
  draftNotCompared: "未与草稿比较。",
  noRecord: "本工作簿没有所生成报告的记录，因此没有可供比较的内容。",
  damaged: (sheet) => `工作表“${sheet}”上的记录已被修改或不完整，因此无法对报告作出判断。`,
  edited: (count) => `报告生成后被手动修改的单元格：${number(count)}个`,
  recalculated: (count) => `因此类修改而结果与生成时不同的公式：${number(count)}个`,
  draftChanged: (count) => `草稿在报告生成后有变化：${number(count)}个数字不同。`,
  missing: (sheets) => `报告中缺少或已更名的工作表：${listed(sheets)}。`,
  change: ({ sheet, cell, label, was, is }) =>
    `${sheet} ${cell}${label === null ? "" : `（${label}）`}：${shown(was)} → ${shown(is)}`,
  more: (count) => `另有${number(count)}个`,
  notAsPlanned: (count, first) =>
    `所写报告中有${number(count)}个单元格与计划不符（第一个：${first}），不得使用。`,
};
