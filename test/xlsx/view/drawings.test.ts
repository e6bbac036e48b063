import type { ArchivePart } from "../pack";
import { data } from "../a-workbook";
import { linksOf, viewOf } from "./viewing";

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

const corner = (name: string, [col, colOff, row, rowOff]: readonly number[]): string =>
  `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${colOff}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOff}</xdr:rowOff></xdr:${name}>`;
const picture = (id: string): string =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Picture" descr="A &amp; B"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${id}"/></xdr:blipFill><xdr:spPr><a:xfrm><a:ext cx="1" cy="1"/></a:xfrm></xdr:spPr></xdr:pic>`;

/** A sheet of two rows, the first column 145 pixels wide, the second hidden, with something drawn over it. */
const drawn = (anchors: string, more: readonly ArchivePart[] = []) =>
  viewOf({
    sheets: [
      {
        inner: `<cols><col min="1" max="1" width="20.7109375"/><col min="2" max="2" width="9" hidden="1"/></cols>${data(
          `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>`,
        )}<drawing r:id="rId1"/>`,
      },
    ],
    more: [
      linksOf("xl/worksheets/sheet1.xml", [{ type: "drawing", target: "../drawings/drawing1.xml" }]),
      linksOf("xl/drawings/drawing1.xml", [
        { type: "image", target: "../media/image1.png" },
        { type: "image", target: "../media/image2.emf" },
      ]),
      { name: "xl/media/image1.png", content: PNG },
      { name: "xl/media/image2.emf", content: Uint8Array.from([1, 0, 0, 0]) },
      { name: "xl/drawings/drawing1.xml", content: `<xdr:wsDr xmlns:xdr="${XDR}">${anchors}</xdr:wsDr>` },
      ...more,
    ],
  });

test("a picture between two cells; what reaches beyond its cell ends with it", async () => {
  const anchor = `<xdr:twoCellAnchor>${corner("from", [0, 95250, 1, 9525])}${corner("to", [2, 9525000, 9, 0])}${picture("rId1")}<xdr:clientData/></xdr:twoCellAnchor>`;
  const view = await drawn(anchor);
  expect(view.drawings).toEqual([
    {
      kind: "picture",
      bytes: PNG,
      type: "image/png",
      altText: "A & B",
      anchor: { from: { row: 1, col: 0, x: 10, y: 1 }, to: { row: 9, col: 2, x: 64, y: 0 } },
    },
  ]);
  expect(view).toMatchObject({ rows: 10, columns: 3 });
  // Rows that only lie under the picture have no cells.
  expect(view.cells.starts).toHaveLength(11);
  expect([...view.cells.starts.subarray(2)]).toEqual(Array.from({ length: 9 }, () => 2));
});

test("a picture of its own size reaches over hidden columns", async () => {
  const anchor = `<xdr:oneCellAnchor>${corner("from", [0, 0, 0, 0])}<xdr:ext cx="${200 * 9525}" cy="${50 * 9525}"/>${picture("rId1")}<xdr:clientData/></xdr:oneCellAnchor>`;
  const { drawings } = await drawn(anchor);
  expect(drawings[0]?.anchor).toEqual({
    from: { row: 0, col: 0, x: 0, y: 0 },
    to: { row: 2, col: 2, x: 55, y: 10 },
  });
});

test("what cannot be drawn is said", async () => {
  const shape = `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="3" name="Box" descr="Draft"/></xdr:nvSpPr></xdr:sp>`;
  const anchor = (inner: string): string =>
    `<xdr:twoCellAnchor>${corner("from", [0, 0, 0, 0])}${corner("to", [0, 0, 1, 0])}${inner}</xdr:twoCellAnchor>`;
  const { drawings } = await drawn(anchor(shape) + anchor(picture("rId2")) + anchor(picture("rId9")));
  expect(
    drawings.map(({ kind, ...rest }) => ("what" in rest ? `${kind} ${rest.what} ${rest.altText}` : kind)),
  ).toEqual(["other shape Draft", "other picture A & B", "other picture A & B"]);
});

test("a damaged drawing is left out, and the view says so", async () => {
  const view = await drawn("<xdr:oneCellAnchor>&nothing;</xdr:oneCellAnchor>");
  expect(view).toMatchObject({ drawings: [], unread: ["drawings"], rows: 2 });
});
