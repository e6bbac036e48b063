import { audit } from "../../../src/core";
import type { Audit } from "../../../src/core/audit";
import type { SheetSnapshot } from "../../../src/core/sheet";
import { LANGUAGES, type Language } from "../../../src/core/words/languages";
import { toWords } from "../../../src/core/words/to-words";
import * as drafts from "./drafts";
import * as layouts from "./layouts";
import { planOf } from "./planned";
import { toSnapshots } from "./snapshots";

/** Whatever the draft looks like, its report says the same in every language, and is read again as the same figures. */

const DRAFTS = Object.entries({ ...drafts, ...layouts }).flatMap(
  ([name, draft]): readonly (readonly [string, SheetSnapshot])[] =>
    typeof draft === "object" && "cells" in draft ? [[name, draft]] : [],
);
const OTHERS = LANGUAGES.filter((language) => language !== "en");

function readAgain(checked: Audit, language: Language): Audit {
  return audit(toSnapshots(planOf(checked, { language, words: toWords(language), force: true })));
}

/** Types are left out: a heading in our words may name one where that of the draft leaves it to the table. */
function figuresOf({ report }: Audit): readonly string[] {
  return report.tables
    .flatMap((table) =>
      table.rows.flatMap((row) =>
        table.columns.flatMap(({ outcome, measure, subject }, index) => {
          const figure = row.figures[index];
          if (figure === null || figure === undefined) return [];
          const { label = "" } = table.period ?? {};
          // What stands for a figure that is not there is written in each language's own way.
          const { kind } = figure.reading;
          const shown = kind === "not-available" ? kind : figure.stated;
          return [[label, table.kind, outcome, subject, measure, row.place, shown].join(" | ")];
        }),
      ),
    )
    .sort();
}

test("there are drafts", () => {
  expect(DRAFTS.length).toBeGreaterThan(8);
});

describe.each(DRAFTS)("%s", (_, draft) => {
  const checked = audit([draft]);
  const english = readAgain(checked, "en");

  test.each(OTHERS)("%s", (language) => {
    const again = readAgain(checked, language);
    const checks = (found: Audit) => found.findings.map(({ check }) => check);
    expect(checks(again)).toEqual(checks(english));
    expect(figuresOf(again)).toEqual(figuresOf(english));
  });
});
