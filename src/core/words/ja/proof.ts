import type { ProofWords } from "../proof-words";
import { forms } from "./counted";

const { listed, number } = forms;

function shown(text: string | null): string {
  return text ?? "（空白）";
}

export const proof: ProofWords = {
  sheet: "証明",
  about: "このブックが作成時のままかどうかを示すもの",
  summary: "ブックと比較するための、作成した内容の記録。",
  title: "この報告書の記録",
  note: "この記録により、表が手作業で変更されたか、原稿がその後変わったかを、後からプログラムで確かめることができます。",
  heads: { what: "項目", content: "内容", fingerprint: "フィンガープリント（SHA-256）" },
  program: "プログラム",
  inputs: "原稿の数値",
  inputsContent: ({ figures, tables }) => `表${number(tables)}点、数値${number(figures)}個`,
  rules: "規則",
  rulesContent: (checks) => `確認項目${number(checks)}個と、無視したもの`,
  part: (nth, count) => `記録、${number(count)}部のうち第${number(nth)}部`,

  asGenerated: ({ version, date }) =>
    `報告書はバージョン${version}で作成${date === null ? "" : `（${date}）`}された時のままです。変更されたセルはありません。`,
  draftUnchanged: "原稿の数値は、報告書の作成に使われたもののままです。",
  draftNotCompared: "原稿とは比較していません。",
  noRecord: "このブックには作成された報告書の記録がないため、比較するものがありません。",
  damaged: (sheet) => `シート「${sheet}」の記録が変更されたか不完全なため、報告書については何も言えません。`,
  edited: (count) => `報告書の作成後に手作業で変更されたセル：${number(count)}個`,
  recalculated: (count) => `そのような変更のため、作成時と結果が異なる数式：${number(count)}個`,
  draftChanged: (count) => `報告書の作成後に原稿が変わりました。異なる数値：${number(count)}個。`,
  missing: (sheets) => `報告書にない、または名前が異なるシート：${listed(sheets)}。`,
  change: ({ sheet, cell, label, was, is }) =>
    `${sheet} ${cell}${label === null ? "" : `（${label}）`}：${shown(was)} → ${shown(is)}`,
  more: (count) => `ほか${number(count)}個`,
  notAsPlanned: (count, first) =>
    `書き込まれた報告書のセル${number(count)}個が計画と異なります（最初：${first}）。使用しないでください。`,
};
