import { strToU8, unzipSync, Zip, ZipDeflate, zipSync, type Zippable } from "fflate";
import { HostError } from "../../../src/xlsx/host-failure";
import { changeEntries, replaceEntries } from "../../../src/xlsx/patch/replace-entries";
import { readDirectory } from "../../../src/xlsx/patch/zip-directory";

const FILES: Zippable = {
  "[Content_Types].xml": strToU8("<Types/>"),
  "7": [strToU8("a name that is a number"), { level: 0 }],
  "xl/": new Uint8Array(),
  "xl/été.xml": [strToU8("<a>".repeat(99)), { mtime: new Date(2001, 1, 3), attrs: 0o644 << 16, os: 3 }],
  "xl/other.bin": [Uint8Array.of(1, 2, 3), { extra: { 0xcafe: Uint8Array.of(9, 9) }, comment: "mine" }],
};

const NEW = new Map([["xl/été.xml", strToU8("<b/>")]]);

/** The entry and its record, but for the place where it begins. */
function raw(bytes: Uint8Array, name: string): { entry: Uint8Array; record: Uint8Array } {
  const { records, from } = readDirectory(bytes);
  const record = records.find((one) => one.name === name);
  if (record === undefined) throw new Error(`no ${name}`);
  const later = records.map(({ offset }) => offset).filter((offset) => offset > record.offset);
  const copy = Uint8Array.from(record.bytes);
  copy.fill(0, 42, 46);
  return { entry: Uint8Array.from(bytes.subarray(record.offset, Math.min(from, ...later))), record: copy };
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof HostError) return thrown.failure.code;
    throw thrown;
  }
  return "done";
}

test("other entries are copied packed, with their names, order, times, attributes and comments", () => {
  const before = zipSync(FILES);
  const after = replaceEntries(before, NEW);
  const names = readDirectory(before).records.map(({ name }) => name);
  expect(readDirectory(after).records.map(({ name }) => name)).toEqual(names);
  for (const name of names.filter((one) => one !== "xl/été.xml"))
    expect(raw(after, name)).toEqual(raw(before, name));
  expect(unzipSync(after)).toEqual({ ...unzipSync(before), ...Object.fromEntries(NEW) });
});

test("the replaced entry keeps its time and attributes", () => {
  const [before, after] = [zipSync(FILES), replaceEntries(zipSync(FILES), NEW)].map(
    (bytes) => raw(bytes, "xl/été.xml").record,
  );
  expect(after?.subarray(12, 16)).toEqual(before?.subarray(12, 16));
  expect(after?.subarray(28)).toEqual(before?.subarray(28));
});

test("to replace nothing gives the same bytes", () => {
  const before = zipSync(FILES);
  expect(replaceEntries(before, new Map())).toEqual(Uint8Array.from(before));
});

test("the comment on the archive stays, even where it looks like the end of one", () => {
  const plain = zipSync(FILES);
  const comment = strToU8("draft of May");
  const before = Uint8Array.from([...plain, ...comment]);
  new DataView(before.buffer).setUint16(plain.length - 2, comment.length, true);
  const after = replaceEntries(before, NEW);
  expect(after.subarray(after.length - comment.length)).toEqual(comment);
  expect(unzipSync(after)["xl/été.xml"]).toEqual(strToU8("<b/>"));
});

test("entries whose sizes stand after their content, as programs write them that do not know them before", () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const name of ["a.xml", "xl/été.xml", "z.xml"]) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(`<${"x".repeat(40)}/>`), true);
  }
  zip.end();
  const before = Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
  const after = replaceEntries(before, NEW);
  expect(raw(after, "a.xml")).toEqual(raw(before, "a.xml"));
  expect(raw(after, "z.xml")).toEqual(raw(before, "z.xml"));
  expect(unzipSync(after)).toEqual({ ...unzipSync(before), ...Object.fromEntries(NEW) });
});

