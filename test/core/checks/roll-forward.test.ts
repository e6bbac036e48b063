import { addUp, auditOf, certainOf, loudOf, periodSheet, type Counts } from "./periods";
import { findingsOf } from "./findings-of";

const H1: Counts = { Brazil: [2, 3], Chile: [0, 4], Mexico: [1, 1] };
const H2: Counts = { Brazil: [1, 2], Chile: [3, 0], Mexico: [1, 2] };
const YEAR = addUp([H1, H2]);
const sheets = (...all: readonly (readonly [string, Counts])[]): string =>
  all.map(([period, counts]) => periodSheet(period, counts)).join("");
const YEAR_BY_HALVES = sheets(["H1 2024", H1], ["H2 2024", H2], ["2024", YEAR]);

test("holds for every place, type and total", () => {
  expect(loudOf(YEAR_BY_HALVES)).toEqual([]);
  expect(auditOf(YEAR_BY_HALVES).verdicts).toMatchObject({ fails: 0, notApplicable: 0 });
});

test("says which figures do not add up, and the figures tell which of them is wrong", () => {
  const text = YEAR_BY_HALVES.replace("Brazil | 5 | 2 | 3", "Brazil | 6 | 2 | 3");
  expect(findingsOf("roll-forward", text)).toEqual([
    "error B4 · B4 (Brazil) says 8 for 2024, but H1 2024 and H2 2024 ('H1 2024'!B4 + 'H2 2024'!B4) add up to 9: 1 too few.",
  ]);
  expect(certainOf(text)).toEqual(["H1 2024!B4 = 5"]);
});

/** Every figure of every sheet, one at a time, is one more than it should be. */
describe.each([
  ["a year of two halves", YEAR_BY_HALVES],
  [
    "two years of four halves",
    sheets(["H1 2023", H2], ["H2 2023", H2], ["2023", addUp([H2, H2])]) + YEAR_BY_HALVES,
  ],
  [
    "a year of four quarters",
    sheets(
      ["Q1 2024", H1],
      ["Q2 2024", H2],
      ["Q3 2024", H2],
      ["Q4 2024", H1],
      ["2024", addUp([H1, H2, H2, H1])],
    ),
  ],
])("%s", (_, text) => {
  const lines = text.split("\n");
  const planted = lines.flatMap((line, at) => {
    const [label = "", ...figures] = line.split(" | ");
    return /^\d+$/.test(figures[0] ?? "")
      ? figures.map((figure, col) => {
          const wrong = figures.with(col, String(Number(figure) + 1));
          return { right: figure, text: lines.with(at, [label, ...wrong].join(" | ")).join("\n") };
        })
      : [];
  });

  test("every wrong figure is located, with its right value", () => {
    expect(planted.length).toBeGreaterThan(30);
    for (const each of planted) {
      expect(loudOf(each.text)).not.toEqual([]);
      expect(certainOf(each.text)).toEqual([expect.stringMatching(new RegExp(` = ${each.right}$`))]);
    }
  });
});

test("quarters beside halves and the year: each is held against the periods that fill it", () => {
  const text = sheets(
    ["Q1 2024", H1],
    ["Q2 2024", H2],
    ["H1 2024", addUp([H1, H2])],
    ["H2 2024", H2],
    ["2024", addUp([H1, H2, H2])],
  );
  expect(loudOf(text)).toEqual([]);
  expect(loudOf(text.replace("TOTAL: | 29 | 13 | 16", "TOTAL: | 29 | 14 | 16"))).toContain(
    "error roll-forward 2024!C3",
  );
  expect(loudOf(text.replace("TOTAL: | 20 | 8 | 12", "TOTAL: | 20 | 8 | 13"))).toContain(
    "error roll-forward H1 2024!D3",
  );
});

test("rows of one table", () => {
  const head =
    "# Trend\nRequests by period\nPeriod | Total Number of Requests | Requests for User Data | Requests for Technical Information\n";
  const rows = "Q1 2024 | 2 | 1 | 1\nQ2 2024 | 3 | 1 | 2\nQ3 2024 | 4 | 1 | 3\nQ4 2024 | 5 | 1 | 4\n";
  expect(loudOf(`${head}${rows}2024 | 14 | 4 | 10`)).toEqual([]);
  expect(findingsOf("roll-forward", `${head}${rows}2024 | 15 | 4 | 10`)).toEqual([
    "error B7 · B7 (2024) says 15 for 2024, but Q1 2024, Q2 2024, Q3 2024 and Q4 2024 (B3:B6) add up to 14: 1 too many.",
  ]);
});

