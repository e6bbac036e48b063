import { readFileSync } from "node:fs";
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from "fflate";
import { audit, en, planReport } from "../../src/core";
import { addSheets } from "../../src/xlsx/add-sheets";
import { toSentence, type FailureCode } from "../../src/xlsx/host-failure";
import { readOwnParts } from "../../src/xlsx/own-parts";
import { listNames } from "../../src/xlsx/read/unpack";
import { mapWorkbook } from "../../src/xlsx/read/workbook-map";
import { readStructure } from "../../src/xlsx/read-structure";
import { writePlan } from "../../src/xlsx/write-plan";
import { accessiblePlan } from "./accessible-plan";
import { aCell, aPlan, aSheet } from "./a-plan";
import { aRichWorkbook, RICH_SHEETS, type Twist } from "./a-rich-workbook";
import { aWorkbook, data, partsOf } from "./a-workbook";
import { add, differences, looksOf, namedStylesOf } from "./merged";
import { pack } from "./pack";
import { textOf } from "./patched";
import { read } from "./reading";

/** The parts that must tell of the new sheets. */
const LISTS = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "docProps/app.xml",
];
const A_ROW = data(`<row r="1"><c r="A1"><v>1</v></c></row>`);

const aReport = (): Promise<Uint8Array> => writePlan(aPlan());
const withTables = (): Promise<Uint8Array> => writePlan(accessiblePlan());
const sample = (name: string): Uint8Array => readFileSync(`${__dirname}/../../samples/${name}`);

/** The report on a sample, in sheets that are not named as others. */
async function report(name: string, taken: readonly string[] = []): Promise<Uint8Array> {
  const { sheets } = await read(sample(name));
  const options = { words: en, version: "1.0.0", layout: "accessible", taken } as const;
  const made = planReport(audit(sheets), options);
  if (!made.ok) throw new Error(made.message);
  return writePlan(made.plan);
}

async function failureOf(bytes: Uint8Array, from: Uint8Array) {
  const added = await addSheets(bytes, { from, marks: [] });
  return added.ok ? "added" : added.failure;
}

/** The names of the sheets, in order. */
function tabsOf(bytes: Uint8Array): readonly string[] {
  return mapWorkbook(bytes, listNames(bytes)).sheetNames;
}

/** How the last sheets of a workbook are made; tables are known by another name there. */
async function structureOf(bytes: Uint8Array, last: number) {
  const reading = await readStructure(bytes);
  if (!reading.ok) throw new Error(reading.failure.detail);
  return reading.structure.sheets.slice(-last).map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, name: "" })),
  }));
}

/** The sheets are there as they are in the workbook that they come from. */
async function expectSame(after: Uint8Array, from: Uint8Array) {
  const names = tabsOf(from);
  expect(tabsOf(after).slice(-names.length)).toEqual(names);
  expect(await structureOf(after, names.length)).toEqual(await structureOf(from, names.length));
  for (const name of names) expect(looksOf(after, name)).toEqual(looksOf(from, name));
}

test("all parts stay byte for byte but the lists of what there is; these keep what they had", async () => {
  const before = aRichWorkbook();
  const copy = Uint8Array.from(before);
  const from = await report("several-periods.xlsx");
  const after = await add(before, from);
  expect(before).toEqual(copy);
  const { changed, added, gone } = differences(before, after);
  expect(new Set(changed)).toEqual(new Set(LISTS));
  expect(gone).toEqual([]);
  expect(Object.keys(unzipSync(after)).slice(0, listNames(before).size)).toEqual(
    Object.keys(unzipSync(before)),
  );
  expect(added).toContain("xl/worksheets/sheet4.xml");
  expect(added).toContain("xl/charts/chart3.xml");
  expect(added).toContain("xl/tables/table2.xml");
  for (const name of LISTS) {
    // Everything that stood there stands there still, in its order: only counts are others.
    const [old, now] = [textOf(before, name), textOf(after, name)].map(
      (xml) => xml.match(/<[^>]*>|[^<]+/g)?.map((piece) => piece.replace(/ (count|size)="\d+"/, "")) ?? [],
    );
    let at = 0;
    for (const piece of now ?? []) if (piece === old?.[at]) at += 1;
    expect([name, old?.slice(at)]).toEqual([name, name === "docProps/app.xml" ? expect.any(Array) : []]);
  }
});

