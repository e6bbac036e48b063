import type { Nouns } from "../forms";
import type { AccessibilityWords } from "../accessibility-words";
import { points } from "./accessibility-points";
import { forms } from "./counted";

const { counted, listed, number } = forms;

const POINTS: Nouns = { one: "пункт", few: "пункта", many: "пунктов", other: "пункта" };
/** Locative: in so many more places. */
const PLACES: Nouns = { one: "месте", other: "местах" };

const quoted = (text: string): string => `«${text}»`;

export const accessibility: AccessibilityWords = {
  sheet: "Доступность",
  about: "Что сделано, чтобы эту книгу мог прочитать каждый",
  summary: "Пункты доступной книги: какие выполнены, а какие должен проверить человек.",
  title: "Доступность этой книги",
  source: (publisher, title) => `Пункты взяты из контрольного списка (${publisher}): ${title}.`,
  heads: { point: "Пункт", weight: "Значение", result: "Результат", details: "Подробности" },
  sections: {
    tables: "Таблицы",
    notes: "Примечания",
    formatting: "Оформление",
    structure: "Структура",
    publishing: "Перед публикацией",
  },
  essential: "Обязательно",
  recommended: "Рекомендуется",
  met: "Выполнено",
  failed: "Не выполнено",
  notApplicable: "Неприменимо",
  person: "Проверьте сами",
  nothingToDo: "Ничего делать не нужно.",
  because: {
    "no-tables": "Таблиц нет.",
    "no-marked-tables": "Нет ячеек, отформатированных как таблица.",
    "no-links": "Ссылок нет.",
    "no-drawings": "Нет ни рисунков, ни диаграмм, ни фигур.",
    "no-note-marks": "Ни один текст не отсылает к примечанию.",
    "one-sheet": "Лист только один.",
  },
  verdict: ({ essential, recommended }) =>
    `${essential === 0 ? "Все обязательные пункты, о которых может судить программа, выполнены" : `Не выполнено обязательных пунктов: ${number(essential)}`}` +
    `${recommended === 0 ? "." : `; ${essential === 0 ? "не выполнено рекомендуемых" : "рекомендуемых"}: ${number(recommended)}.`}`,
  left: (count) =>
    `Человек должен проверить ${counted(count, POINTS)}: программа не может судить о ${count === 1 ? "нём" : "них"}.`,
  points,
  placed: (where, fault) => `${where}: ${fault}`,
  cells: (sheet, cells) => `Лист ${quoted(sheet)}, ${cells}`,
  sheets: (sheets) => `${sheets.length === 1 ? "Лист" : "Листы"} ${listed(sheets.map(quoted))}`,
  document: "Документ",
  more: (places) => `И ещё в\u00a0${counted(places, PLACES)}.`,
};
