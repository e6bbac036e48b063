import { toForms } from "../forms";

export const forms = toForms("ja");
const { number } = forms;

/** `61` with its noun. */
export function requests(count: number): string {
  return `要請${number(count)}件`;
}

/** Countries, or rows where they are none. */
export function places(count: number, listsPlaces: boolean): string {
  return `${number(count)}${listsPlaces ? "か国" : "行"}`;
}
