import { readFileSync } from "node:fs";
import { join } from "node:path";
import { audit, findMistakes, toMistakeReplacements, tryChanges, NO_CORRECTIONS } from "../../src/core";
import { toSnapshots } from "../../src/core/checks/miniature";
import { slipsIn } from "./slips";

/**
 * What is offered for a slip is what stood there before: no right figure is ever fitted to a wrong one. A figure that is off by one
 * may be wrong for many reasons, and gets no offer.
 */
test.each([
  ["h1-2024.txt", 282, 265],
  ["h2-2025.txt", 114, 106],
])("the changes offered for a slip in %s", (name, count, mended) => {
  const text = readFileSync(join(__dirname, "fixtures", name), "utf8").replace(/^\/\/.*\n/gm, "");
  const slips = slipsIn(toSnapshots(text));
  expect(slips).toHaveLength(count);
  const wrong: string[] = [];
  let withOffer = 0;
  for (const { sheet, before, sheets } of slips) {
    const checked = audit(sheets);
    for (const mistake of findMistakes(checked).filter(({ isOneClick }) => isOneClick)) {
      const offers = toMistakeReplacements(mistake, sheets);
      const isRight = ({ cell, to, shown }: (typeof offers)[number]): boolean =>
        cell.sheet === sheet &&
        cell.row === before.row &&
        cell.col === before.col &&
        to === before.value &&
        shown === before.text;
      if (offers.length > 0) withOffer += 1;
      wrong.push(...offers.filter((offer) => !isRight(offer)).map((offer) => JSON.stringify(offer)));
      const left = tryChanges(sheets, offers, NO_CORRECTIONS).findings;
      if (left.length > 0) wrong.push(`left: ${left.map(({ id }) => id).join()}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(withOffer).toBe(mended);
});
