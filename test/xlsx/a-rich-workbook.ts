import { pack, type ArchivePart } from "./pack";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWN = "http://schemas.openxmlformats.org/drawingml/2006";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n`;

/** The names on its tabs, in their order. The third is hidden, the fourth a chart without cells. */
export const RICH_SHEETS = ["Draft H1", "Notes & more", "Lists", "Chart"] as const;

const link = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${kind.startsWith("http") ? kind : `${OFFICE}/${kind}`}" Target="${target}"/>`;
const links = (...all: string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${all.join("")}</Relationships>`;

const STYLES =
  `<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="170" formatCode="#,##0"/></numFmts>` +
  `<fonts count="2" ><font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font>` +
  `<font><b/><sz val="18"/><color theme="4"/><name val="Georgia"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
  `<border><left/><right/><top/><bottom style="double"><color theme="4"/></bottom><diagonal/></border></borders>` +
  `<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="1" applyNumberFormat="0"><alignment horizontal="center"/></xf></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>` +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="1" applyFont="1"/></cellXfs>` +
  `<cellStyles count="2"><cellStyle name="Standard" xfId="0" builtinId="0"/>` +
  `<cellStyle name="Überschrift 1" xfId="1" builtinId="16"/></cellStyles>` +
  `<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>` +
  `<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/>`;

const CHART =
  `<c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>` +
  `<c:val><c:numRef><c:f>'Draft H1'!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  `<c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx>` +
  `<c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart>`;

const chart = `${HEAD}<c:chartSpace xmlns:c="${DRAWN}/chart" xmlns:a="${DRAWN}/main">${CHART}</c:chartSpace>`;
const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWN}/chart"><c:chart xmlns:c="${DRAWN}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
const drawing = (anchor: string): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWN}/spreadsheetDrawing" xmlns:a="${DRAWN}/main">${anchor}</xdr:wsDr>`;

/** How a rich workbook is to be unlike the usual one. */
export interface Twist {
  /** Other text of single parts, by their names. */
  readonly change?: Readonly<Record<string, (xml: string) => string>>;
  readonly without?: readonly string[];
  readonly more?: readonly ArchivePart[];
}

/**
 * A workbook as Excel in German writes it, with one of everything: chart, picture, table, comment, conditional format, names for all
 * and for one sheet, chart sheet, calculation chain, custom XML, a theme and a `Standard` of its own. Its second tab is shown.
 */
export function aRichWorkbook({ change = {}, without = [], more = [] }: Twist = {}): Uint8Array {
  const parts = [...PARTS, ...more]
    .filter(({ name }) => !without.includes(name))
    .map(({ name, content }) => ({
      name,
      content: typeof content === "string" ? (change[name]?.(content) ?? content) : content,
    }));
  for (const name of Object.keys(change))
    if (!parts.some((part) => part.name === name)) throw new Error(`no part ${name}`);
  return pack(parts);
}

