import { toForms, type Nouns } from "../forms";

export const forms = toForms("de");
const { counted } = forms;

const REQUESTS: Nouns = { one: "Anfrage", other: "Anfragen" };
const COUNTRIES: Nouns = { one: "Land", other: "Länder" };
const ROWS: Nouns = { one: "Zeile", other: "Zeilen" };

/** `61` with its noun. */
export function requests(count: number): string {
  return counted(count, REQUESTS);
}

/** Countries, or rows where they are none. */
export function places(count: number, listsPlaces: boolean): string {
  return counted(count, listsPlaces ? COUNTRIES : ROWS);
}
