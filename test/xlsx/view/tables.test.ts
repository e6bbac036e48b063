import { data } from "../a-workbook";
import { at, linksOf, MAIN, viewOf } from "./viewing";

const THEME = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31"]
  .map((color, index) => `<c${index}><srgbClr val="${color}"/></c${index}>`)
  .join("");

/** Three rows of two columns in a table of a style. */
const styled = (name: string, attributes = `showRowStripes="1"`, table = "") =>
  viewOf({
    sheets: [
      {
        inner: `${data(
          [1, 2, 3, 4].map((row) => `<row r="${row}"><c r="A${row}" t="str"><v>x</v></c></row>`).join(""),
        )}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      },
    ],
    links: [{ type: "theme", target: "theme/theme1.xml" }],
    more: [
      linksOf("xl/worksheets/sheet1.xml", [{ type: "table", target: "../tables/table1.xml" }]),
      {
        name: "xl/tables/table1.xml",
        content: `<table xmlns="${MAIN}" ref="A1:B4" ${table}><tableStyleInfo name="${name}" ${attributes}/></table>`,
      },
      { name: "xl/theme/theme1.xml", content: `<theme><clrScheme>${THEME}</clrScheme></theme>` },
    ],
  });

test("a medium style has a header in colour and stripes, also in empty cells", async () => {
  const view = await styled("TableStyleMedium2");
  expect(at(view, "A1")?.look).toMatchObject({ fill: "4472C4", color: "FFFFFF", bold: true });
  expect(at(view, "B1")).toMatchObject({ text: "", look: { fill: "4472C4" } });
  expect([at(view, "A2"), at(view, "A3"), at(view, "A4")].map((cell) => cell?.look.fill)).toEqual([
    "DAE3F3",
    null,
    "DAE3F3",
  ]);
  expect(at(view, "A4")?.look).toMatchObject({ bold: false, borders: { bottom: { color: "4472C4" } } });
});

test("a light style has lines and a bold header; without stripes nothing else", async () => {
  const view = await styled("TableStyleLight1", `showRowStripes="0"`);
  expect(at(view, "A1")?.look).toMatchObject({ fill: null, bold: true, borders: { bottom: { width: 1 } } });
  expect(at(view, "A2")?.look).toMatchObject({ fill: null, bold: false, borders: {} });
});

test("the row of totals is bold, a table without a header has none", async () => {
  const view = await styled("TableStyleMedium2", "", `headerRowCount="0" totalsRowCount="1"`);
  expect(at(view, "A1")?.look).toMatchObject({ fill: null, bold: false });
  expect(at(view, "A4")?.look).toMatchObject({ bold: true, borders: { top: { width: 1 } } });
});

test.each(["", "House style"])("a table of the style %p looks like its cells", async (name) => {
  const view = await styled(name);
  expect(at(view, "A1")?.look).toMatchObject({ fill: null, bold: false });
});