test("columns of one table are added up across, and said once", () => {
  const text =
    "# Trend\nRequests by country\nCountry | H1 2024 | H2 2024 | 2024\nTOTAL: | 7 | 6 | 13\nBrazil | 5 | 3 | 9\nMexico | 2 | 3 | 5";
  expect(loudOf(text)).toEqual(["error footing Trend!D3", "error cross-footing Trend!D4"]);
});

test("halves and quarters in columns at once", () => {
  const text = (year: number): string =>
    `# Trend\nRequests by country\nCountry | Q1 2024 | Q2 2024 | H1 2024 | H2 2024 | 2024\nBrazil | 2 | 3 | 5 | 3 | 8\nChile | 1 | 0 | 1 | 1 | 2\nMexico | 1 | 1 | 2 | 3 | ${year}`;
  expect(loudOf(text(5))).toEqual([]);
  expect(loudOf(text(6))).toEqual(["error roll-forward Trend!F5"]);
});

describe("where the figures do not decide", () => {
  test("a longer period that agrees with itself may have been revised", () => {
    const text = sheets(["H1 2024", H1], ["H2 2024", H2], ["2024", { ...YEAR, Brazil: [3, 6] }]);
    expect(findingsOf("roll-forward", text)).toEqual([
      "warning B3 · 2024 is not the sum of H1 2024 and H2 2024 in 4 of 12 figures: B3 (TOTAL) says 21, the sum is 20; " +
        "B4 (Brazil) says 9, the sum is 8; D3 (TOTAL) says 13, the sum is 12; D4 (Brazil) says 6, the sum is 5. " +
        "The tables agree with themselves, so 2024 may have been revised or made separately: if so, say so in a note; if not, one of these figures is wrong.",
    ]);
    expect(certainOf(text)).toEqual([]);
  });

  test("a longer period that differs in most rows was made separately: said once", () => {
    const year: Counts = { Brazil: [4, 6], Chile: [3, 6], Mexico: [2, 5] };
    const text = sheets(["H1 2024", H1], ["H2 2024", H2], ["2024", year]);
    expect(loudOf(text)).toEqual(["warning roll-forward 2024!B3"]);
  });

  test("a note about something else hides neither a difference nor a slip", () => {
    const note = "\nNote: Country names were corrected.";
    const revised = sheets(["H1 2024", H1], ["H2 2024", H2], ["2024", { ...YEAR, Brazil: [3, 6] }]) + note;
    expect(loudOf(revised)).toEqual(["warning roll-forward 2024!B3"]);
    const slip = YEAR_BY_HALVES.replace("Brazil | 5 | 2 | 3", "Brazil | 6 | 2 | 3") + note;
    expect(certainOf(slip)).toEqual(["H1 2024!B4 = 5"]);
  });

  test("a slip is one even where a note says that figures were revised", () => {
    const text = `${YEAR_BY_HALVES.replace("Brazil | 5 | 2 | 3", "Brazil | 6 | 2 | 3")}\nNote: figures for H1 2024 were revised in March 2025.`;
    expect(findingsOf("roll-forward", text)).toEqual([
      "error B4 · B4 (Brazil) says 8 for 2024, but H1 2024 and H2 2024 ('H1 2024'!B4 + 'H2 2024'!B4) add up to 9: 1 too few.",
    ]);
    expect(certainOf(text)).toEqual(["H1 2024!B4 = 5"]);
  });

  test("a note that figures were revised is quoted", () => {
    const text = `${sheets(["H1 2024", H1], ["H2 2024", H2], ["2024", { ...YEAR, Brazil: [3, 6] }])}\nNote: figures for H1 2024 were revised in March 2025.`;
    expect(loudOf(text)).toEqual([]);
    expect(findingsOf("roll-forward", text)).toEqual([
      expect.stringMatching(
        /^note B3 .* A note says “Note: figures for H1 2024 were revised in March 2025.”: please check that it explains the differences.$/,
      ),
    ]);
  });
});

