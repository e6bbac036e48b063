import type { AccessibilityWords } from "../accessibility-words";
import { points } from "./accessibility-points";
import { forms } from "./counted";

const { listed, number } = forms;

const quoted = (text: string): string => `“${text}”`;

export const accessibility: AccessibilityWords = {
  sheet: "无障碍",
  about: "为使人人都能阅读本工作簿所做的工作",
  summary: "无障碍工作簿的各项要求：哪些已满足，哪些需要人工检查。",
  title: "本工作簿的无障碍情况",
  source: (publisher, title) => `各项要求依据以下检查清单：${title}（${publisher}）。`,
  heads: { point: "要求", weight: "重要性", result: "结果", details: "详情" },
  sections: {
    tables: "表格",
    notes: "注释",
    formatting: "格式",
    structure: "结构",
    publishing: "发布之前",
  },
  essential: "必需",
  recommended: "建议",
  met: "已满足",
  failed: "未满足",
  notApplicable: "不适用",
  person: "需人工检查",
  nothingToDo: "无需处理。",
  because: {
    "no-tables": "没有表格。",
    "no-marked-tables": "没有设为表格的单元格。",
    "no-links": "没有链接。",
    "no-drawings": "没有图片、图表或形状。",
    "no-note-marks": "没有引用注释的文字。",
    "one-sheet": "只有一张工作表。",
  },
  verdict: ({ essential, recommended }) =>
    `${essential === 0 ? "程序能够判断的必需要求均已满足" : `${number(essential)}项必需要求未满足`}` +
    `${recommended === 0 ? "。" : `，${number(recommended)}项建议要求未满足。`}`,
  left: (count) => `有${number(count)}项要求程序无法判断，需要人工检查。`,
  points,
  placed: (where, fault) => `${where}：${fault}`,
  cells: (sheet, cells) => `工作表${quoted(sheet)} ${cells}`,
  sheets: (sheets) => `工作表${listed(sheets.map(quoted))}`,
  document: "文档",
  more: (places) => `另有${number(places)}处。`,
};
