import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ROOT } from "../../project/files";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * The sample with mistakes, with much of what people have in their workbooks and this program knows nothing of: a chart, a
 * picture, a comment, a hidden sheet, formulas that follow from the figures, a name, a rule for colours, a list to choose
 * from, a link, settings of a printer, properties, and data of another program.
 */
export function richWorkbook(): Uint8Array {
  const parts = unzipSync(readFileSync(join(ROOT, "samples", "h1-2024-with-mistakes.xlsx")));
  const edit = (name: string, at: string, put: string): void => {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    if (!text.includes(at)) throw new Error(`${name} has no ${at}`);
    parts[name] = strToU8(text.replace(at, put));
  };
  edit("[Content_Types].xml", "</Types>", `${CONTENT_TYPES}</Types>`);
  edit(
    "xl/workbook.xml",
    "</sheets>",
    `<sheet name="Sums" sheetId="2" r:id="rId4"/><sheet name="Private" sheetId="3" state="hidden" r:id="rId5"/></sheets>` +
      `<definedNames><definedName name="AllRequests">'H1 2024'!$B$3</definedName></definedNames>`,
  );
  edit(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    link("rId4", `${OFFICE}/worksheet`, "worksheets/sheet2.xml") +
      link("rId5", `${OFFICE}/worksheet`, "worksheets/sheet3.xml") +
      link("rId6", `${OFFICE}/customXml`, "../customXml/item1.xml") +
      "</Relationships>",
  );
  edit(
    "_rels/.rels",
    "</Relationships>",
    `${link("rIdP", `${OFFICE}/custom-properties`, "docProps/custom.xml")}</Relationships>`,
  );
  edit("xl/worksheets/sheet1.xml", "</mergeCells>", `</mergeCells>${AFTER_MERGES}`);
  edit("xl/worksheets/sheet1.xml", "</worksheet>", `${AFTER_MARGINS}</worksheet>`);
  const more = Object.entries(MORE).map(
    ([name, content]) => [name, typeof content === "string" ? strToU8(HEAD + content) : content] as const,
  );
  return zipSync({ ...parts, ...Object.fromEntries(more) });
}

const link = (id: string, type: string, target: string, mode = ""): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
const links = (...all: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}">${all.join("")}</Relationships>`;

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
const CONTENT_TYPES = [
  '<Default Extension="png" ContentType="image/png"/>',
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  `<Default Extension="bin" ContentType="${SPREADSHEET}.printerSettings"/>`,
  part("xl/worksheets/sheet2.xml", `${SPREADSHEET}.worksheet+xml`),
  part("xl/worksheets/sheet3.xml", `${SPREADSHEET}.worksheet+xml`),
  part("xl/comments1.xml", `${SPREADSHEET}.comments+xml`),
  part("xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"),
  part("xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"),
  part("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"),
  part("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"),
].join("");

const AFTER_MERGES =
  '<conditionalFormatting sqref="B4:B12"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/>' +
  '<color rgb="FF63C384"/></dataBar></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="G2"><formula1>"draft,final"</formula1>' +
  "</dataValidation></dataValidations>" +
  '<hyperlinks><hyperlink ref="A1" r:id="rId4"/></hyperlinks>';
const AFTER_MARGINS =
  '<pageSetup paperSize="9" orientation="portrait" r:id="rId5"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>';

const formulas =
  '<row r="1"><c r="A1"><f>\'H1 2024\'!B3*2</f><v>120</v></c></row>' +
  '<row r="2"><c r="A2"><f>AllRequests+1</f><v>61</v></c></row>' +
  '<row r="3"><c r="A3" t="str"><f>TEXT(AllRequests,"0")</f><v>60</v></c></row>';

const anchor = (row: number, inner: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row + 10)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;

const CHART =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart of mine"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
  `<a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const PICTURE =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo" descr="A square"/><xdr:cNvPicPr/></xdr:nvPicPr>' +
  '<xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';

const reference = (range: string): string => `'H1 2024'!${range}`;

const MORE: Readonly<Record<string, string | Uint8Array>> = {
  "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData>${formulas}</sheetData></worksheet>`,
  "xl/worksheets/sheet3.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>for nobody else</t></is></c></row></sheetData></worksheet>`,
  "xl/worksheets/_rels/sheet1.xml.rels": links(
    link("rId1", `${OFFICE}/drawing`, "../drawings/drawing1.xml"),
    link("rId2", `${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing1.vml"),
    link("rId3", `${OFFICE}/comments`, "../comments1.xml"),
    link("rId4", `${OFFICE}/hyperlink`, "https://example.com/", ' TargetMode="External"'),
    link("rId5", `${OFFICE}/printerSettings`, "../printerSettings/printerSettings1.bin"),
  ),
  "xl/printerSettings/printerSettings1.bin": Uint8Array.from(
    { length: 64 },
    (_, index) => (index * 37) % 256,
  ),
  "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>A. Colleague</author></authors><commentList><comment ref="B3" authorId="0"><text><t>Please look at this.</t></text></comment></commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml": strToU8(
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
      '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
      '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden">' +
      '<x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
  ),
  "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${anchor(1, CHART)}${anchor(14, PICTURE)}</xdr:wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": links(
    link("rId1", `${OFFICE}/chart`, "../charts/chart1.xml"),
    link("rId2", `${OFFICE}/image`, "../media/image1.png"),
  ),
  "xl/charts/chart1.xml":
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
    `<c:cat><c:strRef><c:f>${reference("$A$4:$A$12")}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${reference("$B$4:$B$12")}</c:f></c:numRef></c:val></c:ser>` +
    '<c:axId val="111"/><c:axId val="112"/></c:barChart>' +
    '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="112"/></c:catAx>' +
    '<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="111"/></c:valAx>' +
    '</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>',
  "xl/media/image1.png": readFileSync(join(ROOT, "assets", "icons", "open-64.png")),
  "docProps/custom.xml":
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Client"><vt:lpwstr>Example</vt:lpwstr></property></Properties>',
  "customXml/item1.xml": '<data xmlns="urn:example:other-program">kept</data>',
  "customXml/_rels/item1.xml.rels": links(link("rId1", `${OFFICE}/customXmlProps`, "itemProps1.xml")),
  "customXml/itemProps1.xml":
    '<ds:datastoreItem ds:itemID="{0A1B2C3D-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
};
