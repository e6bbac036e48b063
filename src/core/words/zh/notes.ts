import type { NotesWords } from "../notes-words";
import { forms } from "./counted";

const { listed, percent, number } = forms;

const quoted = (texts: readonly string[]): string => listed(texts.map((text) => `“${text}”`));

export const notes: NotesWords = {
  shareHeading: (outcome) => `${outcome}（比例）`,
  countHeading: (outcome) => `${outcome}（数量）`,
  column: (nth) => `第${number(nth)}列`,

  headnote: ({ table, notes: below }) =>
    below === null
      ? `本工作表有一张表（${table}）。`
      : `本工作表有一张表（${table}）。表的注释在下方（${below}）。`,

  noRequests: (shown) =>
    `没有请求时，百分比显示为${"mark" in shown ? shown.mark : percent(0, shown.decimals)}。`,
  sums: (rows) => {
    const sums = rows.map(
      ({ place, percent: sum, decimals }) => `${percent(sum, decimals)}（${place ?? "总计"}）`,
    );
    return `各百分比分别取舍，相加为${listed(sums)}。`;
  },
  manySums: (rows) => `各百分比分别取舍；有${number(rows)}行相加后多于或少于${percent(100)}。`,
  renamed: (heading, draft) => `“${heading}”对应草稿中的${quoted(draft)}。`,
  bands: (bands) => `${quoted(bands)}为区间，未给出确切数字。`,
  source: (organisation) => `来源：${organisation}`,
};
