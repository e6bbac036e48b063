import { NAMED_PARTS, type Hedge } from "../../../src/core/facts/hedge";

/** Whether a hedge is true of `count` of `whole`, worked out here on its own, in whole numbers. */
export function isTrue(hedge: Hedge, count: number, whole: number): boolean {
  const share = (numerator: number, denominator: number): number => {
    const [left, right] = [BigInt(count) * BigInt(denominator), BigInt(whole) * BigInt(numerator)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  switch (hedge.kind) {
    case "all":
      return count === whole;
    case "none":
      return count === 0;
    case "nearly-all":
      return count < whole && share(97, 100) >= 0;
    case "one-in":
      return share(1, hedge.of) === 0;
    case "at-least":
      return share(hedge.percent, 100) >= 0 && share(hedge.percent + 1, 100) < 0;
    case "less-than":
      return count > 0 && share(hedge.percent, 100) < 0;
    case "exactly":
    case "more-than": {
      const [numerator, denominator] = NAMED_PARTS[hedge.part];
      return hedge.kind === "exactly"
        ? share(numerator, denominator) === 0
        : share(numerator, denominator) > 0;
    }
    case "nearly": {
      const [numerator, denominator] = NAMED_PARTS[hedge.part];
      return (
        share(numerator, denominator) < 0 && share(100 * numerator - 3 * denominator, 100 * denominator) >= 0
      );
    }
    case "about": {
      const [numerator, denominator] = NAMED_PARTS[hedge.part];
      const half = [200 * numerator - denominator, 200 * numerator + denominator] as const;
      return share(half[0], 200 * denominator) >= 0 && share(half[1], 200 * denominator) <= 0;
    }
  }
}
