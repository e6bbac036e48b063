import { createXmlScanner } from "../../src/xlsx/xml/xml-scanner";

const XML = `<?xml version="1.0"?><!-- a > b --><x:a xmlns:x="n" r:id='1 > 0' q="&quot;&#x41;">t&amp;u<![CDATA[<v>&amp;]]>\r\n<b/><c ></c >é🇧🇷</x:a>\n`;

/** Texts that follow each other are one text: where they are cut is not for the listener to rely on. */
function listen(pieces: readonly string[]): string[] {
  const heard: string[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") heard.push(JSON.stringify(text));
    text = "";
  };
  const scanner = createXmlScanner(
    {
      open(name, attributes) {
        flush();
        heard.push(`<${name} ${JSON.stringify([...attributes])}>`);
      },
      text(more) {
        text += more;
      },
      close(name) {
        flush();
        heard.push(`</${name}>`);
      },
    },
    "part.xml",
  );
  for (const piece of pieces) scanner.write(piece);
  scanner.end();
  return heard;
}

const EXPECTED = [
  '<a [["id","1 > 0"],["q","\\"A"]]>',
  '"t&u<v>&amp;\\n"',
  "<b []>",
  "</b>",
  "<c []>",
  "</c>",
  '"é🇧🇷"',
  "</a>",
];

test("hears tags, attributes, texts and entities", () => {
  expect(listen([XML])).toEqual(EXPECTED);
});

test("hears the same wherever the pieces are cut", () => {
  for (let at = 1; at < XML.length; at++) expect(listen([XML.slice(0, at), XML.slice(at)])).toEqual(EXPECTED);
  expect(listen([...XML])).toEqual(EXPECTED);
});
