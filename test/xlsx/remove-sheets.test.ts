import { unzipSync } from "fflate";
import { removeSheets } from "../../src/xlsx/remove-sheets";
import { toSentence, type FailureCode } from "../../src/xlsx/host-failure";
import { listNames } from "../../src/xlsx/read/unpack";
import { mapWorkbook } from "../../src/xlsx/read/workbook-map";
import { writePlan } from "../../src/xlsx/write-plan";
import { accessiblePlan } from "./accessible-plan";
import { aPlan } from "./a-plan";
import { aRichWorkbook, RICH_SHEETS, type Twist } from "./a-rich-workbook";
import { add, differences, remove } from "./merged";
import { textOf } from "./patched";
import { read } from "./reading";

const WORKBOOK = "xl/workbook.xml";
const DRAFT = "Draft H1";
const NOTES = "Notes & more";
/** What speaks of the list of countries, and would go first. */
const FREE = {
  [WORKBOOK]: (xml: string) => xml.replace(/<definedName name="Countries">.*?<\/definedName>/, ""),
  "xl/worksheets/sheet1.xml": (xml: string) => xml.replace(",Lists!B1", ""),
};

const tabsOf = (bytes: Uint8Array) => mapWorkbook(bytes, listNames(bytes)).sheetNames;

async function failureOf(bytes: Uint8Array, ...names: readonly string[]) {
  const removed = await removeSheets(bytes, names);
  return removed.ok ? "removed" : removed.failure;
}

/** The rich workbook with something more in one of its parts, before a tag. */
function saying(name: string, before: string, text: string): Uint8Array {
  const change = { [name]: (xml: string) => xml.replace(before, () => text + before) };
  return aRichWorkbook({ change });
}