describe("not applicable", () => {
  test.each<[name: string, text: string]>([
    ["a half is missing", sheets(["H1 2024", H1], ["2024", YEAR])],
    ["halves of other years", sheets(["H1 2023", H1], ["H2 2024", H2], ["2024", YEAR])],
    [
      "accounts may come back",
      ["H1 2024", "H2 2024", "2024"]
        .map(
          (period, at) =>
            `# ${period}\nUser data requests, ${period}\nCountry | Requests | Accounts specified\nBrazil | ${[2, 3, 5][at]} | ${[4, 4, 6][at]}\nChile | ${[1, 1, 2][at]} | ${[1, 1, 1][at]}\n`,
        )
        .join(""),
    ],
    [
      "what is pending at the end of a half is decided in the next",
      ["H1 2024", "H2 2024", "2024"]
        .map(
          (period, at) =>
            `# ${period}\nUser data requests, ${period}\nCountry | Requests | Approved | Rejected | Pending\nBrazil | ${[5, 6, 11][at]} | ${[2, 3, 8][at]} | ${[1, 2, 3][at]} | ${[2, 1, 0][at]}\nChile | ${[1, 1, 2][at]} | ${[1, 1, 2][at]} | 0 | 0\n`,
        )
        .join(""),
    ],
    [
      "other requests",
      `# H1 2024\nEmergency requests, H1 2024\nCountry | Requests\nBrazil | 2\nChile | 1\n# H2 2024\nEmergency requests, H2 2024\nCountry | Requests\nBrazil | 1\nChile | 1\n# 2024\nRequests, 2024\nCountry | Requests\nBrazil | 20\nChile | 8`,
    ],
    [
      "bands",
      `# H1 2024\nRequests, H1 2024\nCountry | Requests\nBrazil | 0–499\nChile | 0–499\n# H2 2024\nRequests, H2 2024\nCountry | Requests\nBrazil | 0–499\nChile | 0–499\n# 2024\nRequests, 2024\nCountry | Requests\nBrazil | 0–499\nChile | 500–999`,
    ],
    [
      "a place that a half has among the others",
      `# H1 2024\nRequests, H1 2024\nCountry | Requests\nBrazil | 5\nOther | 2\nTotal | 7\n# H2 2024\nRequests, H2 2024\nCountry | Requests\nBrazil | 1\nChile | 4\nTotal | 5\n# 2024\nRequests, 2024\nCountry | Requests\nBrazil | 6\nChile | 6\nTotal | 12`,
    ],
  ])("%s", (_, text) => {
    expect(loudOf(text)).toEqual([]);
  });
});

test("a place that a half leaves out had nothing, where the rows of the half are all of its total", () => {
  const { Chile: _, ...rest } = H2;
  const year = addUp([H1, rest]);
  const text = sheets(["H1 2024", H1], ["H2 2024", rest], ["2024", year]);
  expect(loudOf(text)).toEqual([]);
  expect(certainOf(text.replace("Chile | 4 | 0 | 4\nMexico | 5", "Chile | 5 | 0 | 4\nMexico | 5"))).toEqual([
    "2024!B5 = 4",
  ]);
  // Without a total nobody can tell whether the list is complete.
  const open = text
    .replace(/TOTAL: .*\n/g, "")
    .replace("Chile | 4 | 0 | 4\nMexico | 5", "Chile | 9 | 5 | 4\nMexico | 5");
  expect(loudOf(open)).toEqual([]);
});

test("however far figures rise or fall, that is no mistake", () => {
  const ten = Object.fromEntries(
    Object.entries(H1).map(([place, [a, b]]) => [place, [a * 10, b * 10] as const]),
  );
  expect(loudOf(sheets(["H1 2023", H1], ["H2 2023", ten], ["H1 2024", H1]))).toEqual([]);
});

test("a row for all others says nothing against the countries that have rows of their own", () => {
  const list = (period: string, figures: readonly number[]): string =>
    [
      `# ${period}`,
      `Requests for user data, ${period}`,
      "Country | Requests",
      ...["Brazil", "Chile", "Mexico", "Other countries"].map((place, at) => `${place} | ${figures[at]}`),
      "",
    ].join("\n");
  const halves = list("H1 2024", [3, 2, 2, 1]) + list("H2 2024", [4, 1, 5, 2]);
  // Of the others, one may have had a row of its own.
  expect(loudOf(halves + list("2024", [7, 3, 7, 2]))).toEqual([]);
  expect(loudOf(halves + list("2024", [8, 3, 7, 3]))).toEqual(["warning roll-forward 2024!B3"]);
});
