import { crc32 } from "../../src/xlsx/archive/crc32";
import type { Archive } from "../../src/xlsx/archive/open-archive";
import { createBudget, readPart } from "../../src/xlsx/archive/read-part";

/** An archive of one part, stored as it is. */
function archiveOf(
  content: Uint8Array,
  change: { readonly crc?: number; readonly encrypted?: boolean } = {},
): Archive {
  const header = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, ...new Uint8Array(26));
  const size = content.length;
  const entry = {
    name: "part.xml",
    method: 0,
    compressedSize: size,
    size,
    crc: crc32(content),
    offset: 0,
    encrypted: false,
  };
  return {
    bytes: Uint8Array.of(...header, ...content),
    entries: new Map([["part.xml", { ...entry, ...change }]]),
  };
}

async function textOf(archive: Archive): Promise<string> {
  let text = "";
  await readPart(archive, "/PART.xml", createBudget(), {
    open() {},
    text(more) {
      text += more;
    },
    close() {},
  });
  return text;
}

const utf16 = (text: string): number[] =>
  [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);

test("a stored part in UTF-8", async () => {
  expect(await textOf(archiveOf(new TextEncoder().encode("<a>Perú</a>")))).toBe("Perú");
});

test("with a byte order mark", async () => {
  expect(await textOf(archiveOf(new TextEncoder().encode("\ufeff<a>Perú</a>")))).toBe("Perú");
});

test("in UTF-16", async () => {
  expect(await textOf(archiveOf(Uint8Array.of(0xff, 0xfe, ...utf16("<a>Perú</a>"))))).toBe("Perú");
});

test.each([
  [
    "bytes that are no text",
    archiveOf(Uint8Array.of(...new TextEncoder().encode("<a>"), 0xe9, 0x20, 0x3c)),
    "damaged",
  ],
  ["a wrong checksum", archiveOf(new TextEncoder().encode("<a/>"), { crc: 1 }), "damaged"],
  ["an encrypted part", archiveOf(new TextEncoder().encode("<a/>"), { encrypted: true }), "encrypted"],
])("%s: refused", async (_, archive, code) => {
  await expect(textOf(archive)).rejects.toMatchObject({ failure: { code } });
});

test("crc32 of the standard's example", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  expect(crc32(new TextEncoder().encode("6789"), crc32(new TextEncoder().encode("12345")))).toBe(0xcbf43926);
});