test("old sheets and new ones read as before, and the new ones come last", async () => {
  const [before, from] = [aRichWorkbook(), await aReport()];
  const after = await add(before, from);
  expect(tabsOf(after)).toEqual([...RICH_SHEETS, "Cover", "It's 1 & 2"]);
  const [old, coming, now] = [await read(before), await read(from), await read(after)];
  expect(now.sheets).toEqual([...old.sheets, ...coming.sheets]);
});

test("the tab that was shown is shown, and no other is selected", async () => {
  const before = aRichWorkbook();
  const after = await add(before, await aReport());
  const view = /<bookViews>.*<\/bookViews>/.exec(textOf(before, "xl/workbook.xml"))?.[0] ?? "none";
  expect(textOf(after, "xl/workbook.xml")).toContain(view);
  const { added } = differences(before, after);
  for (const name of added.filter((part) => part.startsWith("xl/worksheets/sheet")))
    expect(textOf(after, name)).not.toContain("tabSelected");
});

describe("the new sheets look as they did", () => {
  test.each([
    ["beside a theme and a style for all cells of another look", () => aRichWorkbook()],
    ["twice over", async () => add(aRichWorkbook(), await writePlan(aPlan([aSheet({ name: "First" })])))],
    ["in a workbook without styles", () => aWorkbook({ sheets: [{ inner: A_ROW }] })],
    [
      "beside styles that are only formats",
      () => aWorkbook({ sheets: [{ inner: A_ROW }], formats: ["0%", "@"] }),
    ],
    [
      "beside styles with nothing in them",
      () =>
        aWorkbook({
          sheets: [{ inner: A_ROW }],
          styles: "/odd/Looks.xml",
          more: [{ name: "odd/Looks.xml", content: "<styleSheet/>" }],
        }),
    ],
    [
      "beside empty lists, and one that is there without an end tag",
      () =>
        aRichWorkbook({
          change: {
            "xl/styles.xml": (xml) =>
              xml.replace(/<cellStyles.*<\/cellStyles>/, "<cellStyles/>").replace(/<dxfs.*<\/dxfs>/, ""),
          },
        }),
    ],
    [
      "with prefixes in every list",
      () => aRichWorkbook({ change: Object.fromEntries(LISTS.slice(0, 4).map((name) => [name, prefixed])) }),
    ],
  ])("%s", async (_, book) => {
    const before = await book();
    for (const from of [await aReport(), await withTables()]) await expectSame(await add(before, from), from);
  });

  test("and take nothing from a theme, or they would not", async () => {
    for (const bytes of [await aReport(), await withTables()])
      for (const [name, part] of Object.entries(unzipSync(bytes)))
        if (/styles|chart|drawing/.test(name))
          expect(new TextDecoder().decode(part)).not.toMatch(/theme="|schemeClr|\+m[nj]-/);
  });
});

/** `<sheet>` → `<x:sheet>`, for everything in the main namespace of a part. */
function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, "<$1x:").replace(" xmlns=", " xmlns:x=");
}

