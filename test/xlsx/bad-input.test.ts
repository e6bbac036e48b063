import { toSentence } from "../../src/xlsx/host-failure";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { aWorkbook, data, partsOf } from "./a-workbook";
import { OTHER_FILES } from "./other-files";
import { pack } from "./pack";

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

async function failureOf(bytes: Uint8Array): Promise<string> {
  const reading = await readWorkbook(bytes);
  return reading.ok ? "readable" : reading.failure.code;
}

const good = (): Promise<Uint8Array> =>
  aWorkbook({ sheets: [{ inner: data(`<row r="1"><c r="A1"><v>1</v></c></row>`) }] });

const withSheet = (xml: string): Promise<Uint8Array> => aWorkbook({ sheets: [{ xml }] });

/** Overwrites the size that the archive declares for a part, in its directory. */
async function withDeclaredSize(part: string, size: number): Promise<Uint8Array> {
  const bytes = Uint8Array.from(await good());
  const text = new TextDecoder("latin1").decode(bytes);
  const directoryEntry = text.lastIndexOf(part) - 46;
  new DataView(bytes.buffer).setUint32(directoryEntry + 24, size, true);
  return bytes;
}

describe("files that are something else", () => {
  test.each(OTHER_FILES)("%s → %s", async (_, code, make) => {
    expect(await failureOf(make())).toBe(code);
  });
});

describe("broken workbooks", () => {
  test("cut off anywhere, a workbook is refused and never read in part", async () => {
    const bytes = await good();
    for (let length = 4; length < bytes.length; length += 7) {
      expect(await failureOf(bytes.subarray(0, length))).toMatch(/^(truncated|damaged)$/);
    }
  });

  test("with any one byte changed, the cell is never read as something else", async () => {
    const bytes = await good();
    for (let at = 0; at < bytes.length; at += 3) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x20;
      const reading = await readWorkbook(changed);
      if (reading.ok)
        expect(reading.sheets.flatMap(({ cells }) => cells.map(({ value }) => value))).toEqual([1]);
    }
  });

  const open = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>`;
  test.each([
    ["a sheet that ends in the middle", open],
    ["a sheet that ends within a tag", `${open}</row></sheetData></works`],
    ["tags that do not match", `${open}</c></sheetData></worksheet>`],
    ["an attribute without quotes", `<worksheet><sheetData><row r=1/></sheetData></worksheet>`],
    ["an unknown entity", `${open.replace(">1<", ">&one;<")}</row></sheetData></worksheet>`],
    ["a lone ampersand", `${open.replace(">1<", ">1 & 2<")}</row></sheetData></worksheet>`],
    ["a document type with entities", `<!DOCTYPE w [<!ENTITY a "1">]>${open}</row></sheetData></worksheet>`],
    ["text after the end", `<worksheet/>more`],
    ["a second root", `<worksheet/><worksheet/>`],
    ["no content", `  `],
    [
      "a cell outside the sheet",
      `<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>`,
    ],
    ["a row outside the sheet", `<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>`],
    [
      "a cell in another row",
      `<worksheet><sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData></worksheet>`,
    ],
    [
      "the same cell twice",
      `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData></worksheet>`,
    ],
    [
      "a number that is none",
      `<worksheet><sheetData><row r="1"><c r="A1"><v>NaN</v></c></row></sheetData></worksheet>`,
    ],
    [
      "a text that is not there",
      `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData></worksheet>`,
    ],
    [
      "a shared formula without its first cell",
      `<worksheet><sheetData><row r="1"><c r="A1"><f t="shared" si="3"/><v>1</v></c></row></sheetData></worksheet>`,
    ],
    [
      "an endless text",
      `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>${"a".repeat(1_100_000)}</v></c></row></sheetData></worksheet>`,
    ],
    [
      "columns described again and again",
      `<worksheet><cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(9)}</cols></worksheet>`,
    ],
    ...["&#xD800;", "&#xFFFE;", "&#0;", "&#1114112;"].flatMap((character): [string, string][] => [
      [
        `${character} in a text`,
        `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>${character}</v></c></row></sheetData></worksheet>`,
      ],
      [`${character} in a tag`, `<worksheet note="&#xE9;${character}"><sheetData/></worksheet>`],
    ]),
    ["elements inside each other without end", `${"<a>".repeat(300)}${"</a>".repeat(300)}`],
  ])("%s is refused", async (_, xml) => {
    expect(await failureOf(await withSheet(xml))).toMatch(/^(damaged|too-large)$/);
  });

  test("bytes that are no text, in a sheet or in the shared texts", async () => {
    const cut = (text: string): Uint8Array =>
      Uint8Array.from([...ascii(text)].map((byte) => (byte === 0x7e ? 0xe9 : byte)));
    const replace = (name: string, content: Uint8Array) =>
      failureOf(
        pack(
          partsOf({ sheets: [{}], strings: "<si><t>x</t></si>" }).map((part) =>
            part.name === name ? { name, content } : part,
          ),
        ),
      );
    expect(await replace("xl/worksheets/sheet1.xml", cut("<worksheet>~ </worksheet>"))).toBe("damaged");
    expect(await replace("xl/sharedStrings.xml", cut("<sst><si><t>~ </t></si></sst>"))).toBe("damaged");
    const wide = Uint8Array.from([0xff, 0xfe, ...[..."<worksheet/>"].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(await replace("xl/worksheets/sheet1.xml", wide)).toBe("damaged");
  });

  test("a part with a byte order mark is read", async () => {
    expect(await failureOf(await withSheet("\ufeff<worksheet><sheetData/></worksheet>"))).toBe("readable");
  });

  test("a wrong checksum", async () => {
    const bytes = Uint8Array.from(await good());
    const entry = new TextDecoder("latin1").decode(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    new DataView(bytes.buffer).setUint32(entry + 16, 1, true);
    expect(await failureOf(bytes)).toBe("damaged");
  });

  test("a sheet that is listed but missing", async () => {
    const parts = partsOf({ sheets: [{}] }).filter(({ name }) => !name.includes("sheet1"));
    expect(await failureOf(pack(parts))).toBe("damaged");
  });
});

describe("styles that are not there, without which a percentage is read as a number", () => {
  const share = data(`<row r="1"><c r="A1" s="1"><v>0.64</v></c></row>`);
  test.each([
    ["no styles at all", {}],
    ["a part of styles that is missing", { styles: "styles.xml" }],
    ["fewer styles than the cell needs", { formats: ["General"] }],
  ])("%s", async (_, raw) => {
    expect(await failureOf(await aWorkbook({ sheets: [{ inner: share }], ...raw }))).toBe("damaged");
  });

  test("cells without a style, and empty ones, need none", async () => {
    const plain = data(
      `<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" s="9"/></row>`,
    );
    expect(await failureOf(await aWorkbook({ sheets: [{ inner: plain }] }))).toBe("readable");
    const missing = { sheets: [{ inner: plain }], styles: "styles.xml" };
    expect(await failureOf(await aWorkbook(missing))).toBe("readable");
  });
});

