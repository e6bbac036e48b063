import { readFileSync } from "node:fs";
import { join } from "node:path";
import { audit, isImprovement, NO_CORRECTIONS, toReplacements, tryChanges } from "../../src/core";
import { toSnapshots } from "../../src/core/checks/miniature";
import { slipsIn } from "./slips";

/** What is offered for a slip is what stood there before, or nothing: no right figure is ever fitted to a wrong one. */
test.each([
  ["h1-2024.txt", 282, 139],
  ["h2-2025.txt", 114, 70],
])("the changes offered for a slip in %s", (name, count, mended) => {
  const text = readFileSync(join(__dirname, "fixtures", name), "utf8").replace(/^\/\/.*\n/gm, "");
  const slips = slipsIn(toSnapshots(text));
  expect(slips).toHaveLength(count);
  const wrong: string[] = [];
  let withOffer = 0;
  for (const { sheet, before, sheets } of slips) {
    const checked = audit(sheets);
    const offers = checked.findings
      .map((finding) => ({ finding, changes: toReplacements(finding, sheets) }))
      .filter(({ finding, changes }) =>
        isImprovement(checked, tryChanges(sheets, changes, NO_CORRECTIONS), finding),
      )
      .flatMap(({ changes }) => changes);
    const isRight = ({ cell, to, shown }: (typeof offers)[number]): boolean =>
      cell.sheet === sheet &&
      cell.row === before.row &&
      cell.col === before.col &&
      to === before.value &&
      shown === before.text;
    if (offers.length > 0) withOffer += 1;
    wrong.push(...offers.filter((offer) => !isRight(offer)).map((offer) => JSON.stringify(offer)));
  }
  expect(wrong).toEqual([]);
  expect(withOffer).toBe(mended);
});
