import { unzipSync } from "fflate";
import { keepMemory, readOwnParts } from "../../src/xlsx/own-parts";
import { writePlan } from "../../src/xlsx/write-plan";
import { aPlan } from "./a-plan";
import { aRichWorkbook } from "./a-rich-workbook";
import { aWorkbook, data } from "./a-workbook";
import { add, differences } from "./merged";
import { textOf } from "./patched";
import { read } from "./reading";

const LISTS = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"];
const A_ROW = data(`<row r="1"><c r="A1"><v>1</v></c></row>`);

function keep(bytes: Uint8Array, text: string): Uint8Array {
  const kept = keepMemory(bytes, text);
  if (!kept.ok) throw new Error(`${kept.failure.code}: ${kept.failure.detail}`);
  return kept.bytes;
}

function memoryOf(bytes: Uint8Array) {
  const own = readOwnParts(bytes);
  if (!own.ok) throw new Error(`${own.failure.code}: ${own.failure.detail}`);
  return own.memory;
}

const codeOf = (result: ReturnType<typeof readOwnParts> | ReturnType<typeof keepMemory>) =>
  result.ok ? "done" : result.failure.code;

test("a workbook that keeps nothing", () => {
  expect(readOwnParts(aRichWorkbook())).toEqual({ ok: true, memory: null, marks: [] });
});

test("the memory is a part of custom XML, with its properties, and all else stays byte for byte", async () => {
  const before = aRichWorkbook();
  const after = keep(before, `{"a":1}`);
  expect(differences(before, after)).toEqual({
    changed: LISTS,
    added: ["customXml/item2.xml", "customXml/itemProps2.xml", "customXml/_rels/item2.xml.rels"],
    gone: [],
  });
  expect(textOf(after, "customXml/item2.xml")).toContain(
    `<memory xmlns="urn:crossfoot:memory">{"a":1}</memory>`,
  );
  expect(textOf(after, "customXml/itemProps2.xml")).toContain(
    `<ds:schemaRef ds:uri="urn:crossfoot:memory"/>`,
  );
  expect(textOf(after, "customXml/_rels/item2.xml.rels")).toContain(
    `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps2.xml"`,
  );
  expect(textOf(after, LISTS[1] ?? "")).toContain(
    `<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="/customXml/item2.xml"/></Relationships>`,
  );
  expect(textOf(after, LISTS[0] ?? "")).toContain(
    `<Override PartName="/customXml/itemProps2.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
  );
  expect((await read(after)).sheets).toEqual((await read(before)).sheets);
});

test("kept again, it takes the place of the one before", () => {
  const once = keep(aRichWorkbook(), "first");
  const twice = keep(once, "second");
  expect(differences(once, twice)).toEqual({ changed: ["customXml/item2.xml"], added: [], gone: [] });
  expect(memoryOf(twice)).toBe("second");
  expect(keep(twice, "second")).toEqual(twice);
});

test.each([
  ["nothing", ""],
  ["spaces at the ends", "  a b  "],
  ["white space only", " \t\r\n "],
  ["line breaks", "a\r\nb\rc\nd\u2028e"],
  ["what XML writes otherwise", `<memory a="1">&amp;]]></memory><!-- -- -->`],
  ["what XML cannot hold", "\u0000\u0001\u001f\u007f\u0085\ufffe\uffff"],
  ["halves of characters", "a\ud800b\udc00c\udc00\ud800"],
  ["what looks like an escape", "_x0041_ _x005F_x0041_ _x00e9_ __x0009_"],
  ["whole characters beyond 16 bits", "😀 مصر 中文 é"],
])("text may hold %s", (_, text) => {
  expect(memoryOf(keep(aRichWorkbook(), text))).toBe(text);
});

test("every unit of 16 bits comes back", () => {
  const text = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join("|");
  expect(memoryOf(keep(aRichWorkbook(), text)) === text).toBe(true);
});

test("it is found by its namespace, wherever another program has put it and whatever it calls it", () => {
  const more = [
    {
      name: "custom/Mine.xml",
      content: `\ufeff<c:memory xmlns:a="urn:a" xmlns:c='urn:crossfoot:memory'>kept</c:memory>`,
    },
    { name: "custom/foreign.xml", content: Uint8Array.of(0xff, 0xfe, 0x3c, 0) },
    {
      name: "custom/alike.xml",
      content: `<memory xmlns="urn:other" note="urn:crossfoot:memory">no</memory>`,
    },
  ];
  const link = (name: string, index: number) =>
    `<Relationship Id="m${index}" Type="http://x/customXml" Target="../custom/${name}"/>`;
  const links = ["foreign.xml", "gone.xml", "alike.xml", "mine.xml"].map(link).join("");
  const change = { [LISTS[1] ?? ""]: (xml: string) => xml.replace("</Rel", `${links}</Rel`) };
  const before = aRichWorkbook({ change, more });
  expect(memoryOf(before)).toBe("kept");
  const after = keep(before, "new");
  expect(differences(before, after)).toEqual({ changed: ["custom/Mine.xml"], added: [], gone: [] });
  expect(memoryOf(after)).toBe("new");
});

test("it is found where LibreOffice links it", () => {
  const link = `<Relationship Id="m" Type="http://x/customXml" Target="../customXml/mine.xml"/>`;
  const change = { "_rels/.rels": (xml: string) => xml.replace("</Rel", `${link}</Rel`) };
  const more = [
    { name: "customXml/mine.xml", content: `<memory xmlns="urn:crossfoot:memory">kept</memory>` },
  ];
  expect(memoryOf(aRichWorkbook({ change, more }))).toBe("kept");
});

/** A workbook with these parts of custom XML, in this order. */
function withParts(...contents: readonly string[]): Uint8Array {
  const link = (_: string, index: number) =>
    `<Relationship Id="m${index}" Type="http://x/customXml" Target="../customXml/mine${index}.xml"/>`;
  return aRichWorkbook({
    change: { [LISTS[1] ?? ""]: (xml) => xml.replace("</Rel", `${contents.map(link).join("")}</Rel`) },
    more: contents.map((content, index) => ({ name: `customXml/mine${index}.xml`, content })),
  });
}

const mine = (text: string): string => `<memory xmlns="urn:crossfoot:memory">${text}</memory>`;
const READABLE = `{"version":1,"corrections":{}}`;

test("of several, as a merge leaves them, the first that can be read counts, and it alone is replaced", () => {
  const before = withParts(mine(`{"vers`), mine(READABLE), mine(`{"version":9,"corrections":{}}`));
  expect(memoryOf(before)).toBe(READABLE);
  const now = `{"version":1,"corrections":{"waivers":[]}}`;
  const after = keep(before, now);
  expect(differences(before, after)).toEqual({ changed: ["customXml/mine1.xml"], added: [], gone: [] });
  expect(memoryOf(after)).toBe(now);
});

