import { toMemoryXml } from "../../src/memory-xml";
import { aTask, failureOf, open, readFrom, valueOf } from "./opened";

/** What the program keeps in a workbook of Excel's: the same part of custom XML as the page keeps. */

const KEY = "Crossfoot";
const OLD = JSON.stringify({ version: 1, corrections: { leftOut: [] } });
const NEW = JSON.stringify({ version: 1, corrections: { waivers: [] } });
const NEWER = JSON.stringify({ version: 99, corrections: {} });

const partOf = (id: string, text: string) => ({ id, xml: toMemoryXml(text) });

test("it is one part of custom XML, and the last word counts; the undo history is left alone", async () => {
  const { excel, host } = open();
  excel.book.xmlParts.push({ id: "{other}", xml: "<other/>" });
  valueOf(await host.keep(OLD));
  valueOf(await host.keep(NEW));
  expect((await readFrom(host)).memory).toBe(NEW);
  expect(excel.book.xmlParts.map(({ xml }) => xml)).toEqual(["<other/>", toMemoryXml(NEW)]);
  expect(excel.book.settings.size).toBe(0);
  expect(excel.undoCleared).toEqual([]);
});

test("keeping costs two syncs, whether or not there was something before", async () => {
  const { excel, host } = open();
  for (const text of [OLD, NEW]) {
    const before = excel.syncs.length;
    valueOf(await host.keep(text));
    expect(excel.syncs.length - before).toBe(2);
  }
});

test("reading costs no sync more where something is kept", async () => {
  const { excel, host } = open();
  await readFrom(host);
  const without = excel.syncs.length;
  valueOf(await host.keep(OLD));
  const before = excel.syncs.length;
  await readFrom(host);
  expect(excel.syncs.length - before).toBe(without);
});

describe("a setting of an earlier version", () => {
  test("is read while there is no part", async () => {
    const { excel, host } = open();
    excel.book.settings.set(KEY, OLD);
    expect((await readFrom(host)).memory).toBe(OLD);
  });

  test("goes with the request that keeps the part, and never before", async () => {
    const { excel, host } = open();
    excel.book.settings.set(KEY, OLD);
    excel.book.settings.set("Theirs", "stays");
    excel.inject({ code: "InvalidArgument", match: ({ name }) => name === "Add" });
    failureOf(await host.keep(NEW));
    expect((await readFrom(host)).memory).toBe(OLD);
    valueOf(await host.keep(NEW));
    expect([...excel.book.settings.keys()]).toEqual(["Theirs"]);
    expect((await readFrom(host)).memory).toBe(NEW);
  });

  test("says nothing where there is a part", async () => {
    const { excel, host } = open();
    excel.book.settings.set(KEY, OLD);
    excel.book.xmlParts.push(partOf("{a}", NEW));
    expect((await readFrom(host)).memory).toBe(NEW);
  });
});

describe("several parts, as a merge of workbooks leaves them", () => {
  const DAMAGED = { id: "{a}", xml: `<memory xmlns="urn:crossfoot:memory">{"vers</memory>` };

  test("the first that can be read counts, and it alone is replaced", async () => {
    const { excel, host } = open();
    excel.book.xmlParts.push(DAMAGED, partOf("{b}", OLD), partOf("{c}", NEWER));
    expect((await readFrom(host)).memory).toBe(OLD);
    valueOf(await host.keep(NEW));
    expect(excel.book.xmlParts).toEqual([DAMAGED, partOf("{b}", NEW), partOf("{c}", NEWER)]);
    expect((await readFrom(host)).memory).toBe(NEW);
  });

  test("where none can be read, the first is told and replaced", async () => {
    const { excel, host } = open();
    excel.book.xmlParts.push(DAMAGED, { id: "{b}", xml: `<x xmlns="urn:crossfoot:memory"/>` });
    expect((await readFrom(host)).memory).toBe(`{"vers`);
    valueOf(await host.keep(NEW));
    expect((await readFrom(host)).memory).toBe(NEW);
    expect(excel.book.xmlParts).toHaveLength(2);
  });
});

test("another element in our namespace is told as it is, so that the user learns that nothing could be read", async () => {
  const { excel, host } = open();
  const xml = `<x xmlns="urn:crossfoot:memory"/>`;
  excel.book.xmlParts.push({ id: "{a}", xml });
  expect((await readFrom(host)).memory).toBe(xml);
});

test("where somebody takes the part away in between, it is kept all the same", async () => {
  const { excel, host } = open();
  valueOf(await host.keep(OLD));
  excel.meanwhile(2, () => void excel.book.xmlParts.pop());
  valueOf(await host.keep(NEW));
  expect((await readFrom(host)).memory).toBe(NEW);
  expect(excel.book.xmlParts).toHaveLength(1);
});

test("a workbook that is open for reading only keeps nothing, and says so", async () => {
  const { excel, host } = open();
  valueOf(await host.keep(OLD));
  excel.readOnly = true;
  expect(failureOf(await host.keep(NEW)).reason).toBe("read-only");
  expect(valueOf(await host.read(aTask())).memory).toBe(OLD);
});
