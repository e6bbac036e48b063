import { shiftFormula } from "../../src/xlsx/read/shared-formula";

const shift = (formula: string, rows: number, columns: number): string =>
  shiftFormula(formula, { rows, columns });

test.each([
  ["SUM(B5:B13)", "SUM(C7:C15)"],
  ["B4/$D$4", "C6/$D$4"],
  ["$B4+B$4", "$B6+C$4"],
  ["SUM(B:B)+SUM(3:4)+SUM($B:C)", "SUM(C:C)+SUM(5:6)+SUM($B:D)"],
  ["LOG10(B2)*Base2024x+tax_B2", "LOG10(C4)*Base2024x+tax_B2"],
  ['IF(B2="B2","A1 ""B3""",\'B2 C3\'!B2)', 'IF(C4="B2","A1 ""B3""",\'B2 C3\'!C4)'],
  ["Q1!B2+'It''s B2'!B2", "Q1!C4+'It''s B2'!C4"],
  ["SUM(Q1:Q4!B2)+[1]Q1!B2", "SUM(Q1:Q4!C4)+[1]Q1!C4"],
  ["SUM(Counts[B2])+Counts[[#Totals],[B2]]", "SUM(Counts[B2])+Counts[[#Totals],[B2]]"],
  ["XFE1+A1048577+XFD2", "XFE1+A1048577+A4"],
  ["1E5+2.5%*b2", "1E5+2.5%*C4"],
  ["B1048576", "C2"],
  ["Größe1+É2!B2", "Größe1+É2!C4"],
  ["B2#+@B2:B3", "C4#+@C4:C5"],
])("two rows down and one to the right, %s is %s", (formula, expected) => {
  expect(shift(formula, 2, 1)).toBe(expected);
});

test("up and to the left as well", () => {
  expect(shift("C5-$C5", -4, -2)).toBe("A1-$C1");
});
