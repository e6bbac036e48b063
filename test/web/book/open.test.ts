import { openFile } from "../../../src/web/book/open-file";
import { toSentence } from "../../../src/xlsx/host-failure";
import { OTHER_FILES } from "../../xlsx/other-files";
import { data } from "../../xlsx/a-workbook";
import { draftFile } from "./draft-file";
import { readSheets, sample, saveOf, sheetsOf, task } from "./opened";

const fileOf = (bytes: Uint8Array, name: string): File => new File([Uint8Array.from(bytes)], name);

/** What the user reads of a file that cannot be opened. */
async function sentenceOf(bytes: Uint8Array, name = "draft.xlsx"): Promise<string | null> {
  const opened = await openFile(fileOf(bytes, name), task());
  return opened.ok ? "opened" : opened.message;
}

test.each(OTHER_FILES.filter(([, code]) => code !== "open-document"))(
  "%s: its sentence",
  async (_, code, make) => {
    expect(await sentenceOf(make())).toBe(toSentence({ code, detail: "" }, "draft.xlsx"));
  },
);

test("cut off anywhere, a workbook is refused with one sentence, and the next file opens", async () => {
  const bytes = sample("h1-2024-draft");
  for (const length of [10, 1000, Math.floor(bytes.length / 2), bytes.length - 5])
    expect(await sentenceOf(bytes.subarray(0, length))).toMatch(/^draft\.xlsx is (incomplete|damaged)/);
  expect(await sentenceOf(bytes)).toBe("opened");
});

test("a sheet that is damaged inside", async () => {
  const bytes = await draftFile({ sheets: [{ name: "Draft", inner: "<sheetData><row></sheetData>" }] });
  expect(await sentenceOf(bytes)).toMatch(/^draft\.xlsx is damaged/);
});

test("a file that is gone by now", async () => {
  const file = fileOf(new Uint8Array(1), "draft.xlsx");
  Object.defineProperty(file, "arrayBuffer", {
    value: () => Promise.reject(new DOMException("gone", "NotFoundError")),
  });
  expect(await openFile(file, task())).toEqual({
    ok: false,
    message: toSentence({ code: "unreadable", detail: "" }, "draft.xlsx"),
  });
});

test("a reading that breaks off is a sentence, too", async () => {
  const file = fileOf(await draftFile(), "draft.xlsx");
  Object.defineProperty(file, "arrayBuffer", {
    value: () => Promise.resolve({ byteLength: 4, slice: () => null }),
  });
  const opened = await openFile(file, task());
  expect(opened).toMatchObject({ ok: false, message: expect.stringMatching(/draft\.xlsx/) });
});

test("stopped, there is neither a workbook nor a sentence", async () => {
  const bytes = await draftFile();
  for (const share of [0.05, 0.2, 0.6, 1]) {
    const stop = new AbortController();
    const onProgress = (now: number): void => (now >= share ? stop.abort() : undefined);
    const opened = await openFile(fileOf(bytes, "draft.xlsx"), { signal: stop.signal, onProgress });
    expect(opened).toEqual({ ok: false, message: null });
  }
});

test("what is odd about a file is said in sentences, but formulas without a result, of which the pane speaks", async () => {
  const rows = `<row r="1"><c r="A1"><f>1+1</f></c></row>`;
  const bytes = await draftFile({
    sheets: [{ name: "Draft", inner: data(rows), state: "veryHidden" }, { name: "B" }],
  });
  const opened = await openFile(fileOf(bytes, "draft.xlsx"), task());
  if (!opened.ok) throw new Error(opened.message ?? "");
  expect(opened.notices).toEqual([
    "Sheet Draft is hidden so that Excel does not list it; it was read all the same.",
  ]);
});

test("a list (.csv) opens as a workbook, which is told as a loss, and saves as one", async () => {
  const text = "Country;Requests\r\nTOTAL;1.012\r\nBrazil;1.000\r\nChile;12\r\n";
  const opened = await openFile(fileOf(new TextEncoder().encode(text), "list.csv"), task());
  if (!opened.ok) throw new Error(opened.message ?? "");
  const { workbook } = opened;
  expect(workbook.state().losses).toEqual([{ kind: "converted", from: "csv", lost: [] }]);
  const saved = await saveOf(workbook);
  expect(await readSheets(saved)).toEqual(await sheetsOf(workbook));
});