/** The same archive with sizes and places in 64 bits, as programs write them that do not know how much there will be. */
function enlarge(bytes: Uint8Array): Uint8Array {
  const { records, from, end } = readDirectory(bytes);
  const directory = records.flatMap(({ bytes: record }) => {
    const view = new DataView(record.buffer, record.byteOffset, record.length);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    [24, 20, 42].forEach((field, index) => {
      extra.setBigUint64(4 + 8 * index, BigInt(view.getUint32(field, true)), true);
    });
    const head = Uint8Array.from(record);
    const headView = new DataView(head.buffer);
    for (const field of [24, 20, 42]) headView.setUint32(field, 0xffffffff, true);
    headView.setUint16(30, view.getUint16(30, true) + 28, true);
    const after = 46 + view.getUint16(28, true);
    return [...head.subarray(0, after), ...new Uint8Array(extra.buffer), ...head.subarray(after)];
  });
  const tail = new DataView(new ArrayBuffer(76));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(4, 44n, true);
  tail.setBigUint64(24, BigInt(records.length), true);
  tail.setBigUint64(32, BigInt(records.length), true);
  tail.setBigUint64(40, BigInt(directory.length), true);
  tail.setBigUint64(48, BigInt(from), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(from + directory.length), true);
  tail.setUint32(72, 1, true);
  const last = Uint8Array.from(end);
  new DataView(last.buffer).setUint32(16, 0xffffffff, true);
  new DataView(last.buffer).setUint16(10, 0xffff, true);
  return Uint8Array.from([...bytes.subarray(0, from), ...directory, ...new Uint8Array(tail.buffer), ...last]);
}

test("archives with sizes in 64 bits", () => {
  const before = enlarge(zipSync(FILES));
  expect(unzipSync(before)).toEqual(unzipSync(zipSync(FILES)));
  expect(replaceEntries(before, NEW)).toEqual(replaceEntries(zipSync(FILES), NEW));
});

test("entries are added at the end and left out, the others copied as they are", () => {
  const before = zipSync(FILES);
  const added = new Map([
    ["xl/new.xml", strToU8("<c/>".repeat(50))],
    ["xl/ü.bin", Uint8Array.of(7)],
  ]);
  for (const archive of [before, enlarge(before)]) {
    const after = changeEntries(archive, { replaced: NEW, added, removed: new Set(["7", "xl/other.bin"]) });
    const names = readDirectory(after).records.map(({ name }) => name);
    const kept = Object.keys(FILES).filter((name) => name !== "7" && name !== "xl/other.bin");
    expect(names).toEqual([...kept, "xl/new.xml", "xl/ü.bin"]);
    expect(raw(after, "xl/")).toEqual(raw(before, "xl/"));
    expect(unzipSync(after)).toEqual({
      "[Content_Types].xml": FILES["[Content_Types].xml"],
      "xl/": new Uint8Array(),
      ...Object.fromEntries(NEW),
      ...Object.fromEntries(added),
    });
    expect(changeEntries(after, { replaced: new Map(), removed: new Set(added.keys()) }).length).toBeLessThan(
      after.length,
    );
  }
});

test("to leave out what is not there is refused", () => {
  expect(codeOf(() => changeEntries(zipSync(FILES), { replaced: new Map(), removed: new Set(["b"]) }))).toBe(
    "damaged",
  );
});

test("an entry that is not there, or twice, is refused", () => {
  const before = zipSync({ "a.xml": strToU8("1"), "A.XML": strToU8("2") });
  expect(codeOf(() => replaceEntries(before, new Map([["b.xml", strToU8("3")]])))).toBe("damaged");
  expect(codeOf(() => replaceEntries(before, new Map([["a.xml", strToU8("3")]])))).toBe("damaged");
});

test("what is no archive is refused", () => {
  const before = zipSync(FILES);
  expect(codeOf(() => replaceEntries(before.subarray(0, before.length - 30), NEW))).toBe("damaged");
  expect(codeOf(() => replaceEntries(new Uint8Array(100), NEW))).toBe("damaged");
});
