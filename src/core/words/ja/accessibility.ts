import type { AccessibilityWords } from "../accessibility-words";
import { points } from "./accessibility-points";
import { forms } from "./counted";

const { listed, number } = forms;

const quoted = (text: string): string => `「${text}」`;

export const accessibility: AccessibilityWords = {
  sheet: "アクセシビリティ",
  about: "誰もがこのブックを読めるようにするために行ったこと",
  summary: "アクセシブルなブックの項目：満たしている項目と、人による確認が必要な項目。",
  title: "このブックのアクセシビリティ",
  source: (publisher, title) => `項目は次のチェックリストに基づいています：${title}（${publisher}）。`,
  heads: { point: "項目", weight: "重要度", result: "結果", details: "詳細" },
  sections: {
    tables: "表",
    notes: "注",
    formatting: "書式",
    structure: "構成",
    publishing: "公開の前に",
  },
  essential: "必須",
  recommended: "推奨",
  met: "適合",
  failed: "不適合",
  notApplicable: "該当なし",
  person: "人による確認",
  nothingToDo: "対応は不要です。",
  because: {
    "no-tables": "表がありません。",
    "no-marked-tables": "テーブルとして設定されたセルがありません。",
    "no-links": "リンクがありません。",
    "no-drawings": "画像、グラフ、図形がありません。",
    "no-note-marks": "注を参照する文字列がありません。",
    "one-sheet": "シートは1枚だけです。",
  },
  verdict: ({ essential, recommended }) =>
    `${essential === 0 ? "プログラムで判定できる必須項目はすべて満たしています" : `満たしていない必須項目：${number(essential)}件`}` +
    `${recommended === 0 ? "。" : `。満たしていない推奨項目：${number(recommended)}件。`}`,
  left: (count) => `プログラムでは判定できないため、${number(count)}件の項目は人による確認が必要です。`,
  points,
  placed: (where, fault) => `${where}：${fault}`,
  cells: (sheet, cells) => `シート${quoted(sheet)} ${cells}`,
  sheets: (sheets) => `シート${listed(sheets.map(quoted))}`,
  document: "文書",
  more: (places) => `ほか${number(places)}か所。`,
};
