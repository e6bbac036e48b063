import { auditSheets } from "../../../src/core/audit-sheets";
import { readCsv } from "../../../src/csv/read-csv";
import { fromCsv } from "../../../src/web/convert/from-csv";
import { read } from "../../xlsx/reading";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the command line checks. */
function fromCommandLine(text: string, name: string) {
  const reading = readCsv(encode(text), { name, listsPlaces: null });
  if (!reading.ok) throw new Error(reading.fault.code);
  return reading.sheets;
}

async function converted(text: string, file: string) {
  const made = await fromCsv(encode(text), file);
  if (!made.ok) throw new Error(made.message);
  return { ...made, sheets: (await read(made.bytes)).sheets };
}

const REPORT = `Country,"Requests, total",Share approved,Note
Total,"1,234",63.9%,
Brazil,3,100%,=SUM(B2:B3)
"Côte d’Ivoire
and others",007,64 %,#N/A
Chile,-5,0.5,'quoted
Russia,12.50,N/A,_x0041_
R&D <Land>,–,1.5%,@here
`;

test.each([
  ["a report", REPORT, "requests_2024 H1.csv"],
  ["a report with tabs", "Country\tRequests\tShare\nTotal\t1,234\t63.9%\nChile\t1.234\t0%\n", "a.csv"],
  [
    "data of ours",
    "place,country code,request type,outcome,count\r\nBrazil,BR,User data,,3\r\nTotal,,User data,,3\r\n",
    "data.csv",
  ],
])("%s: the workbook holds what the command line reads", async (_, text, file) => {
  const { sheets, lost, notices } = await converted(text, file);
  // A blank before the sign is a part of the format here, and only of the text there.
  const alike = (of: typeof sheets) =>
    of.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, format: cell.format.replace(" %", "%") })),
    }));
  expect(alike(sheets)).toEqual(fromCommandLine(text, file.replace(".csv", "")));
  expect({ lost, notices }).toEqual({ lost: [], notices: [] });
});

test.each([
  [
    "places",
    "period,place,country code,request type,outcome,count",
    ["H1 2024,Total,,User data,,6", "H1 2024,Brazil,BR,User data,,4", "H1 2024,Chile,CL,User data,,2"],
  ],
  [
    "courts",
    "period,place,country code,request type,outcome,count",
    ["H1 2024,Total,,User data,,6", "H1 2024,Courts,,User data,,4", "H1 2024,Police,,User data,,2"],
  ],
])(
  "exported data about %s are checked alone as they are beside their description",
  async (rows, header, lines) => {
    const text = [header, ...lines].join("\r\n");
    const { sheets } = await converted(text, "data.csv");
    const described = readCsv(encode(text), { name: "data", listsPlaces: rows === "places" });
    if (!described.ok) throw new Error(described.fault.code);
    expect(sheets).toEqual(described.sheets);
    const { findings, verdicts } = auditSheets(sheets);
    expect({ findings, fails: verdicts.fails }).toEqual({ findings: [], fails: 0 });
    expect(verdicts.holds).toBeGreaterThan(0);
    const wrong = await converted(text.replace(",,6", ",,7"), "data.csv");
    expect(auditSheets(wrong.sheets).findings).toMatchObject([{ check: "footing", severity: "error" }]);
  },
);

test("numbers in the notation of other countries are shown in that of the workbook, and judged alike", async () => {
  const text = `Country;Requests;Approved;Share
Total;1.234;617;49,9%
Brazil;1.000;500;50,0 %
Chile;234;117;50,0%
`;
  const { sheets } = await converted(text, "a.csv");
  const before = fromCommandLine(text, "a");
  const values = (of: typeof before) => of.map(({ cells }) => cells.map(({ value }) => value));
  expect(values(sheets)).toEqual(values(before));
  expect(sheets[0]?.cells.find(({ row, col }) => row === 1 && col === 3)?.text).toBe("49.9%");
  const judged = (of: typeof before) =>
    auditSheets(of).findings.map(({ check, severity, cells }) => ({ check, severity, cells }));
  expect(judged(before).length).toBeGreaterThan(0);
  expect(judged(sheets)).toEqual(judged(before));
});

test("columns are as wide as their texts, within bounds", async () => {
  const made = await converted(`A,B\n1,${"x".repeat(300)}\n`, "a.csv");
  expect(made.sheets[0]?.cells).toHaveLength(4);
});

test.each([
  ["", "a.csv is empty."],
  [
    "\u0000\u0001\u0002",
    "a.csv cannot be read as a table of text. Open it in Excel, choose Save As, “CSV UTF-8”, and open the file that this makes.",
  ],
  ['A,B\n"1,2\n', "a.csv is damaged: the quotation mark that opens in line 2 is never closed."],
])("%j: %s", async (text, message) => {
  expect(await fromCsv(encode(text), "a.csv")).toEqual({ ok: false, message });
});

test("a guess is told", async () => {
  const made = await fromCsv(Uint8Array.from([0x43, 0xf4, 0x74, 0x65, 0x2c, 0x31]), "a.csv");
  expect(made).toMatchObject({ ok: true, notices: [expect.stringContaining("not in Unicode")] });
});
