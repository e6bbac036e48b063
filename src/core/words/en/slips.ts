import type { CellRef } from "../../address";
import type { SlipKind } from "../../locate/slip";
import type { ProposedSlip } from "../../mistakes/mistake";
import { cellName } from "../cell-names";
import { quote } from "./finding-clauses";

const ALONE: Readonly<Record<SlipKind, string>> = {
  "replaced-digit": "one digit wrong",
  "omitted-digit": "one digit missing",
  "added-digit": "one digit too many",
  "swapped-digits": "swapped digits",
  sign: "wrong sign",
  "power-of-ten": "wrong number of zeros",
  neighbour: "the figure of a neighbouring cell",
  "zero-typed": "zero typed",
  "look-alike": "a letter typed for a digit",
  "left-empty": "left empty",
  "stale-total": "total not refreshed",
  "stale-share": "percentage not refreshed",
  exchanged: "exchanged",
  "off-by-few": "off by one or two",
  other: "",
};

/** How a wrong figure came about: `swapped digits`, `exchanged with C12`. Empty where nobody knows. */
export function tellSlip({ kind, from }: ProposedSlip, home: CellRef): string {
  if (from === null) return ALONE[kind];
  const there = `${cellName(from, home)}${from.label === "" || from.row === home.row ? "" : ` (${quote(from.label)})`}`;
  if (kind === "neighbour") return `the figure of ${there}`;
  if (kind === "exchanged") return `exchanged with ${there}`;
  return kind === "stale-total" ? `total not refreshed after ${there} changed` : ALONE[kind];
}
