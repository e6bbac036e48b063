import type { Area, Expression } from "./expression";

/** The cells that a formula is worked out from. */
export interface Precedents {
  readonly areas: readonly Area[];
  /** It may read other cells, which its text does not tell: `INDIRECT(A1)`. */
  readonly isOpen: boolean;
}

const OPEN = /^(?:_xl[a-z]+\.)*(?:INDIRECT|OFFSET|CELL|GETPIVOTDATA|EVALUATE|GET\.\w+)$/i;

/** Whether a function reads cells that the text of the formula does not name. */
export function isOpenFunction(name: string): boolean {
  return OPEN.test(name);
}

/**
 * What a formula refers to. Rather too much than too little: `IF(A1,B1,C1)` is worked out from all three.
 * @param expression `null` for a formula that is not understood, which may read anything
 */
export function precedentsOf(expression: Expression | null): Precedents {
  if (expression === null) return { areas: [], isOpen: true };
  const areas: Area[] = [];
  let isOpen = false;
  // `A1+A2+…` is as deep as it is long.
  const waiting: Expression[] = [expression];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    switch (each.kind) {
      case "literal":
        break;
      case "cells":
        areas.push(each.area);
        break;
      case "call":
        isOpen ||= isOpenFunction(each.name);
        areas.push(...addedBy(each));
        for (const arg of each.args) waiting.push(arg);
        break;
      case "minus":
      case "percent":
        waiting.push(each.of);
        break;
      case "binary":
        waiting.push(each.left, each.right);
        break;
    }
  }
  return { areas, isOpen };
}

/** `SUMIF(A1:A9,"x",B1)` adds B1 to B9: as many cells as it looks at (Microsoft Support, "SUMIF function"). */
function addedBy({ name, args: [looked, , added] }: Extract<Expression, { kind: "call" }>): readonly Area[] {
  if (!/^(?:SUM|AVERAGE)IF$/.test(name) || looked?.kind !== "cells" || added?.kind !== "cells") return [];
  const { top, bottom, left, right } = looked.area;
  const first = added.area;
  return [{ ...first, bottom: first.top + bottom - top, right: first.left + right - left }];
}
