import { toForms, type Nouns } from "../forms";

export const forms = toForms("ru");
const { counted } = forms;

const REQUESTS: Nouns = { one: "запрос", few: "запроса", many: "запросов", other: "запроса" };
const COUNTRIES: Nouns = { one: "страна", few: "страны", many: "стран", other: "страны" };
const ROWS: Nouns = { one: "строка", few: "строки", many: "строк", other: "строки" };

/** `61` with its noun. */
export function requests(count: number): string {
  return counted(count, REQUESTS);
}

/** Countries, or rows where they are none. */
export function places(count: number, listsPlaces: boolean): string {
  return counted(count, listsPlaces ? COUNTRIES : ROWS);
}