test("what only the sheet led to goes, everything else stays byte for byte", async () => {
  const before = aRichWorkbook({
    change: { "xl/charts/chart2.xml": (xml) => xml.replaceAll("Draft H1", "Lists") },
  });
  const after = await remove(before, DRAFT);
  const { changed, added, gone } = differences(before, after);
  expect(added).toEqual([]);
  expect(gone).toEqual([
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/tables/table1.xml",
    "xl/comments1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/printerSettings/printerSettings1.bin",
    "xl/drawings/drawing1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/media/image1.png",
    "xl/charts/chart1.xml",
    "xl/calcChain.xml",
  ]);
  expect(changed).toEqual([
    "[Content_Types].xml",
    WORKBOOK,
    "xl/_rels/workbook.xml.rels",
    "docProps/app.xml",
  ]);
  const types = textOf(after, "[Content_Types].xml");
  for (const name of gone) expect(types).not.toContain(`"/${name}"`);
  expect(types.match(/<Override/g)).toHaveLength(11);
  expect(textOf(after, "xl/_rels/workbook.xml.rels")).not.toMatch(/rId1"|calcChain/);
  const old = (await read(before)).sheets;
  expect((await read(after)).sheets).toEqual(old.filter(({ name }) => name !== DRAFT));
});

test("names and the tab that is shown move with the tabs", async () => {
  const change = { "xl/charts/chart2.xml": (xml: string) => xml.replaceAll("Draft H1", "Lists") };
  const after = textOf(await remove(aRichWorkbook({ change }), DRAFT), WORKBOOK);
  expect(after).toContain(`firstSheet="0" activeTab="0"`);
  expect(/<sheets>.*<\/definedNames>/.exec(after)?.[0]).toBe(
    `<sheets><sheet name="Notes &amp; more" sheetId="7" r:id="rId2"/>` +
      `<sheet name="Lists" sheetId="5" state="hidden" r:id="rId3"/><sheet name="Chart" sheetId="6" r:id="rId4"/></sheets>` +
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Notes &amp; more'!$A$1:$B$2</definedName>` +
      `<definedName name="Countries">Lists!$A$1:$A$2</definedName><definedName name="Inner" localSheetId="1">Lists!$A$2</definedName></definedNames>`,
  );
});

test("where the tab that was shown goes, the next that can be seen is shown", async () => {
  const after = textOf(await remove(aRichWorkbook(), NOTES), WORKBOOK);
  expect(after).toContain(`firstSheet="2" activeTab="2"`);
  expect(after).not.toContain("Print_Area");
  const last = (xml: string) => xml.replace(`activeTab="1"`, `activeTab="3"`);
  expect(textOf(await remove(aRichWorkbook({ change: { [WORKBOOK]: last } }), "Chart"), WORKBOOK)).toContain(
    `activeTab="1"`,
  );
});

test("titles among the properties of the document go, with those of names", async () => {
  const after = textOf(await remove(aRichWorkbook(), NOTES), "docProps/app.xml");
  expect(after.match(/<vt:i4>\d/g)).toEqual(["<vt:i4>2", "<vt:i4>1", "<vt:i4>2"]);
  expect(after).toContain(
    `<vt:vector size="5" baseType="lpstr"><vt:lpstr>Draft H1</vt:lpstr><vt:lpstr>Lists</vt:lpstr><vt:lpstr>Chart</vt:lpstr><vt:lpstr>Countries</vt:lpstr><vt:lpstr>Lists!Inner</vt:lpstr>`,
  );
});

test("the last names take their list with them", async () => {
  const change = {
    [WORKBOOK]: (xml: string) => xml.replace(/<definedName name="(Countries|Inner)".*?<\/definedName>/g, ""),
  };
  const after = textOf(await remove(aRichWorkbook({ change }), NOTES), WORKBOOK);
  expect(after).toContain(`</sheets><calcPr calcId="191029"/>`);
});

test("a part that another sheet leads to as well stays", async () => {
  const change = {
    ...FREE,
    "xl/drawings/_rels/drawing2.xml.rels": (xml: string) =>
      xml.replace(
        "</Rel",
        `<Relationship Id="rId2" Type="http://x/image" Target="../media/image1.png"/></Rel`,
      ),
    "xl/charts/chart2.xml": (xml: string) => xml.replaceAll("Draft H1", NOTES.replace("&", "&amp;")),
  };
  const after = await remove(aRichWorkbook({ change }), DRAFT);
  expect(unzipSync(after)["xl/media/image1.png"]).toBeDefined();
});

test("the order of calculation stays where it does not speak of the sheet", async () => {
  expect(unzipSync(await remove(aRichWorkbook(), NOTES))["xl/calcChain.xml"]).toBeDefined();
});

test.each([
  [
    "with prefixes",
    (xml: string) => xml.replace(/<(\/?)(?=[a-z]+[\s/>])/gi, "<$1x:").replace(" xmlns=", " xmlns:x="),
  ],
  ["with a mark of the order of bytes", (xml: string) => `\ufeff${xml}`],
])("%s", async (_, change) => {
  const names = ["[Content_Types].xml", WORKBOOK, "xl/_rels/workbook.xml.rels"];
  const after = await remove(
    aRichWorkbook({ change: Object.fromEntries(names.map((name) => [name, change])) }),
    NOTES,
  );
  expect(tabsOf(after)).toEqual(RICH_SHEETS.filter((name) => name !== NOTES));
});

describe("a sheet that something speaks of which stays is refused", () => {
  const inCell = (formula: string) =>
    saying("xl/worksheets/sheet1.xml", "</row></sheetData>", `<c r="C3"><f>${formula}</f><v>1</v></c>`);
  const chartOnDraft = `<c:f>'Draft H1'!$B$2:$B$3</c:f>`;

  test.each<[string, string, () => Uint8Array]>([
    ["a formula", "Lists", () => aRichWorkbook({ change: { [WORKBOOK]: FREE[WORKBOOK] } })],
    [
      "a name",
      "Lists",
      () => aRichWorkbook({ change: { "xl/worksheets/sheet1.xml": FREE["xl/worksheets/sheet1.xml"] } }),
    ],
    ["a chart", DRAFT, () => aRichWorkbook()],
    ["a formula in other letters", NOTES, () => inCell("'NOTES &amp; MORE'!A1")],
    ["a span of sheets that it is in", NOTES, () => inCell("SUM('Draft H1:Lists'!A1)")],
    ["an address in a text", NOTES, () => inCell(`INDIRECT("'Notes &amp; more'!A1")`)],
    [
      "its table",
      DRAFT,
      () =>
        aRichWorkbook({
          change: {
            "xl/charts/chart2.xml": (xml) => xml.replace(chartOnDraft, "<c:f>Lists!$A$1</c:f>"),
            "xl/worksheets/sheet3.xml": (xml) =>
              xml.replace("</row>", `<c r="C1"><f>SUM(requests_BY_country[Requests])</f></c></row>`),
          },
        }),
    ],
    [
      "a conditional format",
      NOTES,
      () =>
        saying(
          "xl/worksheets/sheet1.xml",
          "<pageMargins",
          `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="2"><formula>'Notes &amp; more'!$A$1=1</formula></cfRule></conditionalFormatting>`,
        ),
    ],
    [
      "a limit of a conditional format",
      NOTES,
      () =>
        saying(
          "xl/worksheets/sheet1.xml",
          "<pageMargins",
          `<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="formula" val="'Notes &amp; more'!$A$1"/></dataBar></cfRule></conditionalFormatting>`,
        ),
    ],
    [
      "a data validation",
      NOTES,
      () =>
        saying(
          "xl/worksheets/sheet1.xml",
          "<pageMargins",
          `<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>'Notes &amp; more'!$A$1:$A$9</formula1></dataValidation></dataValidations>`,
        ),
    ],
    [
      "a newer data validation",
      NOTES,
      () =>
        saying(
          "xl/worksheets/sheet1.xml",
          "</worksheet>",
          `<extLst><ext><x14:formula1 xmlns:x14="u:x"><xm:f xmlns:xm="u:m">'Notes &amp; more'!$A$1</xm:f></x14:formula1></ext></extLst>`,
        ),
    ],
    [
      "the text of a shape",
      NOTES,
      () =>
        saying(
          "xl/drawings/drawing2.xml",
          "</xdr:wsDr>",
          `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:sp textlink="'Notes &amp; more'!$A$1"/></xdr:absoluteAnchor>`,
        ),
    ],
    [
      "a button of the old kind",
      NOTES,
      () =>
        saying(
          "xl/drawings/vmlDrawing1.vml",
          "</v:shape>",
          `<x:FmlaLink>'Notes &amp; more'!$A$1</x:FmlaLink>`,
        ),
    ],
    [
      "a pivot table",
      NOTES,
      () =>
        aRichWorkbook({
          change: {
            "xl/_rels/workbook.xml.rels": (xml) =>
              xml.replace(
                "</Rel",
                `<Relationship Id="rIdP" Type="http://x/pivotCacheDefinition" Target="pivotCache/p.xml"/></Rel`,
              ),
          },
          more: [
            {
              name: "xl/pivotCache/p.xml",
              content: `<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Notes &amp; more"/></cacheSource></pivotCacheDefinition>`,
            },
          ],
        }),
    ],
    ...[
      `<![CDATA['Notes & more'!$A$1]]>`,
      `'Notes &amp; m<!-- so -->ore'!$A$1`,
      `'Notes &amp; mor&#x65;'!$A$1`,
    ].map((text): [string, string, () => Uint8Array] => [
      `a name written ${text}`,
      NOTES,
      () => saying(WORKBOOK, "</definedNames>", `<definedName name="Odd">${text}</definedName>`),
    ]),
    [
      "the cell that a query takes a value from",
      NOTES,
      () =>
        aRichWorkbook({
          change: {
            "xl/_rels/workbook.xml.rels": (xml) =>
              xml.replace(
                "</Rel",
                `<Relationship Id="rIdC" Type="http://x/connections" Target="connections.xml"/></Rel`,
              ),
          },
          more: [
            {
              name: "xl/connections.xml",
              content: `<connections><connection id="1" type="1"><parameters count="1"><parameter name="Period" parameterType="cell" cell="'Notes &amp; more'!$A$1"/></parameters></connection></connections>`,
            },
          ],
        }),
    ],
  ])("%s", async (_, sheet, book) => {
    expect(await failureOf(book(), sheet)).toMatchObject({ code: "sheet-in-use", sheet });
  });

  test("but not where what speaks of it goes as well", async () => {
    const change = {
      [WORKBOOK]: (xml: string) => xml.replace(/<definedName name="Countries">.*?<\/definedName>/, ""),
    };
    expect(tabsOf(await remove(aRichWorkbook({ change }), DRAFT, "Lists", "Chart"))).toEqual([NOTES]);
  });

  test("nor for a link, another workbook, a text, or a name that is only alike", async () => {
    const formulas = [
      `HYPERLINK("#'Notes &amp; more'!A1")`,
      `'[1]Notes &amp; more'!A1`,
      `"'Notes &amp; more'!A1"`,
      `'Notes &amp; more 2'!A1`,
    ];
    for (const formula of formulas)
      expect([formula, await failureOf(inCell(formula), NOTES)]).toEqual([formula, "removed"]);
    const link = saying(
      "xl/worksheets/sheet1.xml",
      "<pageMargins",
      `<hyperlinks><hyperlink ref="A1" location="'Notes &amp; more'!A1"/></hyperlinks>`,
    );
    expect(await failureOf(link, NOTES)).toBe("removed");
  });
});

describe("what else is refused", () => {
  const inWorkbook = (from: string, by: string, more: Twist["more"] = []) =>
    aRichWorkbook({ change: { [WORKBOOK]: (xml) => xml.replace(from, () => by) }, more });

  test.each<[FailureCode, string, () => Uint8Array, readonly string[]]>([
    ["no-sheet", "a sheet that is not there", () => aRichWorkbook(), ["notes & more"]],
    ["no-visible-sheet", "all that can be seen", () => aRichWorkbook(), [DRAFT, NOTES, "Chart"]],
    [
      "protected-structure",
      "a protected structure",
      () => inWorkbook("<bookViews>", `<workbookProtection lockStructure="true"/><bookViews>`),
      [NOTES],
    ],
    [
      "signed",
      "a signature",
      () => aRichWorkbook({ more: [{ name: "_xmlsignatures/s.xml", content: "<x/>" }] }),
      [NOTES],
    ],
    [
      "unsafe-sheets",
      "a sheet with a pivot table",
      () =>
        aRichWorkbook({
          more: [
            {
              name: "xl/worksheets/_rels/sheet2.xml.rels",
              content: `<Relationships><Relationship Id="r" Type="http://x/pivotTable" Target="../pivotTables/p.xml"/></Relationships>`,
            },
            { name: "xl/pivotTables/p.xml", content: "<pivotTableDefinition/>" },
          ],
        }),
      [NOTES],
    ],
    [
      "unsafe-sheets",
      "a sheet that a kept view shows",
      () =>
        inWorkbook(
          "<extLst>",
          `<customWorkbookViews><customWorkbookView name="v" guid="{0}" windowWidth="1" windowHeight="1" activeSheetId="7"/></customWorkbookViews><extLst>`,
        ),
      [NOTES],
    ],
    ["truncated", "a file that is cut off", () => aRichWorkbook().subarray(0, 900), [NOTES]],
  ])("%s: %s", async (code, _, book, names) => {
    expect(await failureOf(book(), ...names)).toMatchObject({ code });
  });

  test("in sentences", async () => {
    const failure = await failureOf(aRichWorkbook(), DRAFT);
    if (failure === "removed") throw new Error(failure);
    expect(toSentence(failure, "draft.xlsx")).toBe(
      "Sheet Draft H1 of draft.xlsx is used elsewhere in the workbook, in a formula, a name, a chart or the like, which would show #REF! without it. Nothing was changed.",
    );
  });
});

test("to remove nothing gives the same bytes", async () => {
  const before = aRichWorkbook();
  expect(await remove(before)).toEqual(Uint8Array.from(before));
});

test("added and removed again: all parts as before, but styles that nothing uses", async () => {
  const before = aRichWorkbook();
  for (const plan of [aPlan(), accessiblePlan()]) {
    const added = await add(
      before,
      await writePlan(plan),
      plan.sheets.map(() => "mark"),
    );
    const after = await remove(added, ...plan.sheets.map(({ name }) => name));
    expect(differences(before, after)).toEqual({ changed: ["xl/styles.xml"], added: [], gone: [] });
    expect((await read(after)).sheets).toEqual((await read(before)).sheets);
  }
});

test("one of two reports goes, the other stays as it was", async () => {
  const first = await add(aRichWorkbook(), await writePlan(aPlan()));
  const second = await add(first, await writePlan(accessiblePlan()));
  const names = aPlan().sheets.map(({ name }) => name);
  const after = await remove(second, ...names);
  const only = await add(aRichWorkbook(), await writePlan(accessiblePlan()));
  expect((await read(after)).sheets).toEqual((await read(only)).sheets);
  expect(textOf(after, WORKBOOK)).not.toContain("Print_Titles");
});
