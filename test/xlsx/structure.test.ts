import { readFileSync } from "node:fs";
import { audit, en, planReport } from "../../src/core";
import { auditStructure } from "../../src/core/accessibility/audit-structure";
import { toStructure } from "../../src/core/accessibility/from-plan";
import { POINTS, type DecidedId } from "../../src/core/accessibility/points";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import type { WorkbookStructure } from "../../src/core/accessibility/structure";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { readStructure } from "../../src/xlsx/read-structure";
import { aSheet } from "./a-plan";
import {
  accessiblePlan,
  CHART,
  contents,
  failedPoints,
  HEAD,
  requests,
  toBytes,
  toRead,
  withCells,
  withStyle,
  type Edit,
} from "./accessible-plan";

const withRequests = (sheet: ReturnType<typeof requests>): WorkbookPlan =>
  accessiblePlan({ sheets: [contents(), sheet] });
const [properties] = [accessiblePlan().properties];
const ROW = HEAD + 3;

/** One fault a point, planted in the plan of a workbook that has none. */
const PLANNED: readonly (readonly [DecidedId, WorkbookPlan])[] = [
  ["table-marked", withRequests(requests({ tables: [] }))],
  [
    "table-name",
    withRequests(requests({ tables: [{ name: "Table1", range: requests().tables?.[0]?.range ?? fail() }] })),
  ],
  ["merged-cells", withRequests(requests({ merges: [{ top: 1, left: 0, bottom: 1, right: 2 }] }))],
  [
    "blank-rows",
    withRequests(
      withCells(
        requests(),
        [0, 1, 2].map((col) => ({ row: ROW, col, gone: true })),
      ),
    ),
  ],
  ["header-row", withRequests(withCells(requests(), [{ row: HEAD, col: 2, value: "requests" }]))],
  [
    "cut-off-text",
    withRequests({
      ...withCells(requests(), [
        { row: ROW, col: 0, value: "The Democratic Republic of the Congo and its neighbours to the north" },
      ]),
      rowHeights: [{ row: ROW, height: 15 }],
    }),
  ],
  ["filters-and-panes", withRequests(requests({ freeze: { rows: 1, columns: 0 } }))],
  ["empty-cells", withRequests(withCells(requests(), [{ row: ROW, col: 1, gone: true }]))],
  ["note-symbols", withRequests(withCells(requests(), [{ row: ROW, col: 0, value: "India*" }]))],
  ["note-word", withRequests(withCells(requests(), [{ row: ROW, col: 0, value: "India [1]" }]))],
  ["note-in-figure", withRequests(withCells(requests(), [{ row: ROW, col: 1, value: "5 [note 1]" }]))],
  [
    "link-text",
    accessiblePlan({
      sheets: [withCells(contents(), [{ row: 2, col: 0, value: "Click here" }]), requests()],
    }),
  ],
  [
    "font-size",
    accessiblePlan(withStyle("text", (style) => ({ ...style, font: { ...style.font, size: 9 } }))),
  ],
  ["font-face", accessiblePlan({ looks: { ...accessiblePlan().looks, font: "Times New Roman" } })],
  [
    "italic",
    accessiblePlan(withStyle("text", (style) => ({ ...style, font: { ...style.font, italic: true } }))),
  ],
  [
    "sheet-title",
    accessiblePlan({ sheets: [withCells(contents(), [{ row: 0, col: 0, gone: true }]), requests()] }),
  ],
  [
    "heading-style",
    accessiblePlan({ sheets: [withCells(contents(), [{ row: 0, col: 0, style: "text" }]), requests()] }),
  ],
  ["symbols", withRequests(withCells(requests(), [{ row: 1, col: 0, value: "✓" }]))],
  [
    "headers-and-boxes",
    withRequests(
      requests({ print: { paper: "a4", orientation: "portrait", repeatRows: null, footer: "Figures" } }),
    ),
  ],
  ["fill", accessiblePlan(withStyle("text", (style) => ({ ...style, fill: "F2F2F2" })))],
  [
    "colour-alone",
    {
      ...withRequests(withCells(requests(), [{ row: ROW, col: 1, style: "key-share" }])),
      ...withStyle("key-share", () => {
        const { count } = accessiblePlan().looks.styles;
        return { ...count, font: { ...count.font, color: "8A1C1C" } };
      }),
    },
  ],
  [
    "contrast",
    accessiblePlan(withStyle("text", (style) => ({ ...style, font: { ...style.font, color: "999999" } }))),
  ],
  ["pictures", withRequests(requests({ charts: [CHART] }))],
  ["sheet-name", accessiblePlan({ sheets: [contents({ name: "Sheet1" }), requests()] })],
  [
    "blank-sheet",
    accessiblePlan({ sheets: [contents(), requests(), aSheet({ name: "More", print: requests().print })] }),
  ],
  ["column-a", withRequests(withCells(requests(), [{ row: 0, col: 2, value: "H1 2024" }]))],
  [
    "left-edge",
    withRequests({
      ...requests(),
      cells: requests().cells.map((cell) => (cell.row < HEAD ? cell : { ...cell, col: cell.col + 1 })),
      tables: [{ name: "Requests_by_country", range: { top: HEAD, left: 1, bottom: HEAD + 5, right: 3 } }],
    }),
  ],
  [
    "below-table",
    withRequests(withCells(requests(), [{ row: HEAD + 7, col: 0, value: "Figures are rounded." }])),
  ],
  [
    "one-table",
    withRequests({
      ...requests(),
      cells: [
        ...requests().cells,
        ...requests()
          .cells.filter(({ row }) => row >= HEAD)
          .map((cell) => ({ ...cell, row: cell.row + 8 })),
      ],
      tables: [
        ...(requests().tables ?? []),
        { name: "Requests_again", range: { top: HEAD + 8, left: 0, bottom: HEAD + 13, right: 2 } },
      ],
    }),
  ],
  ["document-title", accessiblePlan({ properties: { ...properties, title: "" } })],
  ["document-language", accessiblePlan({ properties: { ...properties, language: "" } })],
  ["document-subject", accessiblePlan({ properties: { ...properties, subject: "" } })],
  ["document-author", accessiblePlan({ properties: { ...properties, organisation: "" } })],
];

