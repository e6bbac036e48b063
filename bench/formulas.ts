import { toA1 } from "../src/core/address";
import type { DraftSheet } from "./draft";
import { toLayout } from "./draft";

/**
 * The conditions that the engine judges on a draft, each as a spreadsheet formula that is TRUE where it holds:
 * what a careful publisher would otherwise write beside the tables.
 */
export type Condition = "footing" | "cross-footing" | "tie-out" | "share-recalculation";

export interface Formula {
  readonly condition: Condition;
  readonly text: string;
}

/** The formulas for one sheet of the draft, to stand on a sheet of their own. */
export function toFormulas(sheet: DraftSheet, places: number): readonly Formula[] {
  const name = `'${sheet.name}'!`;
  const at = (row: number, col: number) => name + toA1(row, col);
  const { overview, technical, userData } = toLayout(places);
  const formulas: Formula[] = [];
  const add = (condition: Condition, text: string) => formulas.push({ condition, text: `=${text}` });

  const foot = (total: number, col: number) =>
    add("footing", `${at(total, col)}=SUM(${at(total + 1, col)}:${toA1(total + places, col)})`);
  for (const col of [1, 2, 3]) foot(overview, col);
  for (const table of [technical, userData]) for (const col of [2, 4]) foot(table, col);

  for (let line = 0; line <= places; line += 1) {
    const row = overview + line;
    add("cross-footing", `${at(row, 1)}=${at(row, 2)}+${at(row, 3)}`);
    const outcomes = [
      { table: technical, col: 3 },
      { table: userData, col: 2 },
    ];
    for (const { table, col } of outcomes) {
      const base = `${at(table + line, 2)}+${at(table + line, 4)}`;
      add("tie-out", `${at(row, col)}=${base}`);
      for (const share of [1, 3]) {
        const count = at(table + line, share + 1);
        add(
          "share-recalculation",
          `IF(${base}=0,TRUE(),${at(table + line, share)}=ROUND(${count}/(${base}),2))`,
        );
      }
    }
  }
  return formulas;
}
