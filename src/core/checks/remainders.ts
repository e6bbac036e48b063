import { normaliseLabel } from "../places";
import type { Row } from "../report";

/** Labels of rows that gather what has no row of its own, without accents and punctuation. */
const REMAINDER =
  /^(all )?(others?|rest|remain(der|ing)|miscellaneous|various|sonstiges?|andere|ubrige|autres?|otr[oa]s?|outr[oa]s?|resto?|altr[ie])\b|^row$|\b(not listed|under \d+|fewer than \d+|less than \d+)\b|^(прочи|други|остальны)|^(その他|其他|기타)/;

/** `Other`, `Rest of world`, `Sonstige`: which places stand behind it, nobody can tell. */
export function isRemainder({ label }: Row): boolean {
  return REMAINDER.test(normaliseLabel(label));
}
