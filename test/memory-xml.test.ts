import { fromMemoryXml, toMemoryXml } from "../src/memory-xml";

const NAMED = `xmlns="urn:crossfoot:memory"`;

test("one element without a declaration, because a text that begins with one may be refused", () => {
  expect(toMemoryXml(`{"a":"<b>\n"}`)).toBe(`<memory ${NAMED}>{"a":"&lt;b&gt;_x000A_"}</memory>`);
});

test.each([
  ["as it was written", `<memory ${NAMED}>a &amp; b</memory>`],
  [
    "a declaration, comments and line breaks",
    `<?xml version="1.0"?>\r\n<!-- - -->\n<memory ${NAMED}>a &amp; b</memory>\n`,
  ],
  ["a byte order mark", `\ufeff<memory ${NAMED}>a &amp; b</memory>`],
  [
    "a prefix and other attributes",
    `<m:memory id='a>b' xmlns:x="urn:x" xmlns:m='urn:crossfoot:memory' >a &amp; b</m:memory >`,
  ],
  ["characters by their numbers", `<memory ${NAMED}>&#97;&#x20;&#38; b</memory>`],
  ["text in a section, comments between", `<memory ${NAMED}><![CDATA[a &]]><!-- < --><?x y?> b</memory>`],
])("is read whatever a program made of it: %s", (_, xml) => {
  expect(fromMemoryXml(xml)).toBe("a & b");
});

test("an empty element is an empty text", () => {
  expect(fromMemoryXml(`<memory ${NAMED}/>`)).toBe("");
  expect(fromMemoryXml(toMemoryXml(""))).toBe("");
});

test.each([
  ["nothing", ""],
  ["no XML", "memory"],
  ["another element", `<memories ${NAMED}>a</memories>`],
  ["another namespace", `<memory xmlns="urn:other" note="urn:crossfoot:memory">a</memory>`],
  ["the namespace of another prefix", `<memory xmlns:m="urn:crossfoot:memory">a</memory>`],
  ["a comment without an end", `<!-- <memory ${NAMED}>a</memory>`],
])("%s is a part of somebody else", (_, xml) => {
  expect(fromMemoryXml(xml)).toBeNull();
});

test("what is damaged is read as far as it goes, and never throws", () => {
  expect(fromMemoryXml(`<memory ${NAMED}>{"version":1,"corr`)).toBe(`{"version":1,"corr`);
  expect(fromMemoryXml(`<memory ${NAMED}>a<b>c</b><![CDATA[d</memory>`)).toContain("a<b>c</b>");
});