test("a part of ours that is damaged is no reason to read nothing else, and is replaced", () => {
  const damaged = withParts(`<memory xmlns="urn:crossfoot:memory"><a>`);
  expect(memoryOf(damaged)).toBe("<a>");
  expect(memoryOf(keep(damaged, READABLE))).toBe(READABLE);
});

test("in a strict file, links have the types of strict files", () => {
  const strict = (xml: string) =>
    xml
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const change = { "xl/workbook.xml": strict, "xl/_rels/workbook.xml.rels": strict };
  const after = keep(aRichWorkbook({ change }), "kept");
  expect(memoryOf(after)).toBe("kept");
  expect(textOf(after, "customXml/_rels/item2.xml.rels")).toContain(
    `"http://purl.oclc.org/ooxml/officeDocument/relationships/customXmlProps"`,
  );
});

test("with report sheets: marks and memory are told together, and marks that are not ours are nobody's", async () => {
  const added = await add(aRichWorkbook(), await writePlan(aPlan()), ["one", null]);
  const own = readOwnParts(keep(added, "kept"));
  expect(own).toEqual({ ok: true, memory: "kept", marks: [{ sheet: "Cover", text: "one" }] });
  const others = readOwnParts(
    await aWorkbook({
      sheets: [
        {
          name: "A",
          inner: `${A_ROW}<customProperties><customPr name="Other" r:id="p1"/><customPr name="Crossfoot" r:id="p2"/></customProperties>`,
        },
      ],
      more: [
        {
          name: "xl/worksheets/_rels/sheet1.xml.rels",
          content: `<Relationships><Relationship Id="p1" Type="http://x/customProperty" Target="../p1.bin"/><Relationship Id="p2" Type="http://x/customProperty" Target="../p2.bin"/></Relationships>`,
        },
        { name: "xl/p1.bin", content: Uint8Array.of(0x61, 0) },
        { name: "xl/p2.bin", content: Uint8Array.of(0xff, 0xfe, 0x62, 0, 0, 0) },
      ],
    }),
  );
  expect(others).toEqual({ ok: true, memory: null, marks: [{ sheet: "A", text: "b" }] });
});

test("what cannot be read or changed is told", () => {
  expect(codeOf(readOwnParts(new Uint8Array()))).toBe("empty-file");
  expect(codeOf(readOwnParts(aRichWorkbook().subarray(0, 900)))).toBe("truncated");
  const signed = aRichWorkbook({ more: [{ name: "_xmlsignatures/s.xml", content: "<x/>" }] });
  expect(codeOf(keepMemory(signed, "x"))).toBe("signed");
  expect(codeOf(readOwnParts(signed))).toBe("done");
  const cut = { "[Content_Types].xml": (xml: string) => xml.slice(0, -5) };
  expect(codeOf(keepMemory(aRichWorkbook({ change: cut }), "x"))).toBe("damaged");
});

test("a text of millions of characters is a mistake in the program", () => {
  expect(() => keepMemory(aRichWorkbook(), "x".repeat(1_000_000))).toThrow(RangeError);
});

test("the archive holds every part once", () => {
  const names = Object.keys(unzipSync(keep(keep(aRichWorkbook(), "a"), "b"))).map((name) =>
    name.toLowerCase(),
  );
  expect(new Set(names).size).toBe(names.length);
});
