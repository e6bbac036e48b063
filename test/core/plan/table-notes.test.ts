import { audit } from "../../../src/core";
import type { RoundingRule } from "../../../src/core/rounding";
import type { SheetPlan, WorkbookPlan } from "../../../src/core/plan/workbook-plan";
import { auditOf, sheetOf } from "./draft";
import { H1_2024, H2_2025 } from "./drafts";
import { BANDS, CUT_OFF, DECIMALS, MORE_OUTCOMES, OUTCOMES_ONLY } from "./layouts";
import { planOf, sheetNamed, tableOf } from "./planned";
import { randomDraft } from "./random-drafts";

/** Without charts, whose lines are none of the table's. */
const plainPlan: typeof planOf = (draft, options = {}) => planOf(draft, { charts: false, ...options });

/** The notes below the table of a sheet. */
function notesOf({ cells }: SheetPlan): readonly (string | number | null)[] {
  return cells.filter(({ style }) => style.startsWith("footnote")).map(({ value }) => value);
}

function notesOn(plan: WorkbookPlan, name: string): readonly (string | number | null)[] {
  return notesOf(sheetNamed(plan, name));
}

describe("rounded percentages that make something else than 100%", () => {
  test("are named with what they make, the total row too", () => {
    expect(notesOn(plainPlan(audit([MORE_OUTCOMES])), "User data")).toEqual([
      "Each percentage is rounded by itself; together they make 101% (total) and 99% (Chile).",
    ]);
  });

  test("are counted where they are many", () => {
    const rows = ["Brazil", "Chile", "India", "Japan", "Kenya"].map(
      (place) => `${place} | User data | 1 | 1 | 1`,
    );
    const draft = sheetOf(
      "D",
      ["Government requests, 2024", "Country | Type | Approved | Rejected | Pending", ...rows].join("\n"),
    );
    expect(notesOn(plainPlan(audit([draft])), "User data")).toEqual([
      "Each percentage is rounded by itself; in 6 rows they make more or less than 100% together.",
    ]);
  });

  test("decimals are counted exactly: 33.3 and 66.7 make 100", () => {
    const draft = sheetOf(
      "D",
      "Requests for User Data, 2024\nCountry | Approved | | Rejected |\nTotal | 33.3% | 1 | 66.7% | 2\nBrazil | 33.3% | 1 | 66.7% | 2",
    );
    expect(notesOn(plainPlan(audit([draft])), "User data")).toEqual([]);
    expect(notesOn(plainPlan(audit([DECIMALS])), "Technical Expertise")).toEqual([]);
  });

  test("a rule that cuts off makes less, and both notes say so", () => {
    expect(notesOn(plainPlan(audit([CUT_OFF])), "Technical Expertise")).toEqual([
      "Each percentage is rounded by itself; together they make 99% (total) and 99% (Russia).",
      "Percentages are rounded to whole numbers; decimals are cut off.",
    ]);
  });

  test("shares of something else than the outcomes together make what they make, and no note is made", () => {
    const draft = sheetOf(
      "D",
      "Requests for User Data, H1 2024\nCountry | Requests | Approved | | Rejected |\nTotal | 9 | 44% | 4 | 33% | 3\nBrazil | 6 | 50% | 3 | 33% | 2\nChile | 3 | 33% | 1 | 33% | 1",
    );
    const plan = plainPlan(audit([draft]));
    expect(tableOf(sheetNamed(plan, "User data"))[1]).toEqual(["TOTAL:", "9", "44%", "4", "33%", "3"]);
    expect(notesOn(plan, "User data")).toEqual([]);
  });

  test("60 drafts made by chance: the note is there exactly where the cells, added up, say so", () => {
    let [withNote, without] = [0, 0];
    for (let seed = 1; seed <= 60; seed += 1) {
      for (const sheet of plainPlan(audit([randomDraft(seed).sheet])).sheets) {
        if (!sheet.cells.some(({ style }) => style.startsWith("total-share"))) continue;
        const [, ...rows] = tableOf(sheet);
        const sums = rows.flatMap((row) => {
          const shares = row
            .filter((text) => text.endsWith("%"))
            .map((text) => Number(text.replace(/[.%]/g, "")));
          const counts = row
            .filter((text) => /^\d+$/.test(text))
            .reduce((sum, text) => sum + Number(text), 0);
          const decimals = /\.(\d+)%/.exec(row.join())?.[1]?.length ?? 0;
          const sum = shares.reduce((all, share) => all + share, 0);
          return counts === 0 || sum === 10 ** (decimals + 2) ? [] : [sum];
        });
        const noted = notesOf(sheet).filter((note) => String(note).startsWith("Each percentage"));
        expect({ seed, sheet: sheet.name, noted: noted.length }).toEqual({
          seed,
          sheet: sheet.name,
          noted: sums.length > 0 ? 1 : 0,
        });
        if (sums.length > 0) withNote += 1;
        else without += 1;
      }
    }
    expect(Math.min(withNote, without)).toBeGreaterThan(10);
  }, 30_000);
});