describe("archives that unpack to too much", () => {
  test("a part that says it is enormous is not unpacked", async () => {
    expect(await failureOf(await withDeclaredSize("xl/worksheets/sheet1.xml", 600 * 1024 * 1024))).toBe(
      "too-large",
    );
  });

  test.each([1, 10])("a part that says it has %d bytes and has more is refused", async (size) => {
    expect(await failureOf(await withDeclaredSize("xl/worksheets/sheet1.xml", size))).toBe("damaged");
  });

  test("many parts of a bearable size are too much together", async () => {
    const sheets = Array.from({ length: 3 }, (_, index) => ({ name: `S${index}` }));
    const bytes = Uint8Array.from(await aWorkbook({ sheets }));
    const text = new TextDecoder("latin1").decode(bytes);
    for (const sheet of [1, 2, 3]) {
      const entry = text.lastIndexOf(`xl/worksheets/sheet${sheet}.xml`) - 46;
      new DataView(bytes.buffer).setUint32(entry + 24, 390 * 1024 * 1024, true);
    }
    expect(await failureOf(bytes)).toBe("too-large");
  });
});

test("what the user reads is one sentence with the name of the file and what to do", () => {
  const failure = { code: "old-excel", detail: "not a ZIP archive" } as const;
  expect(toSentence(failure, "draft $& 1.xls")).toBe(
    "draft $& 1.xls is an old Excel 97–2003 file (.xls). Open it in Excel or LibreOffice and save it as .xlsx.",
  );
});
