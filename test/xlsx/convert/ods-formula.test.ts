import { toExcelFormula } from "../../../src/xlsx/convert/ods-formula";

const same = (name: string): string => name;

test("names of sheets with apostrophes are references", () => {
  expect(toExcelFormula("of:=['It''s 1'.B2]+[$'a]b'.$B$2:.C3]", same)).toBe("'It''s 1'!B2+'a]b'!$B$2:C3");
});

test.each(["'", "''", "'a'", "a", "[", '"', "('", "a."])(
  "a bracket that nothing closes, with ten thousand of %s in it, is found out at once",
  (piece) => expect(toExcelFormula(`of:=[${piece.repeat(10_000)}`, same)).toBeNull(),
);

test.each(["'", "''", ":'", "'a'.", "$'"])("ten thousand of %s in brackets are no reference", (piece) => {
  expect(toExcelFormula(`of:=[${piece.repeat(10_000)}]`, same)).toBeNull();
});
