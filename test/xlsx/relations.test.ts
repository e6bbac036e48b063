import { findRelations } from "../../src/xlsx/read/relations";
import { pack } from "./pack";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

test("links lead to parts by their paths, and out of the workbook as they are written", () => {
  const content =
    `<Relationships><Relationship Id="a" Type="${TYPES}/drawing" Target="../drawings/drawing1.xml"/>` +
    `<Relationship Id="b" Type="${TYPES}/hyperlink" Target="https://example.org/a//b" TargetMode="External"/>` +
    `<Other><Relationship Id="c" Target="x"/></Other></Relationships>`;
  const bytes = pack([{ name: "xl/worksheets/_rels/sheet1.xml.rels", content }]);
  expect(findRelations(bytes, "xl/worksheets/sheet1.xml")).toEqual([
    {
      id: "a",
      type: `${TYPES}/drawing`,
      kind: "drawing",
      target: "xl/drawings/drawing1.xml",
      isExternal: false,
    },
    {
      id: "b",
      type: `${TYPES}/hyperlink`,
      kind: "hyperlink",
      target: "https://example.org/a//b",
      isExternal: true,
    },
  ]);
  expect(findRelations(bytes, "xl/worksheets/sheet2.xml")).toEqual([]);
});