test("columns are as wide as planned beside a larger font of the workbook's own, in whose digits they are counted", async () => {
  const large = (xml: string) => xml.replace(`<sz val="10"/>`, `<sz val="20"/>`);
  const from = await aReport();
  const after = await add(aRichWorkbook({ change: { "xl/styles.xml": large } }), from);
  const widths = (xml: string) => [...xml.matchAll(/ width="([\d.]+)"/g)].map(([, width]) => Number(width));
  const [old, now] = [
    widths(textOf(from, "xl/worksheets/sheet1.xml")),
    widths(textOf(after, "xl/worksheets/sheet4.xml")),
  ];
  expect(now).toHaveLength(2);
  // Seven pixels a digit of Calibri at 11 points, fifteen of Arial at 20.
  now.forEach((width, index) => expect(width * 15).toBeCloseTo((old[index] ?? 0) * 7, 2));
});

test("more formats than Excel takes are refused", async () => {
  const many = (xml: string) =>
    xml.replace(
      "</cellXfs>",
      `${'<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'.repeat(65_480)}</cellXfs>`,
    );
  const book = aRichWorkbook({ change: { "xl/styles.xml": many } });
  expect(await failureOf(book, await aReport())).toMatchObject({ code: "unsafe-sheets" });
});

describe("styles", () => {
  const styles = (xml: string) => xml.replace(/count="\d+"/g, "");

  test("cells that were there keep theirs: nothing changes its place", async () => {
    const before = aRichWorkbook();
    const after = await add(before, await aReport());
    for (const name of ["Draft H1", "Notes & more", "Lists"])
      expect(looksOf(after, name)).toEqual(looksOf(before, name));
    expect(styles(textOf(after, "xl/styles.xml"))).toContain(
      `<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="1" applyFont="1"/>`,
    );
  });

  test("a heading style of the user is not redefined, but used, in whatever language it is called", async () => {
    const before = aRichWorkbook();
    const after = await add(before, await aReport());
    expect(namedStylesOf(after)).toEqual(namedStylesOf(before));
    const heading = /<xf [^>]*xfId="1"[^>]*applyBorder="1"[^>]*>/.exec(textOf(after, "xl/styles.xml"))?.[0];
    expect(heading).toMatch(/applyNumberFormat="1" .*applyProtection="1"|applyProtection="1"/);
    const [cover] = await structureOf(after, 2);
    expect(cover?.cells[0]?.look.heading).toBe(1);
  });

  test("one of the same name, told apart by nothing else, is used as well", async () => {
    const named = (xml: string) =>
      xml.replace(`name="Überschrift 1" xfId="1" builtinId="16"`, `name="HEADING 1" xfId="1"`);
    const before = aRichWorkbook({ change: { "xl/styles.xml": named } });
    const after = await add(before, await aReport());
    expect(namedStylesOf(after)).toEqual(namedStylesOf(before));
  });

  test("where there is none, ours comes with its look", async () => {
    const without = (xml: string) => xml.replace(/<cellStyle name="Über[^>]*>/, "");
    const after = await add(aRichWorkbook({ change: { "xl/styles.xml": without } }), await aReport());
    expect(namedStylesOf(after).map(([name]) => name)).toEqual(["Standard", "Heading 1"]);
    expect(namedStylesOf(after)[1]?.[1]).toContain("applyFont");
  });

  test("a number format that is there is used; a number that is taken is not given twice", async () => {
    const after = await add(aRichWorkbook(), await aReport());
    const formats = [
      ...textOf(after, "xl/styles.xml").matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g),
    ];
    expect(formats.map(([, id, code]) => [id, code])).toEqual([
      ["164", "0.0%"],
      ["170", "#,##0"],
      ["171", "0%"],
    ]);
  });

  test("a second report of the same looks adds none", async () => {
    const once = await add(aRichWorkbook(), await writePlan(renamed("One")));
    const twice = await add(once, await writePlan(renamed("Two")));
    expect(textOf(twice, "xl/styles.xml")).toBe(textOf(once, "xl/styles.xml"));
  });

  test("formats of conditions move behind those that are there", async () => {
    const parts = unzipSync(await aReport());
    const edit = (name: string, change: (xml: string) => string) => {
      parts[name] = strToU8(change(new TextDecoder().decode(parts[name])));
    };
    edit("xl/styles.xml", (xml) =>
      xml.replace(`<dxfs count="0"/>`, `<dxfs count="1"><dxf><font><i/></font></dxf></dxfs>`),
    );
    edit("xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(
        "</sheetData>",
        `</sheetData><conditionalFormatting sqref="B3"><cfRule type="expression" dxfId="0" priority="1"><formula>B3&gt;1</formula></cfRule></conditionalFormatting>`,
      ),
    );
    const after = await add(aRichWorkbook(), zipSync(parts));
    expect(textOf(after, "xl/styles.xml")).toContain(
      `<dxf><font><b/></font></dxf><dxf><font><i/></font></dxf></dxfs>`,
    );
    expect(textOf(after, "xl/worksheets/sheet4.xml")).toContain(`dxfId="1"`);
  });
});

