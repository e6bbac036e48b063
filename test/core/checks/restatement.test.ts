import { findingsOf } from "./findings-of";
import { certainOf, loudOf } from "./periods";

const H1 =
  "# H1 2024\nLaw Enforcement Requests, H1 2024\nCountry | Total Number of Requests\nTOTAL: | 12\nBrazil | 5\nChile | 3\nMexico | 2\nPeru | 2\n";
const h2 = (total: number, brazil: number): string =>
  `# H2 2024\nLaw Enforcement Requests, H2 2024\nCountry | Requests, H2 2024 | Requests, H1 2024\nTOTAL: | 8 | ${total}\nBrazil | 3 | ${brazil}\nChile | 1 | 3\nMexico | 3 | 2\nPeru | 1 | 2\n`;

test("holds", () => {
  expect(loudOf(H1 + h2(12, 5))).toEqual([]);
});

test("a later edition that agrees with itself may have revised the figures: said once, with both cells", () => {
  const text = H1 + h2(13, 6);
  expect(loudOf(text)).toEqual(["warning restatement H2 2024!C3"]);
  expect(findingsOf("restatement", text)).toEqual([
    "warning C3 · For H1 2024, the report of H2 2024 does not repeat what that of H1 2024 says: C3 (TOTAL) says 13 where 'H1 2024'!B3 says 12; " +
      "C4 (Brazil) says 6 where 'H1 2024'!B4 says 5. Each agrees with itself, so the figures may have been revised: if so, say so in a note; if not, one of the two is wrong.",
  ]);
});

test("a figure that its own table contradicts was copied wrong, and is located", () => {
  const text = H1 + h2(12, 6);
  expect(findingsOf("restatement", text)).toEqual([
    "error B4 · B4 (Brazil) says 5, but 'H2 2024'!C4 says 6 for the same count: they differ by 1.",
  ]);
  expect(certainOf(text)).toEqual(["H2 2024!C4 = 5"]);
});

test("the mistake may as well stand in the earlier edition", () => {
  const text = H1.replace("Brazil | 5", "Brazil | 7") + h2(12, 5);
  expect(certainOf(text)).toEqual(["H1 2024!B4 = 5"]);
});

test("decimals are no digits of a whole number: 6.5 less 1 is 5.5, which makes no 62 with 3, 2 and 2", () => {
  const text = H1.replace("Brazil | 5", "Brazil | 5.5") + h2(62, 6.5);
  expect(loudOf(text)).toContain("warning restatement H2 2024!C3");
  expect(loudOf(text).filter((each) => each.startsWith("error restatement"))).toEqual([]);
});

describe("a note about something else", () => {
  const NOTES = [
    "Note: Country names were corrected.",
    "The spelling of country names in this table was corrected in 2024.",
    "Länderbezeichnungen wurden korrigiert.",
    "国名の表記を訂正しました。",
  ];

  test.each(NOTES)("hides no difference: %s", (note) => {
    expect(loudOf(`${H1}${h2(13, 6)}\n${note}`)).toEqual(["warning restatement H2 2024!C3"]);
  });

  test.each(NOTES)("hides no slip: %s", (note) => {
    expect(certainOf(`${H1}${h2(12, 6)}\n${note}`)).toEqual(["H2 2024!C4 = 5"]);
  });
});

test.each(["* H1 2024 restated after publication.", "Note: H1 2024 figures were revised."])(
  "a figure that its own table contradicts is a slip, whatever is said of revisions: %s",
  (note) => {
    const text = `${H1}${h2(12, 6)}\n${note}`;
    expect(loudOf(text)).toEqual(["error restatement H1 2024!B4", "error footing H2 2024!C3"]);
    expect(certainOf(text)).toEqual(["H2 2024!C4 = 5"]);
  },
);

test("a slip is doubtful where sums need not work out", () => {
  const text = `${H1}${h2(12, 6)}\nSums may not add up.`;
  expect(loudOf(text)).toEqual(["warning restatement H1 2024!B4", "warning footing H2 2024!C3"]);
  expect(certainOf(text)).toEqual([]);
});