describe("percentages of no requests", () => {
  test("the note says how they are shown, in the decimals of the table", () => {
    expect(notesOn(plainPlan(audit([H1_2024])), "User data")).toEqual([
      "Where there were no requests, their percentages are shown as 0%.",
    ]);
    const decimal = sheetOf(
      "D",
      "Requests for User Data, 2024\nCountry | Approved | | Rejected |\nTotal | 50.0% | 1 | 50.0% | 1\nBrazil | 50.0% | 1 | 50.0% | 1\nPeru | 0.0% | 0 | 0.0% | 0",
    );
    expect(notesOn(plainPlan(audit([decimal])), "User data")).toEqual([
      "Where there were no requests, their percentages are shown as 0.0%.",
    ]);
  });

  test("or as the mark of the draft, which is then no gap of a list", () => {
    expect(notesOn(plainPlan(audit([OUTCOMES_ONLY])), "User data")).toEqual([
      "Where there were no requests, their percentages are shown as –.",
    ]);
  });

  test("no note where there were requests everywhere", () => {
    expect(notesOn(plainPlan(audit([H2_2025])), "Technical information")).toEqual([]);
  });
});

describe("headings of ours in the place of the draft's", () => {
  const renamed = (share: string, count: string): readonly unknown[] => {
    const draft = sheetOf(
      "D",
      `Requests for User Data, 2024\nCountry | ${share} | ${count} | Share rejected | Rejected requests\nBrazil | 67% | 2 | 33% | 1\nChile | 50% | 1 | 50% | 1`,
    );
    const plan = plainPlan(auditOf([draft]));
    return notesOn(plan, "User data").filter((note) => String(note).includes("stands for"));
  };

  test("are noted where they say it in other words", () => {
    expect(renamed("Compliance rate", "Requests complied with")).toEqual([
      "“Approved” stands for what the draft calls “Compliance rate” and “Requests complied with”.",
    ]);
  });

  test("and not where the draft's own word is kept", () => {
    expect(renamed("% approved", "Number approved")).toEqual([]);
  });
});

describe("ranges", () => {
  test("are named as the table shows them", () => {
    expect(notesOn(plainPlan(audit([BANDS])), "Overview")).toContain(
      "“0–499” is a range; the exact number is not given.",
    );
  });

  test("marks and words are none", () => {
    const draft = sheetOf(
      "D",
      "Government requests, 2024\nCountry | Requests\nBrazil | 5\nChile | N/A\nPeru | –",
    );
    expect(
      notesOn(plainPlan(audit([draft])), "Overview").filter((note) => String(note).includes("range")),
    ).toEqual([]);
  });
});

describe("the source", () => {
  test("is the last note, and only there where somebody is named", () => {
    const plan = plainPlan(audit([MORE_OUTCOMES]), { organisation: "Example Ltd" });
    for (const name of ["Overview", "User data"])
      expect(notesOn(plan, name).at(-1)).toBe("Source: Example Ltd");
    expect(notesOn(plainPlan(audit([MORE_OUTCOMES])), "Overview")).toEqual([]);
  });
});

test.each<RoundingRule>(["half-up", "half-even", "half-down", "down", "up"])(
  "%s: the rule is named unless it is the usual one",
  (rule) => {
    const notes = notesOn(plainPlan(auditOf([DECIMALS], rule)), "Technical Expertise");
    expect(notes.filter((note) => String(note).startsWith("Percentages are rounded"))).toHaveLength(
      rule === "half-up" ? 0 : 1,
    );
  },
);
