import type { AccessibilityWords } from "../accessibility-words";
import { forms } from "./counted";

const { number } = forms;

/** The points on how texts, links, colours and pictures are formatted. */
export const formatting = {
  "plain-language": {
    title: "文字浅显易懂",
    why: "简短的词句对每个人都有帮助。",
    fault: () => "请像不了解此事的人那样再读一遍文字。",
  },
  "link-text": {
    title: "每个链接的文字都说明链接到哪里",
    why: "链接常常作为列表朗读，没有前后的文字。",
    fault: (text) => (text === "" ? "链接没有文字。" : `链接“${text}”没有说明链接到哪里。`),
  },
  "font-size": {
    title: "文字至少为10磅",
    why: "许多人无法阅读更小的文字。",
    fault: (size) => `文字只有${number(Number(size))}磅。`,
  },
  "font-face": {
    title: "字体为无衬线字体",
    why: "无衬线的文字在屏幕上更易阅读，对有阅读障碍的人尤其如此。",
    fault: (font) => `字体“${font}”有衬线。`,
  },
  italic: {
    title: "没有斜体文字",
    why: "倾斜的文字较难阅读。",
    fault: () => "文字为斜体。",
  },
  "turned-text": {
    title: "所有文字均为横排",
    why: "旋转的文字难以阅读，放大后尤其如此。",
    fault: () => "文字被旋转。",
  },
  "sheet-title": {
    title: "每张工作表的A1单元格为其标题",
    why: "打开工作表时，屏幕阅读器最先朗读A1。",
    fault: () => "A1为空白；请在此填写工作表的标题。",
  },
  "heading-style": {
    title: "A1中的标题使用单元格样式“标题 1”",
    why: "此样式将其标记为标题，可以直接跳转。",
    fault: () => "标题没有标题样式；请选择单元格样式 > 标题 1。",
  },
  symbols: {
    title: "没有只含符号的单元格",
    why: "屏幕阅读器对符号的读法不一，或完全不读。",
    fault: (text) => `单元格中只有“${text}”；请用文字说明，或用方括号中的缩写说明。`,
  },
  "headers-and-boxes": {
    title: "没有页眉、页脚或文本框",
    why: "它们无法用键盘转到，也不会朗读。",
    fault: (text) => `页眉、页脚或文本框${text === "" ? "" : `（“${text}”）`}含有文字；请将其移到单元格中。`,
  },
  "visual-devices": {
    title: "表格不只靠线条、图案或底纹划分",
    why: "看不到这些的人无法分辨各个部分。",
    fault: () => "请检查是否有只用线条或底纹、没有用文字划分的表格。",
  },
  fill: {
    title: "单元格没有背景色",
    why: "白底上的文字最易阅读，人们也可以选用自己的颜色。",
    fault: () => "有背景色。",
  },
  "colour-alone": {
    title: "没有只用颜色表达的内容",
    why: "许多人无法分辨颜色，屏幕阅读器也不会说明颜色。",
    fault: () => "与该列其余单元格只有颜色不同；请用文字说明颜色表达的内容。",
  },
  contrast: {
    title: "文字与背景对比明显",
    why: "许多人无法阅读浅淡的文字。对比度至少需要4.5:1，大号文字至少3:1。",
    fault: (ratio) => `对比度为${number(Number(ratio))}:1，过低。`,
  },
  pictures: {
    title: "没有图片、图表或形状",
    why: "它们覆盖单元格，妨碍使用键盘的人。",
    fault: (name) => `此处有${name === "" ? "图片、图表或形状" : `“${name}”`}。`,
  },
  "alternative-text": {
    title: "每个图片、图表和形状都有替代文字",
    why: "看不到它们的人听到的就是替代文字。",
    fault: (name) => `${name === "" ? "图片、图表或形状" : `“${name}”`}没有说明其内容的替代文字。`,
  },
  "pictures-of-text": {
    title: "没有显示文字的图片",
    why: "图片中的文字既不能朗读，也不能放大。",
    fault: () => "请检查图片中是否有应当写入单元格的文字。",
  },
  macros: {
    title: "工作簿没有宏",
    why: "许多读者不得打开带宏的工作簿，而宏显示的内容很少是无障碍的。",
    fault: () => "有宏；请另存为不含宏的 .xlsx 文件。",
  },
} satisfies Partial<AccessibilityWords["points"]>;