const PARTS: readonly ArchivePart[] = [
  {
    name: "[Content_Types].xml",
    content:
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="bin" ContentType="${KIND}.printerSettings"/><Default Extension="png" ContentType="image/png"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>` +
      [
        ["xl/workbook.xml", `${KIND}.sheet.main+xml`],
        ...[1, 2, 3].map((index) => [`xl/worksheets/sheet${index}.xml`, `${KIND}.worksheet+xml`]),
        ["xl/chartsheets/sheet1.xml", `${KIND}.chartsheet+xml`],
        ["xl/styles.xml", `${KIND}.styles+xml`],
        ["xl/sharedStrings.xml", `${KIND}.sharedStrings+xml`],
        ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
        ["xl/tables/table1.xml", `${KIND}.table+xml`],
        ["xl/comments1.xml", `${KIND}.comments+xml`],
        ["xl/calcChain.xml", `${KIND}.calcChain+xml`],
        ...[1, 2].flatMap((index) => [
          [`xl/drawings/drawing${index}.xml`, "application/vnd.openxmlformats-officedocument.drawing+xml"],
          [
            `xl/charts/chart${index}.xml`,
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
          ],
        ]),
        ["customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
        ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
      ]
        .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
        .join("") +
      `</Types>`,
  },
  {
    name: "_rels/.rels",
    content: links(
      link("rId1", "officeDocument", "xl/workbook.xml"),
      link("rId3", "extended-properties", "docProps/app.xml"),
    ),
  },
  {
    name: "xl/workbook.xml",
    content:
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl"/><workbookPr defaultThemeVersion="1"/>` +
      `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="9000" windowHeight="9000" firstSheet="1" activeTab="1"/></bookViews>` +
      `<sheets><sheet name="Draft H1" sheetId="3" r:id="rId1"/><sheet name="Notes &amp; more" sheetId="7" r:id="rId2"/>` +
      `<sheet name="Lists" sheetId="5" state="hidden" r:id="rId3"/><sheet name="Chart" sheetId="6" r:id="rId4"/></sheets>` +
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'Notes &amp; more'!$A$1:$B$2</definedName>` +
      `<definedName name="Countries">Lists!$A$1:$A$2</definedName><definedName name="Inner" localSheetId="2">Lists!$A$2</definedName></definedNames>` +
      `<calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"/></extLst></workbook>`,
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    content: links(
      link("rId1", "worksheet", "worksheets/sheet1.xml"),
      link("rId2", "worksheet", "worksheets/sheet2.xml"),
      link("rId3", "worksheet", "/xl/worksheets/sheet3.xml"),
      link("rId4", "chartsheet", "chartsheets/sheet1.xml"),
      link("rId6", "styles", "styles.xml"),
      link("rId7", "sharedStrings", "sharedStrings.xml"),
      link("rId8", "theme", "theme/theme1.xml"),
      link("rId9", "calcChain", "calcChain.xml"),
      link("rId10", "customXml", "../customXml/item1.xml"),
    ),
  },
  {
    name: "xl/worksheets/sheet1.xml",
    content:
      `\ufeff${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>` +
      `<row r="1"><c r="A1" t="s" s="2"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>` +
      `<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>5</v></c></row>` +
      `<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><f>SUM(B2,Lists!B1)</f><v>7</v></c></row></sheetData>` +
      `<conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;4</formula></cfRule></conditionalFormatting>` +
      `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="portrait" r:id="rId4"/>` +
      `<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>`,
  },
  {
    name: "xl/worksheets/_rels/sheet1.xml.rels",
    content: links(
      link("rId1", "drawing", "../drawings/drawing1.xml"),
      link("rId2", "table", "../tables/table1.xml"),
      link("rId3", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
      link("rId4", "printerSettings", "../printerSettings/printerSettings1.bin"),
      link("rId5", "comments", "../comments1.xml"),
    ),
  },
  {
    name: "xl/worksheets/sheet2.xml",
    content:
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData>` +
      `<row r="1"><c r="A1" t="inlineStr"><is><t>Notes</t></is></c></row><row r="2"><c r="B2" s="1"><v>0.5</v></c></row></sheetData></worksheet>`,
  },
  {
    name: "xl/worksheets/sheet3.xml",
    content:
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1"><v>2</v></c></row>` +
      `<row r="2"><c r="A2" t="s"><v>3</v></c></row></sheetData></worksheet>`,
  },
  {
    name: "xl/chartsheets/sheet1.xml",
    content: `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  },
  {
    name: "xl/chartsheets/_rels/sheet1.xml.rels",
    content: links(link("rId1", "drawing", "../drawings/drawing2.xml")),
  },
  { name: "xl/styles.xml", content: `${HEAD}<styleSheet xmlns="${MAIN}">${STYLES}</styleSheet>` },
  {
    name: "xl/sharedStrings.xml",
    content: `${HEAD}<sst xmlns="${MAIN}" count="7" uniqueCount="4"><si><t>Country</t></si><si><t>Requests</t></si><si><t>Brazil</t></si><si><r><t>Chi</t></r><r><rPr><b/></rPr><t>le</t></r></si></sst>`,
  },
  {
    name: "xl/theme/theme1.xml",
    content: `${HEAD}<a:theme xmlns:a="${DRAWN}/main" name="House"><a:themeElements><a:clrScheme name="House"><a:dk1><a:srgbClr val="003300"/></a:dk1><a:lt1><a:srgbClr val="FFFFEE"/></a:lt1><a:dk2><a:srgbClr val="111111"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="FF0000"/></a:accent1><a:accent2><a:srgbClr val="00FF00"/></a:accent2><a:accent3><a:srgbClr val="0000FF"/></a:accent3><a:accent4><a:srgbClr val="FFFF00"/></a:accent4><a:accent5><a:srgbClr val="FF00FF"/></a:accent5><a:accent6><a:srgbClr val="00FFFF"/></a:accent6><a:hlink><a:srgbClr val="123456"/></a:hlink><a:folHlink><a:srgbClr val="654321"/></a:folHlink></a:clrScheme><a:fontScheme name="House"><a:majorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="House"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="6350"/>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
  },
  {
    name: "xl/tables/table1.xml",
    content: `${HEAD}<table xmlns="${MAIN}" id="4" name="Requests_by_country" displayName="REQUESTS_by_country" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Country"/><tableColumn id="2" name="Requests"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
  },
  {
    name: "xl/comments1.xml",
    content: `${HEAD}<comments xmlns="${MAIN}"><authors><author>Ann</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Checked</t></text></comment></commentList></comments>`,
  },
  {
    name: "xl/drawings/vmlDrawing1.vml",
    content: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><x:ClientData ObjectType="Note"><br><x:Row>1</x:Row></x:ClientData></v:shape></xml>`,
  },
  { name: "xl/printerSettings/printerSettings1.bin", content: Uint8Array.of(1, 0, 255) },
  {
    name: "xl/drawings/drawing1.xml",
    content: drawing(
      `<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${frame}</xdr:twoCellAnchor>`,
    ),
  },
  {
    name: "xl/drawings/_rels/drawing1.xml.rels",
    content: links(
      link("rId1", "chart", "../charts/chart1.xml"),
      link("rId2", "image", "../media/image1.png"),
    ),
  },
  { name: "xl/media/image1.png", content: Uint8Array.of(137, 80, 78, 71) },
  {
    name: "xl/drawings/drawing2.xml",
    content: drawing(
      `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${frame}</xdr:absoluteAnchor>`,
    ),
  },
  {
    name: "xl/drawings/_rels/drawing2.xml.rels",
    content: links(link("rId1", "chart", "../charts/chart2.xml")),
  },
  { name: "xl/charts/chart1.xml", content: chart },
  { name: "xl/charts/chart2.xml", content: chart },
  {
    name: "xl/calcChain.xml",
    content: `${HEAD}<calcChain xmlns="${MAIN}"><c r="B3" i="3"/></calcChain>`,
  },
  { name: "customXml/item1.xml", content: "\ufeff<b:house xmlns:b='urn:house'>x</b:house>" },
  {
    name: "customXml/itemProps1.xml",
    content: `<ds:datastoreItem ds:itemID="{11111111-1111-1111-1111-111111111111}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
  },
  {
    name: "customXml/_rels/item1.xml.rels",
    content: links(link("rId1", "customXmlProps", "itemProps1.xml")),
  },
  {
    name: "docProps/app.xml",
    content:
      `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
      `<Application>Microsoft Excel</Application><HeadingPairs><vt:vector size="6" baseType="variant">` +
      [
        ["Arbeitsblätter", 3],
        ["Diagramme", 1],
        ["Benannte Bereiche", 3],
      ]
        .map(
          ([name, count]) =>
            `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`,
        )
        .join("") +
      `</vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="7" baseType="lpstr">` +
      [
        "Draft H1",
        "Notes &amp; more",
        "Lists",
        "Chart",
        "Countries",
        "'Notes &amp; more'!Druckbereich",
        "Lists!Inner",
      ]
        .map((title) => `<vt:lpstr>${title}</vt:lpstr>`)
        .join("") +
      `</vt:vector></TitlesOfParts></Properties>`,
  },
  { name: "xl/unknown/thing.xyz", content: "nobody knows" },
];
