import { readCsv, toCsvSentence } from "../../src/csv/read-csv";
import { readCsvText } from "../../src/csv/parse-csv";
import { toCsvText } from "../../src/csv/write-csv";
import { audit, type SheetSnapshot } from "../../src/core";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + 2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

function sheetOf(bytes: Uint8Array): SheetSnapshot {
  const read = readCsv(bytes, { name: "draft", listsPlaces: null });
  if (!read.ok) throw new Error(read.fault.code);
  const [sheet] = read.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const NO_TEXT =
  "draft.csv cannot be read as a table of text. Open it in Excel, choose Save As, “CSV UTF-8”, and open the file that this makes.";

function faultOf(bytes: Uint8Array): string {
  const read = readCsv(bytes, { name: "draft", listsPlaces: null });
  return read.ok ? "none" : toCsvSentence(read.fault, "draft.csv");
}

describe("writing", () => {
  test("puts texts in quotation marks, numbers without, and ends every row with CRLF", () => {
    expect(
      toCsvText(
        ["place", "count"],
        [
          ["Brazil", 3],
          ["“So” said", null],
        ],
      ),
    ).toBe('"place","count"\r\n"Brazil",3\r\n"“So” said",\r\n');
  });

  test.each([
    "=1+1",
    "+49 30",
    "-5",
    "@name",
    'a "quoted" word',
    "two\r\nlines",
    "one\rreturn",
    "one\nfeed",
    "a,b;c\td|e",
    " blanks ",
    "'",
    '"',
    '""',
    "\ufeffmark",
    "日本、中国",
    "sep=;",
    "",
  ])("keeps the text %j as it is", (text) => {
    const read = readCsvText(
      toCsvText(
        ["place", "count"],
        [
          [text, 1],
          ["Chile", 2],
        ],
      ),
    );
    expect(read).toEqual({
      ok: true,
      delimiter: ",",
      rows: [
        ["place", "count"],
        [text, "1"],
        ["Chile", "2"],
      ],
    });
  });

  test("any text comes back as it was", () => {
    const letters = ['"', ",", ";", "\t", "|", "\r", "\n", "=", "'", " ", "ä", "国", "🇧🇷", "x"];
    let state = 20_240_630;
    const lot = (below: number): number => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    for (let round = 0; round < 400; round += 1) {
      const text = (): string =>
        Array.from({ length: lot(9) }, () => letters[lot(letters.length)] ?? "").join("");
      const rows = Array.from({ length: 1 + lot(5) }, () => [text(), text(), text()]);
      const read = readCsvText(toCsvText(["a", "b", "c"], rows));
      expect(read).toEqual({ ok: true, delimiter: ",", rows: [["a", "b", "c"], ...rows] });
    }
  });
});

describe("reading", () => {
  const DRAFT = "Country,Requests\r\nCôte d’Ivoire,3\r\nBrazil,4\r\n";

  test.each([
    ["UTF-8", utf8(DRAFT)],
    ["UTF-8 with a byte order mark", utf8(`\ufeff${DRAFT}`)],
    ["UTF-16, little end first", utf16(DRAFT, true)],
    ["UTF-16, big end first", utf16(DRAFT, false)],
    ["UTF-16 without a mark, little end first", utf16(DRAFT, true).subarray(2)],
    ["UTF-16 without a mark, big end first", utf16(DRAFT, false).subarray(2)],
  ])("knows %s", (_name, bytes) => {
    expect(sheetOf(bytes).cells.map(({ value }) => value)).toEqual([
      ...["Country", "Requests", "Côte d’Ivoire", 3, "Brazil", 4],
    ]);
  });

  test("says that it guessed, where the bytes are no Unicode", () => {
    const read = readCsv(Uint8Array.from([...utf8("Country,Requests\nT"), 0xfc, ...utf8("rkiye,3\n")]), {
      name: "draft",
      listsPlaces: null,
    });
    expect(read).toMatchObject({ ok: true, isGuessed: true });
    expect(read.ok && read.sheets[0]?.cells[2]?.value).toBe("Türkiye");
  });

  test.each([
    [";", "Country;Requests;Share\nBrazil;1.234;63,9%\nChile;5;0%\n"],
    [",", 'Country,Requests,Share\nBrazil,"1,234",63.9%\nChile,5,0%\n'],
    ["\t", "Country\tRequests\tShare\nBrazil\t1234\t63.9%\nChile\t5\t0%\n"],
    ["a first line that names it", "sep=;\nCountry;Requests;Share\nBrazil;1234;63,9%\nChile;5;0%\n"],
  ])("knows fields parted by %s, and the decimals that go with it", (_name, text) => {
    const values = sheetOf(utf8(text)).cells.map(({ value, format }) => [value, format]);
    expect(values.filter(([, format]) => format !== "General")).toEqual(
      expect.arrayContaining([
        [0.639, "0.0%"],
        [0, "0%"],
      ]),
    );
    expect(values.map(([value]) => value)).toContain(1234);
  });

  test.each(["007", "1,2", "12.", "1 234", "2024-01", "0–499", "N/A", "1e5", "1,23,456"])(
    "leaves %s a text: it may be something else",
    (text) => {
      expect(sheetOf(utf8(toCsvText(["Country", "Requests"], [["Brazil", text]]))).cells.at(-1)?.value).toBe(
        text,
      );
    },
  );

  describe("where neither tabs nor bars tell which sign parts thousands", () => {
    test.each([
      ["\t", "1.234", "1.234"],
      ["|", "1.234", "1.234"],
      ["\t", "-12.500", "-12.500"],
      // No thousands, for sure.
      ["\t", "0.125", 0.125],
      ["\t", "1.23", 1.23],
      ["\t", "1234.567", 1234.567],
      ["\t", "63.934%", 0.63934],
      ["\t", "1,234", 1234],
      [",", "1.234", 1.234],
      [";", "1.234", 1234],
    ])("%j and %s", (delimiter, text, value) => {
      const row = ["Brazil", text, "5"].map((each) => (each.includes(",") ? `"${each}"` : each));
      const lines = [["Country", "Requests", "Accounts"], row].map((each) => each.join(delimiter));
      expect(sheetOf(utf8(`${lines.join("\n")}\n`)).cells[4]?.value).toBe(value);
    });

    test("a count from a German Excel is read as what it is", () => {
      const text = `Law Enforcement Requests, H1 2024\t\nCountry\tTotal Number of Requests\nTOTAL:\t1.239\nBrazil\t1.234\nChile\t5\n`;
      const { report, findings } = audit([sheetOf(utf8(text))]);
      expect(report.tables[0]?.rows.map(({ figures }) => figures[1]?.amount?.digits)).toEqual([
        1239, 1234, 5,
      ]);
      expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    });
  });

  test.each([
    ["an empty file", utf8(""), "draft.csv is empty."],
    ["blanks alone", utf8(" \r\n\r\n"), "draft.csv is empty."],
    ["noughts alone", new Uint8Array(512), NO_TEXT],
    ["UTF-16 that lost its first byte", utf16("Country,Requests", true).subarray(3), NO_TEXT],
    ["a workbook", Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), NO_TEXT],
    [
      "a quotation mark that is never closed",
      utf8('Country,Requests\n"Brazil",3\n"Chile,4\nPeru,5\n'),
      "draft.csv is damaged: the quotation mark that opens in line 3 is never closed.",
    ],
  ])("refuses %s with one sentence", (_name, bytes, sentence) => {
    expect(faultOf(bytes)).toBe(sentence);
  });

  test("a quotation mark inside a field opens nothing", () => {
    expect(sheetOf(utf8('Screen,Requests\n12" wide,3\n')).cells.map(({ value }) => value)).toEqual([
      ...["Screen", "Requests", '12" wide', 3],
    ]);
  });
});
