import { nameTables, toTableName } from "../../../src/core/plan/table-names";
import { toWords } from "../../../src/core/words/to-words";
import { aPlan, aSheet } from "../../xlsx/a-plan";

test.each([
  ["Overview", "Overview"],
  ["Overview H1 2024", "Overview_H1_2024"],
  ["Requests (a & b)", "Requests_a_b"],
  ["Запросы", "Запросы"],
  ["2024", "T_2024"],
  ["H1", "H1_"],
  ["R1C1", "R1C1_"],
  ["Z2S3", "Z2S3_"],
  ["c", "c_"],
  ["…", "T_"],
])("the table on %s is called %s", (sheet, name) => {
  expect(toTableName(sheet)).toBe(name);
});

describe("names", () => {
  const range = { top: 2, left: 0, bottom: 4, right: 1 };
  const plan = aPlan([
    aSheet({ name: "A", tables: [{ name: "Court_orders", range }] }),
    aSheet({ name: "B" }),
    aSheet({
      name: "C",
      tables: [
        { name: "court_orders", range },
        { name: "Overview", range },
      ],
    }),
  ]);
  const namesOf = (taken?: readonly string[]) =>
    nameTables(plan, taken).sheets.map(({ tables }) => tables?.map(({ name }) => name));

  test("are unique in whatever letters, and sheets without tables stay as they are", () => {
    expect(namesOf()).toEqual([["Court_orders"], undefined, ["court_orders_2", "Overview"]]);
  });

  test("are none that is taken", () => {
    expect(namesOf(["OVERVIEW", "Court_orders_2"])).toEqual([
      ["Court_orders"],
      undefined,
      ["court_orders_3", "Overview_2"],
    ]);
  });
});

test.each(["en", "de", "fr", "es", "pt", "ru", "ja", "zh"])(
  "%s: the headings of the list of findings can name the columns of a table",
  (language) => {
    const heads = Object.values(toWords(language).report.findingHeads).map((head) => head.toLowerCase());
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads.every((head) => head.trim() === head && head !== "" && !head.includes("\n"))).toBe(true);
  },
);
