import { toForms, type Nouns } from "../forms";

export const forms = toForms("fr");
const { counted } = forms;

const REQUESTS: Nouns = { one: "demande", many: "de demandes", other: "demandes" };
const COUNTRIES: Nouns = { other: "pays" };
const ROWS: Nouns = { one: "ligne", other: "lignes" };

/** `61` with its noun. */
export function requests(count: number): string {
  return counted(count, REQUESTS);
}

/** Countries, or rows where they are none. */
export function places(count: number, listsPlaces: boolean): string {
  return counted(count, listsPlaces ? COUNTRIES : ROWS);
}
