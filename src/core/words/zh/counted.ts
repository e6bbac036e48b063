import { toForms } from "../forms";

export const forms = toForms("zh");
const { number } = forms;

/** `61` with its noun. */
export function requests(count: number): string {
  return `${number(count)}项请求`;
}

/** Countries, or rows where they are none. */
export function places(count: number, listsPlaces: boolean): string {
  return `${number(count)}${listsPlaces ? "个国家或地区" : "行"}`;
}
