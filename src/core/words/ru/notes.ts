import type { NotesWords } from "../notes-words";
import { forms } from "./counted";
import { DASH } from "./signs";

const { listed, percent, counted, number } = forms;

const quoted = (texts: readonly string[]): string => listed(texts.map((text) => `«${text}»`));

export const notes: NotesWords = {
  shareHeading: (outcome) => `${outcome}, доля`,
  countHeading: (outcome) => `${outcome}, число`,
  column: (nth) => `Столбец ${number(nth)}`,

  headnote: ({ table, notes: below }) =>
    below === null
      ? `На этом листе одна таблица: ${table}.`
      : `На этом листе одна таблица: ${table}. Примечания к ней ниже: ${below}.`,

  noRequests: (shown) =>
    `Там, где запросов не было, вместо процента указано: ${"mark" in shown ? shown.mark : percent(0, shown.decimals)}.`,
  sums: (rows) => {
    const sums = rows.map(
      ({ place, percent: sum, decimals }) => `${percent(sum, decimals)} (${place ?? "всего"})`,
    );
    return `Каждый процент округлён отдельно; вместе они дают ${listed(sums)}.`;
  },
  manySums: (rows) =>
    `Каждый процент округлён отдельно; в\u00a0${counted(rows, { one: "строке", other: "строках" })} вместе они дают больше или меньше ${percent(100)}.`,
  renamed: (heading, draft) => `«${heading}»${DASH}то, что в черновике названо ${quoted(draft)}.`,
  bands: (bands) =>
    bands.length === 1
      ? `${quoted(bands)}${DASH}диапазон; точное число не указано.`
      : `${quoted(bands)}${DASH}диапазоны; точные числа не указаны.`,
  source: (organisation) => `Источник: ${organisation}`,
};
