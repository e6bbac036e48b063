import { toWorkbookBytes } from "../../../src/web/convert/to-workbook-bytes";
import { aWorkbook, data } from "../../xlsx/a-workbook";
import { anOds } from "../../xlsx/an-ods";

const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);

test("a workbook stays what it is, whatever it is called", async () => {
  const bytes = new Uint8Array(
    await aWorkbook({ sheets: [{ inner: data(`<row r="1"><c r="A1"><v>1</v></c></row>`) }] }),
  );
  for (const file of ["a.xlsx", "a.csv", "a.ods"])
    expect(await toWorkbookBytes(bytes, file)).toEqual({
      ok: true,
      from: "xlsx",
      bytes,
      notices: [],
      lost: [],
    });
});

test("an OpenDocument spreadsheet is one, whatever it is called", async () => {
  const ods = new Uint8Array(anOds(`<table:table table:name="A"/>`));
  for (const file of ["a.ods", "a.xlsx", "a.csv"])
    expect(await toWorkbookBytes(ods, file)).toMatchObject({ ok: true, from: "ods" });
});

test("a text is a list where its name says so", async () => {
  expect(await toWorkbookBytes(text("A,B\n1,2\n"), "a.CSV")).toMatchObject({ ok: true, from: "csv" });
  expect(await toWorkbookBytes(text("A,<b>\n<html>,2\n"), "a.csv")).toMatchObject({ ok: true, from: "csv" });
  const [plain, page] = [text("A,B\n1,2\n"), text("<html><table><tr><td>1</td></tr></table></html>")];
  // The reader of workbooks says what these are.
  expect(await toWorkbookBytes(plain, "a.xlsx")).toMatchObject({ from: "xlsx", bytes: plain });
  expect(await toWorkbookBytes(page, "a.csv")).toMatchObject({ from: "xlsx", bytes: page });
});

test("a list may be UTF-16 that does not say so", async () => {
  const bytes = Uint8Array.from([...text("A,B\n1,2\n")].flatMap((byte) => [byte, 0]));
  expect(await toWorkbookBytes(bytes, "a.csv")).toMatchObject({ ok: true, from: "csv" });
});

test("what cannot be converted has its sentence", async () => {
  expect(await toWorkbookBytes(text(""), "a.csv")).toEqual({ ok: false, message: "a.csv is empty." });
  expect(await toWorkbookBytes(new Uint8Array(512), "a.csv")).toEqual({
    ok: false,
    message: expect.stringContaining("a.csv cannot be read as a table of text."),
  });
  const locked = new Uint8Array(anOds("", { manifest: "<manifest:encryption-data/>" }));
  expect(await toWorkbookBytes(locked, "a.ods")).toEqual({
    ok: false,
    message: expect.stringContaining("a.ods is protected with a password."),
  });
});