/** The report of `aPlan` under other names. */
function renamed(name: string) {
  return aPlan([
    aSheet({
      name,
      cells: [
        aCell({ row: 0, col: 0, value: name, style: "title" }),
        aCell({ row: 1, col: 0, value: 7, style: "count" }),
      ],
    }),
  ]);
}

describe("names and numbers are unique", () => {
  test("of tables, in whatever case, and they differ from defined names", async () => {
    const names = (xml: string) => xml.replace(`"Countries"`, `"requests_BY_country_2"`);
    const before = aRichWorkbook({ change: { "xl/workbook.xml": names } });
    const after = await add(before, await withTables());
    const tables = Object.keys(unzipSync(after)).filter((name) => name.startsWith("xl/tables/"));
    const read = tables.map((name) => /<table [^>]*>/.exec(textOf(after, name))?.[0] ?? "");
    expect(read.map((tag) => / id="(\d+)"/.exec(tag)?.[1])).toEqual([
      "4",
      ...tables.slice(1).map((_, index) => String(5 + index)),
    ]);
    expect(read.map((tag) => / displayName="(\w+)"/.exec(tag)?.[1])).toContain("Requests_by_country_3");
    expect(read.map((tag) => / name="(\w+)"/.exec(tag)?.[1])).toContain("Requests_by_country_3");
  });

  test("of sheets, links and parts, though some were left behind", async () => {
    const more = [{ name: "XL/Worksheets/_rels/SHEET4.xml.rels", content: "<Relationships/>" }];
    const listed = (xml: string) =>
      xml.replace("</Types>", `<Override PartName="/xl/worksheets/sheet5.xml" ContentType="x/y"/></Types>`);
    const before = aRichWorkbook({ more, change: { "[Content_Types].xml": listed } });
    const after = await add(before, await aReport());
    const { added } = differences(before, after);
    expect(added.filter((name) => /sheet\d+\.xml$/.test(name))).toEqual([
      "xl/worksheets/sheet6.xml",
      "xl/worksheets/sheet7.xml",
    ]);
    const sheets = [...textOf(after, "xl/workbook.xml").matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
    expect(sheets.slice(-2).map((tag) => tag.replace(/ name="[^"]*"/, ""))).toEqual([
      `<sheet sheetId="8" r:id="rId5"/>`,
      `<sheet sheetId="9" r:id="rId11"/>`,
    ]);
    const ids = [...textOf(after, "xl/_rels/workbook.xml.rels").matchAll(/ Id="(\w+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("names of single sheets move with their tabs, those of the user stay", async () => {
    const after = await add(aRichWorkbook(), await aReport());
    expect(/<definedNames>.*<\/definedNames>/.exec(textOf(after, "xl/workbook.xml"))?.[0]).toBe(
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'Notes &amp; more'!$A$1:$B$2</definedName>` +
        `<definedName name="Countries">Lists!$A$1:$A$2</definedName><definedName name="Inner" localSheetId="2">Lists!$A$2</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="5">'It''s 1 &amp; 2'!$3:$4</definedName></definedNames>`,
    );
  });

  test("names come where they belong in a workbook that has none", async () => {
    const without = (xml: string) => xml.replace(/<definedNames>.*<\/definedNames>/, "");
    const after = await add(aRichWorkbook({ change: { "xl/workbook.xml": without } }), await aReport());
    expect(textOf(after, "xl/workbook.xml")).toContain(
      `</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="5">`,
    );
    expect(textOf(after, "xl/workbook.xml")).toContain(`</definedNames><calcPr calcId="191029"/>`);
  });
});

test("a chart leads to its own part and speaks of the same cells", async () => {
  const from = await aReport();
  const after = await add(aRichWorkbook(), from);
  expect(textOf(after, "xl/worksheets/_rels/sheet5.xml.rels")).toContain(`Target="../drawings/drawing3.xml"`);
  expect(textOf(after, "xl/drawings/_rels/drawing3.xml.rels")).toContain(`Target="../charts/chart3.xml"`);
  expect(textOf(after, "xl/charts/chart3.xml")).toBe(textOf(from, "xl/charts/chart1.xml"));
});

test("titles among the properties of the document grow, in whatever language; others are left alone", async () => {
  const after = await add(aRichWorkbook(), await aReport());
  const xml = textOf(after, "docProps/app.xml");
  expect(xml).toContain("<vt:lpstr>Arbeitsblätter</vt:lpstr></vt:variant><vt:variant><vt:i4>5</vt:i4>");
  expect(xml).toContain(
    `<vt:vector size="9" baseType="lpstr"><vt:lpstr>Draft H1</vt:lpstr><vt:lpstr>Notes &amp; more</vt:lpstr><vt:lpstr>Lists</vt:lpstr><vt:lpstr>Cover</vt:lpstr><vt:lpstr>It's 1 &amp; 2</vt:lpstr><vt:lpstr>Chart</vt:lpstr>`,
  );
  const odd = aRichWorkbook({
    change: { "docProps/app.xml": (old) => old.replace("<vt:i4>3<", "<vt:i4>2<") },
  });
  expect(differences(odd, await add(odd, await aReport())).changed).not.toContain("docProps/app.xml");
});

test("marks are kept as Excel keeps the property of a sheet, before drawings and tables", async () => {
  const before = aRichWorkbook();
  const after = await add(before, await aReport(), [`{"id":"é"}`, "second"]);
  const cover = textOf(after, "xl/worksheets/sheet4.xml");
  expect(cover).toMatch(
    /<\/headerFooter><customProperties><customPr name="Crossfoot" r:id="rId1"\/><\/customProperties><\/worksheet>$/,
  );
  expect(textOf(after, "xl/worksheets/sheet5.xml")).toMatch(
    /<customPr name="Crossfoot" r:id="rId2"\/><\/customProperties><drawing r:id="rId1"\/>/,
  );
  expect(unzipSync(after)["xl/customProperty1.bin"]).toEqual(
    Uint8Array.from([...`{"id":"é"}`].flatMap((sign) => [sign.charCodeAt(0), 0])),
  );
  expect(textOf(after, "[Content_Types].xml")).toContain(
    `<Override PartName="/xl/customProperty1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"/>`,
  );
  expect(readOwnParts(after)).toEqual({
    ok: true,
    memory: null,
    marks: [
      { sheet: "Cover", text: `{"id":"é"}` },
      { sheet: "It's 1 & 2", text: "second" },
    ],
  });
});

describe("files of many kinds", () => {
  const inOrder = async (before: Uint8Array) => {
    const from = await aReport();
    const after = await add(before, from, ["mark"]);
    await expectSame(after, from);
    return after;
  };

  test("a list of types without extensions names every part", async () => {
    const bare = (xml: string) => xml.replace(/<Default [^>]*>/g, "");
    const after = await inOrder(aRichWorkbook({ change: { "[Content_Types].xml": bare } }));
    const types = textOf(after, "[Content_Types].xml");
    for (const name of ["worksheets/_rels/sheet4.xml.rels", "worksheets/sheet4.xml", "customProperty1.bin"])
      expect(types).toContain(`PartName="/xl/${name}"`);
  });

  test("parts at odd places, a workbook outside its usual folder", async () => {
    const parts = partsOf({ sheets: [{ name: "A", inner: A_ROW }] }).map(({ name, content }) => ({
      name: name.replace(/^xl\//, "Books/"),
      content: String(content).replace(/Target="(xl|worksheets)\//, (_, folder: string) =>
        folder === "xl" ? 'Target="/books/' : 'Target="./worksheets/',
      ),
    }));
    const after = await inOrder(pack(parts));
    expect(textOf(after, "Books/_rels/workbook.xml.rels")).toContain(`Target="/xl/worksheets/sheet1.xml"`);
  });

  test("marks of the order of bytes stay", async () => {
    const marked = (xml: string) => `\ufeff${xml}`;
    const names = LISTS.filter((name) => name !== "docProps/app.xml");
    const after = await inOrder(
      aRichWorkbook({ change: Object.fromEntries(names.map((name) => [name, marked])) }),
    );
    for (const name of names) expect(textOf(after, name).startsWith("\ufeff<?xml")).toBe(true);
  });

  test("no shared texts, no properties, no theme", async () => {
    await inOrder(await aWorkbook({ sheets: [{ name: "A", inner: A_ROW }] }));
  });

  test("the prefix of links is another, or told by every sheet for itself", async () => {
    const other = (xml: string) => xml.replace("xmlns:r=", "xmlns:rel=").replaceAll(" r:id", " rel:id");
    const after = await inOrder(aRichWorkbook({ change: { "xl/workbook.xml": other } }));
    expect(textOf(after, "xl/workbook.xml")).toMatch(/<sheet name="Cover" sheetId="8" rel:id="rId5"\/>/);
    const own = (xml: string) =>
      xml
        .replace(/ xmlns:r="[^"]*"/, "")
        .replaceAll(
          " r:id",
          ` xmlns:d1="http://schemas.openxmlformats.org/officeDocument/2006/relationships" d1:id`,
        );
    await inOrder(aRichWorkbook({ change: { "xl/workbook.xml": own } }));
  });

  test("sizes after the content", async () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((_, chunk) => chunks.push(chunk));
    for (const [name, content] of Object.entries(unzipSync(aRichWorkbook()))) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      entry.push(content, true);
    }
    zip.end();
    await inOrder(Uint8Array.from(chunks.flatMap((chunk) => [...chunk])));
  });

  test("text that needs guarding, and pictures", async () => {
    const texts = ["_x0041_", " space ", "=1+1", "#N/A", "a\nb", "<&>\u0007", "😀"];
    const sheet = aSheet({
      name: "Texts",
      cells: texts.map((value, row) => aCell({ row, col: 0, value })),
      images: [{ png: "iVBORw0KGgo=", altText: "Logo", row: 0, col: 2, width: 40, height: 20 }],
    });
    const from = await writePlan(aPlan([sheet]));
    const after = await add(aRichWorkbook(), from);
    await expectSame(after, from);
    expect(unzipSync(after)["xl/media/image2.png"]).toEqual(unzipSync(from)["xl/media/image1.png"]);
    expect((await read(after)).sheets.at(-1)).toEqual((await read(from)).sheets[0]);
  });
});

describe("what is refused, and nothing is made", () => {
  const to = (change: NonNullable<Twist["change"]>, more: Twist["more"] = []) =>
    aRichWorkbook({ change, more });
  const inWorkbook = (from: string, by: string) =>
    to({ "xl/workbook.xml": (xml: string) => xml.replace(from, () => by) });

  test.each<[FailureCode, string, () => Uint8Array]>([
    ["name-taken", "a name that is taken, in another case", () => inWorkbook(`name="Lists"`, `name="COVER"`)],
    [
      "name-taken",
      "one that is taken by a chart sheet",
      () => inWorkbook(`name="Chart"`, `name="It&apos;s 1 &amp; 2"`),
    ],
    [
      "protected-structure",
      "a protected structure",
      () => inWorkbook("<bookViews>", `<workbookProtection lockStructure="1"/><bookViews>`),
    ],
    ["signed", "a signature", () => to({}, [{ name: "_xmlsignatures/sig1.xml", content: "<x/>" }])],
    [
      "strict-workbook",
      "a strict file",
      () =>
        inWorkbook(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
    ],
    ["damaged", "styles that are cut off", () => to({ "xl/styles.xml": (xml) => xml.slice(0, -20) })],
    [
      "damaged",
      "properties of the document that are cut off",
      () => to({ "docProps/app.xml": (xml) => xml.slice(0, -20) }),
    ],
    ["truncated", "a file that is cut off", () => aRichWorkbook().subarray(0, 900)],
    ["empty-file", "an empty file", () => new Uint8Array()],
    [
      "shared-workbook",
      "a shared workbook with a record of changes",
      () =>
        to({
          "xl/_rels/workbook.xml.rels": (xml) =>
            xml.replace(
              "</Relationships>",
              `<Relationship Id="rR" Type="http://x/revisionHeaders" Target="revisions/h.xml"/></Relationships>`,
            ),
        }),
    ],
  ])("%s: %s", async (code, _, book) => {
    expect(await failureOf(book(), await aReport())).toMatchObject({ code });
  });

  test("a window that is protected is no structure", async () => {
    const lock = inWorkbook(
      "<bookViews>",
      `<workbookProtection lockWindows="1" lockStructure="0"/><bookViews>`,
    );
    expect(await failureOf(lock, await aReport())).toBe("added");
  });

  test("in sentences", async () => {
    const failure = await failureOf(inWorkbook(`name="Lists"`, `name="cover"`), await aReport());
    if (failure === "added") throw new Error(failure);
    expect(toSentence(failure, "draft.xlsx")).toBe(
      "draft.xlsx already has a sheet named Cover. Nothing was changed; rename or delete that sheet, and try again.",
    );
  });
});

test("with any one byte of the file changed, all sheets are as they were, or there is no file", async () => {
  const bytes = await aWorkbook({ sheets: [{ name: "A", inner: A_ROW }], formats: ["General", "0"] });
  const from = await writePlan(renamed("New"));
  const [coming] = (await read(from)).sheets;
  let made = 0;
  for (let index = 4; index < bytes.length; index += 9) {
    const changed = Uint8Array.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ 0x11;
    const added = await addSheets(changed, { from, marks: ["x"] });
    if (!added.ok) continue;
    made += 1;
    expect((await read(added.bytes)).sheets).toEqual([...(await read(changed)).sheets, coming]);
  }
  expect(made).toBeGreaterThan(5);
});

test.each(["counts-only.xlsx", "h1-2024-draft.xlsx", "h2-2025-draft.xlsx", "several-periods.xlsx"])(
  "the sample %s takes its own report, twice",
  async (name) => {
    const before = sample(name);
    const taken = tabsOf(before);
    const from = await report(name, taken);
    const once = await add(before, from);
    await expectSame(once, from);
    const again = await report(name, [...taken, ...tabsOf(from)]);
    const twice = await add(once, again);
    await expectSame(twice, again);
    const names = Object.keys(unzipSync(twice)).filter((part) => part.startsWith("xl/tables/"));
    const tables = names.map((part) =>
      / displayName="([^"]*)"/.exec(textOf(twice, part))?.[1]?.toLowerCase(),
    );
    expect(new Set(tables).size).toBe(names.length);
    const ids = names.map((part) => / id="(\d+)"/.exec(textOf(twice, part))?.[1]);
    expect(new Set(ids).size).toBe(names.length);
  },
);
