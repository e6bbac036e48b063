import type { NotesWords } from "../notes-words";
import { forms } from "./counted";

const { listed, percent, number } = forms;

const quoted = (texts: readonly string[]): string => listed(texts.map((text) => `「${text}」`));

export const notes: NotesWords = {
  shareHeading: (outcome) => `${outcome}（割合）`,
  countHeading: (outcome) => `${outcome}（件数）`,
  column: (nth) => `列${number(nth)}`,

  headnote: ({ table, notes: below }) =>
    below === null
      ? `このシートには表が1つあります（${table}）。`
      : `このシートには表が1つあります（${table}）。表の注は下にあります（${below}）。`,

  noRequests: (shown) =>
    `要請がなかった場合、割合は${"mark" in shown ? shown.mark : percent(0, shown.decimals)}と示しています。`,
  sums: (rows) => {
    const sums = rows.map(
      ({ place, percent: sum, decimals }) => `${percent(sum, decimals)}（${place ?? "合計"}）`,
    );
    return `割合はそれぞれ端数処理しているため、足した値は${listed(sums)}です。`;
  },
  manySums: (rows) =>
    `割合はそれぞれ端数処理しています。${number(rows)}行では、足した値が${percent(100)}より多いか少なくなっています。`,
  renamed: (heading, draft) => `「${heading}」は、原稿では${quoted(draft)}です。`,
  bands: (bands) => `${quoted(bands)}は範囲です。正確な数は示されていません。`,
  source: (organisation) => `出典：${organisation}`,
};
