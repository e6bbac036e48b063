import type { AccessibilityWords } from "../accessibility-words";
import { formatting } from "./accessibility-formatting";
import { forms } from "./counted";

const { number } = forms;

/** One entry a point, in the order of the checklist. */
export const points: AccessibilityWords["points"] = {
  "table-marked": {
    title: "每张表都是Excel表格",
    why: "只有这样，屏幕阅读器才能说明表格从哪里开始，以及数字属于哪个标题。",
    fault: () => "此区域看起来像表格，但不是Excel表格；请选择插入 > 表格。",
  },
  "table-name": {
    title: "表格的名称有意义",
    why: "看不到工作表的人通过名称查找表格。",
    fault: (name) => `表格的名称“${name}”由Excel自动生成。`,
  },
  "merged-cells": {
    title: "没有合并的单元格",
    why: "单元格合并之处，屏幕阅读器无法分辨所在的列。",
    fault: () => "此处的单元格已合并。",
  },
  "blank-rows": {
    title: "表格中没有空白的行或列",
    why: "遇到空白行时，听的人会以为表格已经结束。",
    fault: () => "表格在此处有空白的行或列。",
  },
  "header-row": {
    title: "每张表格只有一个标题行，各列标题互不相同",
    why: "标题会随每个数字一起朗读，因此必须存在，并能区分各列。",
    fault: (text) =>
      text === ""
        ? "表格没有标题行、有空白的标题，或标题分为两行。"
        : `标题“${text}”重复出现，或由Excel自动生成。`,
  },
  "cut-off-text": {
    title: "单元格中的文字全部可见",
    why: "被截断的文字在屏幕上和纸上都无法看到。",
    fault: () => "文字超出单元格；请设置自动换行或加宽列。",
  },
  "filters-and-panes": {
    title: "没有筛选，也没有冻结的行或列",
    why: "它们会隐藏或固定行，而听的人或放大屏幕的人并不知情。",
    fault: () => "有冻结的行或列，或有筛选。",
  },
  "empty-cells": {
    title: "表格中没有空白单元格，或表格上方已说明原因",
    why: "空白单元格可能表示零、未知或遗漏。",
    fault: () => "此处为空白，而表格上方A列没有文字说明单元格为何空白。",
  },
  "hidden-cells": {
    title: "没有隐藏的行或列",
    why: "有些程序会朗读隐藏的内容，有些则会略过。",
    fault: () => "行或列已隐藏；请取消隐藏。",
  },
  "note-symbols": {
    title: "没有用符号或上标数字引用注释",
    why: "屏幕阅读器会略过这类符号，或把它们读成词的一部分。",
    fault: (text) => `“${text}”用符号引用注释；请改写为[注1]。`,
  },
  "note-word": {
    title: "对注释的引用含有“注”字",
    why: "括号中只有数字时，可能指任何内容。",
    fault: (text) => `“${text}”的括号中只有数字；请改写为[注1]。`,
  },
  "note-in-figure": {
    title: "数字单元格中没有对注释的引用",
    why: "数字后面带有引用就成为文本，无法用于计算。",
    fault: (text) => `“${text}”是带有注释引用的数字；请将引用移到标题中。`,
  },
  "notes-table": {
    title: "较长的注释列在单独工作表的注释表中",
    why: "在那里容易找到，也可以逐条阅读。",
    fault: () => "请检查较长的注释是否更适合放在单独的工作表中。",
  },
  ...formatting,
  "sheet-name": {
    title: "每张工作表的名称都说明其内容",
    why: "人们通过工作表标签上的名称查找内容。",
    fault: (name) => `“${name}”是程序生成的名称；请说明工作表的内容。`,
  },
  "blank-sheet": {
    title: "没有空白的工作表",
    why: "没有人知道空白工作表是有意为之，还是缺少了内容。",
    fault: () => "工作表为空白；请将其删除。",
  },
  "column-a": {
    title: "标题和注释位于A列",
    why: "用屏幕阅读器沿A列向下，即可读到表格以外的所有内容。",
    fault: () => "有文字既不在A列，也不在表格中。",
  },
  "left-edge": {
    title: "表格从A列开始",
    why: "表格前的空白列会使听的人以为工作表是空的。",
    fault: () => "表格不是从A列开始。",
  },
  "below-table": {
    title: "表格下方没有内容",
    why: "听完最后一行的人不会想到后面还有内容。",
    fault: () => "表格下方有文字；请移到表格上方。",
  },
  "one-table": {
    title: "每张工作表最多有一张表格",
    why: "第二张表格容易被忽略。",
    fault: (count) => `工作表有${number(Number(count))}张表格。`,
  },
  "hidden-sheet": {
    title: "没有隐藏的工作表",
    why: "读者看不到其内容，但程序仍可能读取。",
    fault: () => "工作表已隐藏。",
  },
  protection: {
    title: "可以转到每个单元格",
    why: "屏幕阅读器朗读所转到的单元格。",
    fault: () => "工作表受到保护，无法选择单元格。",
  },
  comments: {
    title: "没有只写在批注中的内容",
    why: "批注要用鼠标打开，不会随单元格一起朗读。",
    fault: () => "此处有批注；请将其文字写入单元格。",
  },
  spelling: {
    title: "已检查拼写和语法",
    why: "拼写错误的词会被读错。",
    fault: () => "请用Excel检查拼写：审阅 > 拼写检查。",
  },
  "excel-checker": {
    title: "已运行Excel的辅助功能检查器",
    why: "它从另一角度检查某些内容，也能发现后来加入的内容。",
    fault: () => "请运行检查器：审阅 > 检查辅助功能。",
  },
  "document-title": {
    title: "文档有标题",
    why: "标题最先朗读，在所有工作表之前。",
    fault: () => "没有标题；请在文件 > 信息中填写。",
  },
  "document-language": {
    title: "已设置文档的语言",
    why: "屏幕阅读器用哪种语音朗读取决于语言。",
    fault: (language) =>
      language === ""
        ? "未设置语言；请在文件 > 信息 > 属性 > 高级属性 > 自定义中添加，名称为“Language”。"
        : `语言设为“${language}”，没有程序能够识别。`,
  },
  "document-subject": {
    title: "文档有主题",
    why: "主题有助于再次找到文档。",
    fault: () => "没有主题；请在文件 > 信息中填写。",
  },
  "document-author": {
    title: "文档说明由谁发布",
    why: "读者想知道数字出自哪里。",
    fault: () => "未注明单位或作者；请在文件 > 信息中填写。",
  },
  cursor: {
    title: "工作簿打开时位于第一张工作表的A1单元格",
    why: "屏幕阅读器从那里开始朗读。",
    fault: () => "工作簿打开时位于此处；保存前请转到第一张工作表的A1。",
  },
  "cursor-elsewhere": {
    title: "其他各工作表的光标也在A1",
    why: "转到工作表的人会先听到其标题。",
    fault: () => "光标位于此处；保存前请转到A1。",
  },
};
