import { toForms, type Nouns } from "../forms";

export const forms = toForms("pt");
const { counted } = forms;

const REQUESTS: Nouns = { one: "solicitação", many: "de solicitações", other: "solicitações" };
const COUNTRIES: Nouns = { one: "país", other: "países" };
const ROWS: Nouns = { one: "linha", other: "linhas" };

/** `61` with its noun. */
export function requests(count: number): string {
  return counted(count, REQUESTS);
}

/** Countries, or rows where they are none. */
export function places(count: number, listsPlaces: boolean): string {
  return counted(count, listsPlaces ? COUNTRIES : ROWS);
}
