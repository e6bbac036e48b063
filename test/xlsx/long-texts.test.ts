import { readOdsLooks } from "../../src/xlsx/convert/ods-looks";
import { tableArea } from "../../src/xlsx/patch/table-area";
import { changeTag, toOpenTag } from "../../src/xlsx/patch/tag";
import { walkXml, type Part } from "../../src/xlsx/read/walk-xml";

/** What is a million characters long is gone through once: twice as long takes twice as long, and not four times. */
const MANY = 1_000_000;

const part = (content: string): Part => ({ name: "part", bytes: new TextEncoder().encode(content) });

test("spaces in a tag and in its attributes", () => {
  const blanks = " ".repeat(MANY);
  expect(changeTag(`<c r="A1" note="${blanks}"${blanks}/>`, { s: "4" })).toBe(
    `<c r="A1" note="${blanks}" s="4"${blanks}/>`,
  );
  expect(toOpenTag(`<row note="${blanks}"${blanks}/>`)).toBe(`<row note="${blanks}">`);
});

test("the prefix of an attribute", () => {
  const seen: (string | undefined)[] = [];
  walkXml(part(`<a ${"x".repeat(MANY)}:id="1"/>`), {
    open: (_, attributes) => seen.push(attributes().get("id")),
  });
  expect(seen).toEqual(["1"]);
});

test("brackets in a reference to a table", () => {
  const range = { top: 2, left: 0, bottom: 9, right: 1 };
  const table = { name: "Counts", sheet: "A", range, columns: ["Place", "Requests"], headings: 1, totals: 0 };
  const cell = { sheet: "A", row: 4, col: 4 };
  const areaOf = (brackets: string) => tableArea(table, brackets, cell);
  expect(areaOf("[".repeat(MANY))).toEqual({ sheet: "A", ...range });
  expect(areaOf("[[#This Row],[Requests]]")).toMatchObject({ top: 4, bottom: 4, left: 1, right: 1 });
});

test("the digits of a length", () => {
  const looks = readOdsLooks([
    part(
      `<a:styles><a:automatic-styles><a:style a:name="r" a:family="table-row"><a:table-row-properties a:row-height="${"1".repeat(MANY)}"/></a:style><a:style a:name="s" a:family="table-row"><a:table-row-properties a:row-height=".5in"/></a:style></a:automatic-styles></a:styles>`,
    ),
  ]);
  expect(looks.lengthOf("table-row", "r")).toBeNull();
  expect(looks.lengthOf("table-row", "s")).toBe(36);
});
