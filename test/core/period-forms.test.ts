import { findAtoms } from "../../src/core/period-atoms";
import { FAMILIES } from "../../src/core/period-forms";
import { findPeriods } from "../../src/core/period";

const BITS = [
  ..."2024 24 1H H1 S2 T3 Q4 HY1 HJ 1. 2 31 12 01.07. 1/1/ 2024-03 3/2024 january Jan März mai сентября half semester first 1st".split(" "),
  ..."erstes Halbjahr semestre quarter Quartal квартал полугодие year FY CY 年 月 上半 下半期 第 四半期 一季度 年度 の 至 から 2023".split(" "),
  ...["-", "–", " – ", " to ", " bis ", "/", ".", ",", "'", "(", ")", "I", "II", "г.", " of ", " de ", "ſ", "six months", " "],
]; // prettier-ignore

/** Made of pieces of periods, in any order; always the same ones. */
function mixtures(count: number): readonly string[] {
  let state = 20240630;
  const draw = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + draw(6) }, () => `${BITS[draw(BITS.length)] ?? ""}${draw(3) === 0 ? " " : ""}`).join(""),
  ); // prettier-ignore
}

test("a text in which a form is found has the clue of its family", () => {
  const texts = mixtures(20_000);
  const found = FAMILIES.map(({ forms }) =>
    texts.filter((text) => forms.some(({ pattern }) => text.search(pattern) >= 0)),
  );
  // None of the families goes untried.
  for (const each of found) expect(each.length).toBeGreaterThan(20);
  FAMILIES.forEach(({ clue }, index) => {
    expect(found[index]?.filter((text) => !clue.test(text))).toEqual([]);
  });
});

test.each(["Brazil", "R-17", "Request 17", "LE/1811/17", "Place 4x9", "Search warrant", "20,000"])(
  "a label as it stands in long lists is done with when no clue is found: %s",
  (label) => {
    expect(FAMILIES.filter(({ clue }) => clue.test(label))).toEqual([]);
    expect([findAtoms(label), findPeriods(label)]).toEqual([[], []]);
  },
);