const RELS = "xl/worksheets/_rels/sheet2.xml.rels";
const SHEET = "xl/worksheets/sheet2.xml";
const link = (type: string, target: string): string =>
  `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

/** The same for what no plan can say, planted in the file. */
const WRITTEN: readonly (readonly [DecidedId, (edit: Edit) => void])[] = [
  ["header-row", (edit) => edit("xl/tables/table1.xml", "<table ", '<table headerRowCount="0" ')],
  ["filters-and-panes", (edit) => edit(SHEET, "</sheetData>", '</sheetData><autoFilter ref="A4:C9"/>')],
  ["hidden-cells", (edit) => edit(SHEET, '<row r="6"', '<row r="6" hidden="1"')],
  [
    "note-symbols",
    (edit) =>
      edit(
        "xl/sharedStrings.xml",
        /<t[^>]*>India<\/t>/,
        '<r><t>India</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>',
      ),
  ],
  [
    "turned-text",
    (edit) =>
      edit(
        "xl/styles.xml",
        /<alignment horizontal="left" vertical="top"/,
        '<alignment textRotation="90" horizontal="left" vertical="top"',
      ),
  ],
  [
    "macros",
    (edit) => edit("xl/_rels/workbook.xml.rels", "</Relationships>", link("vbaProject", "vbaProject.bin")),
  ],
  [
    "hidden-sheet",
    (edit) => edit("xl/workbook.xml", '<sheet name="Requests"', '<sheet name="Requests" state="hidden"'),
  ],
  [
    "protection",
    (edit) => edit(SHEET, "</sheetData>", '</sheetData><sheetProtection sheet="1" selectLockedCells="1"/>'),
  ],
  [
    "comments",
    (edit) => {
      edit(RELS, "</Relationships>", link("comments", "../comments1.xml"));
      edit(
        "xl/comments1.xml",
        "",
        '<comments><commentList><comment ref="B5"><text><t>Why?</t></text></comment></commentList></comments>',
      );
    },
  ],
  ["cursor", (edit) => edit("xl/workbook.xml", 'activeTab="0"', 'activeTab="1"')],
  [
    "cursor",
    (edit) =>
      edit(
        "xl/worksheets/sheet1.xml",
        /<sheetView ([^>]*)\/>/,
        '<sheetView $1><selection activeCell="C7"/></sheetView>',
      ),
  ],
  [
    "cursor-elsewhere",
    (edit) => edit(SHEET, /<sheetView ([^>]*)\/>/, '<sheetView $1><selection activeCell="C7"/></sheetView>'),
  ],
  [
    "headers-and-boxes",
    (edit) => {
      edit(SHEET, "</worksheet>", '<drawing r:id="rId99"/></worksheet>');
      edit(RELS, "</Relationships>", link("drawing", "../drawings/box.xml"));
      edit(
        "xl/drawings/box.xml",
        "",
        '<xdr:wsDr><xdr:oneCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="TextBox 1"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>Note</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:oneCellAnchor></xdr:wsDr>',
      );
    },
  ],
];

function fail(): never {
  throw new Error("the plan has no table");
}

test("a workbook without faults meets every point", async () => {
  const structure = await toRead(await toBytes(accessiblePlan()));
  expect(failedPoints(structure)).toEqual([]);
  expect(failedPoints(toStructure(accessiblePlan()))).toEqual([]);
});

test.each(PLANNED)("%s: exactly that point is not met, in the plan and in the file", async (id, plan) => {
  expect(failedPoints(toStructure(plan))).toEqual([id]);
  expect(failedPoints(await toRead(await toBytes(plan)))).toEqual([id]);
});

test.each(WRITTEN)("%s: exactly that point is not met in the file", async (id, spoil) => {
  expect(failedPoints(await toRead(await toBytes(accessiblePlan(), spoil)))).toEqual([id]);
});

test.each([
  ["no text", ""],
  ["the name that Excel gave", "Chart 1"],
])("alternative-text: a chart with %s", async (_, altText) => {
  const plan = withRequests(requests({ charts: [{ ...CHART, altText }] }));
  expect(failedPoints(toStructure(plan))).toEqual(["pictures", "alternative-text"]);
  expect(failedPoints(await toRead(await toBytes(plan)))).toEqual(["pictures", "alternative-text"]);
});

test("a fault of each kind is planted", () => {
  const planted = new Set<string>([...PLANNED, ...WRITTEN].map(([id]) => id));
  const decided = POINTS.filter(({ by }) => by === "program").map(({ id }) => id);
  expect(decided.filter((id) => !planted.has(id))).toEqual(["alternative-text"]);
});

/** What is said of each point, without the names that Excel gives to charts by itself. */
function verdicts(structure: WorkbookStructure) {
  return auditStructure(structure).results.map(({ point, judgement }) => ({
    id: point.id,
    outcome: judgement.outcome,
    places:
      judgement.outcome === "failed"
        ? judgement.places.map((place) =>
            ["pictures", "alternative-text"].includes(point.id) ? { ...place, detail: "" } : place,
          )
        : [],
  }));
}

test.each([...PLANNED, ["nothing", accessiblePlan()] as const])(
  "%s: the plan and the file are judged alike, place by place",
  async (_, plan) => {
    expect(verdicts(await toRead(await toBytes(plan)))).toEqual(verdicts(toStructure(plan)));
  },
);

test.each(["report", "accessible"] as const)(
  "a report in the layout %s is judged alike as a plan and as a file",
  async (layout) => {
    const read = await readWorkbook(readFileSync("samples/several-periods.xlsx"));
    if (!read.ok) throw new Error(read.failure.detail);
    const made = planReport(audit(read.sheets), { words: en, version: "1.0.0", layout });
    if (!made.ok) throw new Error(made.message);
    expect(verdicts(await toRead(await toBytes(made.plan)))).toEqual(verdicts(toStructure(made.plan)));
  },
);

test("what cannot be read is told as by the other commands", async () => {
  const bytes = await toBytes(accessiblePlan());
  expect(await readStructure(bytes.subarray(0, 900))).toMatchObject({
    ok: false,
    failure: { code: "truncated" },
  });
  expect(await readStructure(new Uint8Array())).toMatchObject({ ok: false, failure: { code: "empty-file" } });
  const cut = await toBytes(accessiblePlan(), (edit) => edit("xl/tables/table1.xml", "</table>", ""));
  expect(await readStructure(cut)).toMatchObject({ ok: false, failure: { code: "damaged" } });
});