test.each([
  "Note: the numbers of the first half were corrected.",
  "The table for H1 2024 has been revised.",
  "* Revised",
  "Die Angaben zu H1 2024 wurden nachträglich berichtigt.",
  "Les chiffres du premier semestre ont été corrigés.",
  "Las cifras fueron corregidas.",
  "Os dados foram retificados.",
  "Данные уточнены.",
  "数値を訂正しました。",
  "数据已修订。",
  "Country names were corrected. Figures were revised.",
])("a note on revised figures in any words: %s", (note) => {
  expect(loudOf(`${H1}${h2(13, 6)}\n${note}`)).toEqual([]);
});

test("a note that figures were revised is quoted, and nothing is asked", () => {
  const text = `${H1}${h2(13, 6)}\n* H1 2024 restated after publication.`;
  expect(loudOf(text)).toEqual([]);
  expect(findingsOf("restatement", text)).toEqual([
    expect.stringMatching(/^note C3 .*“\* H1 2024 restated after publication.”/),
  ]);
});

test("a period that has no sheet of its own, in two later reports", () => {
  const sheet = (period: string, brazil: number): string =>
    `# ${period}\nLaw Enforcement Requests, ${period}\nCountry | Requests, ${period} | Requests, H1 2023\nTOTAL: | 8 | ${brazil + 7}\nBrazil | 3 | ${brazil}\nChile | 1 | 3\nMexico | 3 | 2\nPeru | 1 | 2\n`;
  expect(loudOf(sheet("H2 2023", 5) + sheet("H1 2024", 5))).toEqual([]);
  expect(loudOf(sheet("H2 2023", 5) + sheet("H1 2024", 6))).toEqual(["warning restatement H1 2024!C3"]);
});

test("two tables of one edition are no editions of each other", () => {
  const again =
    "# Summary\nLaw Enforcement Requests, H1 2024\nCountry | Total Number of Requests\nTOTAL: | 12\nBrazil | 6\nChile | 3\nMexico | 2\nPeru | 2\n";
  expect(findingsOf("restatement", H1 + again)).toEqual([]);
  expect(findingsOf("tie-out", H1 + again)).toHaveLength(1);
});

describe("a table with a row for each period", () => {
  const sheet = (period: string): string =>
    `# ${period}\nLaw Enforcement Requests, ${period}\nCountry | Total Number of Requests | Requests for User Data | Requests for Technical Information\n` +
    "TOTAL: | 8 | 3 | 5\nBrazil | 5 | 2 | 3\nChile | 3 | 1 | 2\n";
  const trend = (first: string, last: string): string =>
    ["H1 2024", "H2 2024", "H1 2025"].map(sheet).join("") +
    "# Trend\nLaw Enforcement Requests\nPeriod | Total Number of Requests | Requests for User Data | Requests for Technical Information\n" +
    `H1 2024 | ${first}\nH2 2024 | 8 | 3 | 5\nH1 2025 | ${last}\n`;

  test("is held against the totals of each period", () => {
    expect(loudOf(trend("8 | 3 | 5", "8 | 3 | 5"))).toEqual([]);
    expect(findingsOf("restatement", trend("9 | 4 | 5", "8 | 3 | 5"))).toEqual([
      "warning B3 · For H1 2024, the report of H1 2025 does not repeat what that of H1 2024 says: B3 (TOTAL) says 9 where 'H1 2024'!B3 says 8; " +
        "C3 (TOTAL) says 4 where 'H1 2024'!C3 says 3. Each agrees with itself, so the figures may have been revised: if so, say so in a note; if not, one of the two is wrong.",
    ]);
  });

  test("a slip is located", () => {
    expect(certainOf(trend("9 | 3 | 5", "8 | 3 | 5"))).toEqual(["Trend!B3 = 8"]);
  });

  test("belongs to the edition of its last period", () => {
    const text = trend("8 | 3 | 5", "9 | 4 | 5");
    expect(loudOf(text)).toEqual(["error tie-out H1 2025!B3", "error tie-out H1 2025!C3"]);
  });

  test("counts something else where most figures differ", () => {
    expect(loudOf(trend("40 | 20 | 20", "30 | 10 | 20"))).toEqual([]);
  });
});
