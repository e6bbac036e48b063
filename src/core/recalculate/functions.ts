import { toCriterion } from "./criterion";
import type { Source } from "./evaluate";
import type { Area, Call, Expression } from "./expression";
import { roundAs } from "./round";
import { ERROR, faultOf, isError, isFault, isUnknown, UNKNOWN, withNumbers, type Value } from "./value";

/** What a function gives; `UNKNOWN` for all but a few, and for those where it is not sure what Excel would make of the arguments. */
export function callFunction(
  { name, args }: Call,
  evaluate: (expression: Expression) => Value,
  source: Source,
): Value {
  const [first, second, third] = args;
  switch (name) {
    case "SUM":
      return withNumbers(listNumbers(args, evaluate, source.valuesIn), sum);
    case "SUBTOTAL":
      if (first?.kind !== "literal" || (first.value !== 9 && first.value !== 109)) return UNKNOWN;
      return withNumbers(listNumbers(args.slice(1), evaluate, source.countedIn), sum);
    case "MIN":
    case "MAX":
      return withNumbers(listNumbers(args, evaluate, source.valuesIn), (values) =>
        values.reduce(
          (one, other) => (name === "MIN" ? Math.min(one, other) : Math.max(one, other)),
          values[0] ?? 0,
        ),
      );
    case "AVERAGE":
      return withNumbers(listNumbers(args, evaluate, source.valuesIn), average);
    case "COUNT":
      return count(args, source, (value) => typeof value === "number");
    case "COUNTA":
      return count(args, source, (value) => value !== null);
    case "SUMPRODUCT":
      return sumProducts(args, source);
    case "ROUND":
    case "ROUNDUP":
    case "ROUNDDOWN":
      if (args.length !== 2) return UNKNOWN;
      return withNumbers(args.map(evaluate), ([value = 0, places = 0]) =>
        roundAs(name, value, Math.trunc(places)),
      );
    case "INT":
      if (args.length !== 1) return UNKNOWN;
      return withNumbers(args.map(evaluate), ([value = 0]) => Math.floor(value));
    case "ABS":
      if (args.length !== 1) return UNKNOWN;
      return withNumbers(args.map(evaluate), ([value = 0]) => Math.abs(value));
    case "MOD":
      if (args.length !== 2) return UNKNOWN;
      return withNumbers(args.map(evaluate), ([value = 0, by = 0]) =>
        by === 0 ? ERROR : value - by * Math.floor(value / by),
      );
    case "IF": {
      if (first === undefined || second === undefined || args.length > 3) return UNKNOWN;
      const condition = evaluate(first);
      if (isFault(condition)) return condition;
      if (typeof condition === "string") return UNKNOWN;
      if (condition === true || (typeof condition === "number" && condition !== 0)) return evaluate(second);
      return third === undefined ? false : evaluate(third);
    }
    case "COUNTIF":
    case "SUMIF":
    case "AVERAGEIF": {
      if (first?.kind !== "cells" || second === undefined) return UNKNOWN;
      const added = third === undefined ? first : third;
      if (added.kind !== "cells" || args.length > (name === "COUNTIF" ? 2 : 3)) return UNKNOWN;
      const chosen = chooseIn({ looked: first.area, added: added.area, condition: evaluate(second) }, source);
      if (chosen === null) return UNKNOWN;
      if (name === "COUNTIF") return chosen.length;
      return withNumbers(chosen.filter(countsInCell), name === "SUMIF" ? sum : average);
    }
    case "IFERROR": {
      if (first === undefined || second === undefined || args.length > 2) return UNKNOWN;
      const value = evaluate(first);
      return isError(value) ? evaluate(second) : value;
    }
    default:
      return UNKNOWN;
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const average = (values: readonly number[]): Value =>
  values.length === 0 ? ERROR : sum(values) / values.length;

/** In cells, texts, `TRUE` and `FALSE` are passed over. */
const countsInCell = (value: Value): boolean => typeof value === "number" || isFault(value);

/**
 * The numbers among arguments. What is written into the formula itself counts as what it is; what else is no number may be that of a
 * cell, as `IF(TRUE,A1)` is, and is left to Excel.
 */
function listNumbers(
  args: readonly Expression[],
  evaluate: (expression: Expression) => Value,
  valuesIn: Source["valuesIn"],
): readonly Value[] {
  const values: Value[] = [];
  for (const arg of args) {
    if (arg.kind === "cells") {
      for (const value of valuesIn(arg.area)) if (countsInCell(value)) values.push(value);
    } else {
      const value = evaluate(arg);
      values.push(arg.kind === "literal" || countsInCell(value) ? value : UNKNOWN);
    }
  }
  return values;
}

/** Of what is no cell, only numbers are sure to count. Errors are counted or not, and are no harm. */
function count(args: readonly Expression[], { valuesIn }: Source, counts: (value: Value) => boolean): Value {
  let found = 0;
  for (const arg of args) {
    const isNumber = arg.kind === "literal" && typeof arg.value === "number";
    if (arg.kind !== "cells" && !isNumber) return UNKNOWN;
    for (const value of arg.kind === "cells" ? valuesIn(arg.area) : [arg.value]) {
      if (isUnknown(value)) return UNKNOWN;
      if (counts(value)) found += 1;
    }
  }
  return found;
}

/** What stands where cells meet a condition; `null` where one of them may or may not. */
function chooseIn(
  { looked, added, condition }: { looked: Area; added: Area; condition: Value },
  source: Source,
): readonly Value[] | null {
  const meets = toCriterion(condition);
  if (meets === null) return null;
  const chosen: Value[] = [];
  for (const { row, col, value } of source.placedIn(looked)) {
    const isMet = meets(value);
    if (isMet === null) return null;
    if (!isMet) continue;
    chosen.push(valueAt(added, { down: row - looked.top, right: col - looked.left }, source));
  }
  return chosen;
}

/** Cell by cell, one range times the others. What is no number is nought (Microsoft Support, "SUMPRODUCT function"). */
function sumProducts(args: readonly Expression[], source: Source): Value {
  const areas = args.flatMap((arg) => (arg.kind === "cells" ? [arg.area] : []));
  const [first, ...others] = areas;
  if (first === undefined || areas.length < args.length) return UNKNOWN;
  const height = first.bottom - first.top;
  const width = first.right - first.left;
  if (others.some((area) => area.bottom - area.top !== height || area.right - area.left !== width))
    return UNKNOWN;
  const fault = faultOf(areas.flatMap((area) => source.valuesIn(area)));
  if (fault !== null) return fault;
  const products = source.placedIn(first).map(({ row, col, value }) => {
    const offset = { down: row - first.top, right: col - first.left };
    return others.reduce(
      (product, area) => product * toFactor(valueAt(area, offset, source)),
      toFactor(value),
    );
  });
  return withNumbers(products, sum);
}

function toFactor(value: Value): number {
  return typeof value === "number" ? value : 0;
}

/** The value of a cell, counted from the first one of an area. */
function valueAt(
  { sheet, top, left }: Area,
  { down, right }: { down: number; right: number },
  { valuesIn }: Source,
): Value {
  const [row, col] = [top + down, left + right];
  return valuesIn({ sheet, top: row, bottom: row, left: col, right: col })[0] ?? null;
}
