import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  linkSync,
  writeFileSync,
  mkdirSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { checkOutput, readBytes, writeWhole } from "../../src/cli/files";

let folder = "";
const at = (name: string) => join(folder, name);
const DONE = { ok: true, value: null };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crossfoot-"));
  writeFileSync(at("draft.xlsx"), "the draft");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("reading", () => {
  test("gives the bytes of a file", async () => {
    const read = await readBytes(at("draft.xlsx"));
    expect(read.ok && Buffer.from(read.value).toString()).toBe("the draft");
  });

  test.each([
    ["nothing.xlsx", "There is no file %."],
    ["draft.xlsx/inner.xlsx", "There is no file %."],
    ["", "% is a folder, not an Excel workbook."],
  ])("refuses %p with a sentence", async (name, sentence) => {
    const path = name === "" ? folder : at(name);
    expect(await readBytes(path)).toEqual({ ok: false, sentence: sentence.replace("%", path) });
  });

  test("refuses a device, which may never end", async () => {
    expect(await readBytes("/dev/zero")).toEqual({ ok: false, sentence: "/dev/zero is not a file." });
  });
});

describe("writing", () => {
  test("makes a new file and leaves nothing else", async () => {
    expect(await writeWhole(at("new.xlsx"), new Uint8Array([65, 66]))).toEqual(DONE);
    expect(readFileSync(at("new.xlsx"), "utf8")).toBe("AB");
    expect(readdirSync(folder).sort()).toEqual(["draft.xlsx", "new.xlsx"]);
  });

  test("replaces a file, also through a link, which stays a link", async () => {
    writeFileSync(at("old.xlsx"), "old");
    symlinkSync(at("old.xlsx"), at("link.xlsx"));
    expect(await writeWhole(at("link.xlsx"), "new")).toEqual(DONE);
    expect(readFileSync(at("old.xlsx"), "utf8")).toBe("new");
    expect(readdirSync(folder).sort()).toEqual(["draft.xlsx", "link.xlsx", "old.xlsx"]);
  });

  test.each(["later.xlsx", "inner/later.xlsx"])("makes the file that a link leads to: %s", async (target) => {
    mkdirSync(at("inner"));
    symlinkSync(target, at("link.xlsx"));
    symlinkSync("link.xlsx", at("second.xlsx"));
    expect(await checkOutput(at("second.xlsx"), at("draft.xlsx"))).toEqual(DONE);
    expect(await writeWhole(at("second.xlsx"), "new")).toEqual(DONE);
    expect(readFileSync(at(target), "utf8")).toBe("new");
    expect([readlinkSync(at("link.xlsx")), readlinkSync(at("second.xlsx"))]).toEqual([target, "link.xlsx"]);
  });

  test("refuses a link into a folder that is not there, and one in a circle", async () => {
    symlinkSync("none/later.xlsx", at("link.xlsx"));
    symlinkSync("circle.xlsx", at("circle.xlsx"));
    const none = { ok: false, sentence: `There is no folder ${realpathSync(folder)}/none to write to.` };
    const circle = { ok: false, sentence: `${at("circle.xlsx")} is a link that leads back to itself.` };
    expect(await checkOutput(at("link.xlsx"), at("draft.xlsx"))).toEqual(none);
    expect(await writeWhole(at("link.xlsx"), "new")).toEqual(none);
    expect(await checkOutput(at("circle.xlsx"), at("draft.xlsx"))).toEqual(circle);
    expect(readlinkSync(at("link.xlsx"))).toBe("none/later.xlsx");
  });

  test("leaves neither a half-written nor a new file when writing fails", async () => {
    // A name that fits a folder, but not with what is put to it for the file beside it.
    mkdirSync(at("taken.xlsx"));
    const failed = await writeWhole(join(folder, "taken.xlsx", "inner", "x.xlsx"), "new");
    expect(failed.ok).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["draft.xlsx", "taken.xlsx"]);
    expect(readdirSync(at("taken.xlsx"))).toEqual([]);
  });

  test("says that a full disk is full", async () => {
    expect(await writeWhole("/dev/full", "x".repeat(100_000))).toEqual({
      ok: false,
      sentence: "There is no room left to write /dev/full.",
    });
  });
});

describe("where to write", () => {
  test("a new name beside the draft, or an existing other file, will do", async () => {
    writeFileSync(at("old.xlsx"), "old");
    expect(await checkOutput(at("new.xlsx"), at("draft.xlsx"))).toEqual(DONE);
    expect(await checkOutput(at("old.xlsx"), at("draft.xlsx"))).toEqual(DONE);
    expect(readFileSync(at("old.xlsx"), "utf8")).toBe("old");
  });

  test("never the draft itself, by whatever name", async () => {
    symlinkSync(at("draft.xlsx"), at("link.xlsx"));
    linkSync(at("draft.xlsx"), at("second.xlsx"));
    const names = [at("draft.xlsx"), `${folder}/./draft.xlsx`, relative(process.cwd(), at("draft.xlsx"))];
    for (const name of [...names, at("link.xlsx"), at("second.xlsx")]) {
      expect(await checkOutput(name, at("draft.xlsx"))).toEqual({
        ok: false,
        sentence: `${name} is the draft itself; choose another name, so that the draft stays as it is.`,
      });
    }
  });

  test("neither a folder nor a place in a folder that is not there", async () => {
    expect(await checkOutput(folder, at("draft.xlsx"))).toEqual({
      ok: false,
      sentence: `${folder} is a folder; name a file to write to.`,
    });
    expect(await checkOutput(at("none/new.xlsx"), at("draft.xlsx"))).toEqual({
      ok: false,
      sentence: `There is no folder ${at("none")} to write to.`,
    });
  });
});
