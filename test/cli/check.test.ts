import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { crossfoot, makeFolder, RIGHT, save, WRONG } from "./made";

let folder = makeFolder();
const at = (name: string) => folder.at(name);

beforeEach(async () => {
  folder = makeFolder();
  await save(at("right.xlsx"), { "H1 2024": RIGHT });
  await save(at("wrong.xlsx"), { "H1 2024": WRONG });
});
afterEach(() => folder.remove());

test("a right draft ends with 0 and a sentence that says so", async () => {
  const { status, out, err } = await crossfoot(["check", at("right.xlsx")]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(/\nNothing is wrong; all \d+ conditions hold(, \d+ do(es)? not apply)?\.\n$/);
});

test("figures that were not read are said, so that nobody takes them for right", async () => {
  const turned =
    "Government requests, H1 2024\nCountry | Brazil | Chile\nTotal Number of Requests | 3 | 1\nApproved | 2 | 9";
  await save(at("turned.xlsx"), { "H1 2024": RIGHT, Turned: turned });
  const { out } = await crossfoot(["check", at("turned.xlsx")]);
  expect(out).toMatch(
    /\nNothing is wrong in what was read; all \d+ conditions hold\. 1 part with figures\s+was not read\.\n$/,
  );
});

test("a draft with an error ends with 1 and names the cell", async () => {
  const { status, out, err } = await crossfoot(["check", at("wrong.xlsx")]);
  expect({ status, err }).toEqual({ status: 1, err: "" });
  expect(out).toMatch(/\n {4}error {4}B3 says 6,/);
  expect(out).toMatch(/\n\d+ errors?[^\n]*; \d+ of \d+ conditions hold/);
});

test("what was understood is shown: sheet, range, period, total row, columns", async () => {
  const { out } = await crossfoot(["check", at("right.xlsx")]);
  expect(out).toContain("  Sheet H1 2024\n    A2:D5  overview of requests, H1 2024, total in row 3\n");
  expect(out).toMatch(/\n {6}A {2}Country {2,}labels: country\n/);
  expect(out).toMatch(/\n {6}C {2}Total Number of Requests for User Data {2}count, user data/);
});

test("no line is wider than 80 columns, in a terminal of any width", async () => {
  for (const columns of [null, 80, 200]) {
    const { out } = await crossfoot(["check", at("wrong.xlsx")], { columns });
    const long = out.split("\n").filter((line) => line.length > 80 && !line.includes(at("")));
    expect(long).toEqual([]);
  }
});

test.each([20, 30, 40, 50, 60])(
  "in a terminal of %d columns, lines fit and hold more than a word",
  async (columns) => {
    const { out } = await crossfoot(["check", at("wrong.xlsx")], { columns });
    const lines = out.split("\n").slice(1);
    // A word or a heading may be longer than a very narrow line.
    if (columns >= 30) expect(lines.filter((line) => line.length > columns)).toEqual([]);
    expect(out).toMatch(/\n {4}A2:D5\n {6}overview of/);
    expect(out).toMatch(/\n {6}B {2}Total[^\n]+\n {11}count\n/);
    expect(out).toMatch(/\n {4}error\n {6}B3 says 6,/);
  },
);

test("a text of 32,767 letters is cut for people, and whole for programs", async () => {
  const long = "a".repeat(32_700);
  const sheet = RIGHT.replace("Non-Personal Technical Information & Expertise", long)
    .replace("Chile  ", `Chile${long}`)
    .replace("| 2 | 0 | 2", "| -2 | 0 | 2");
  await save(at("long.xlsx"), { "H1 2024": sheet });
  for (const columns of [null, 40]) {
    const { out } = await crossfoot(["check", at("long.xlsx")], { columns });
    expect(out).toMatch(/Chilea+…a+/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(250);
  }
  const { out } = await crossfoot(["check", at("long.xlsx"), "--format", "json"]);
  expect(out).toContain(long);
});

test("colours are for terminals only", async () => {
  const onTerminal = await crossfoot(["check", at("wrong.xlsx")], { isTerminal: true });
  const inPipe = await crossfoot(["check", at("wrong.xlsx")]);
  expect(onTerminal.out).toContain("\u001b[31merror\u001b[39m");
  expect(inPipe.out).not.toContain("\u001b");
});

test("a cell cannot send commands to the terminal", async () => {
  const evil = WRONG.replace("Brazil", "Bra\u009b2Jzil\u202e").replace("Requests, H1", "Requests\u0085, H1");
  await save(at("evil.xlsx"), { "H1 2024": evil });
  for (const format of ["text", "json", "sarif"]) {
    const { out } = await crossfoot(["check", at("evil.xlsx"), "--format", format]);
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  }
});

test("a workbook without a table of requests gives no finding and a sentence that says so", async () => {
  await save(at("other.xlsx"), { Prices: "Apples | cheap\nPears | dear" });
  const { status, out } = await crossfoot(["check", at("other.xlsx")]);
  expect(status).toBe(0);
  expect(out).toContain("No table of requests was found in this workbook, so nothing was checked.");
});

describe("--output", () => {
  test.each(["text", "json", "sarif"])("writes %s to a file as it would print it", async (format) => {
    const printed = await crossfoot(["check", at("wrong.xlsx"), "--format", format]);
    const written = await crossfoot(
      ["check", at("wrong.xlsx"), "--format", format, "--output", at("found")],
      { isTerminal: true, columns: 120 },
    );
    expect(written).toEqual({ status: 1, out: "", err: "" });
    expect(readFileSync(at("found"), "utf8")).toBe(printed.out);
  });

  test("is never the draft", async () => {
    const before = readFileSync(at("right.xlsx"));
    const { status, err } = await crossfoot(["check", at("right.xlsx"), "--output", at("right.xlsx")]);
    expect(status).toBe(2);
    expect(err).toMatch(/^crossfoot: .* is the draft itself; .*\.\n$/);
    expect(readFileSync(at("right.xlsx")).equals(before)).toBe(true);
  });

  test("stays as it was when the draft cannot be read", async () => {
    writeFileSync(at("found.json"), "old");
    const { status } = await crossfoot(["check", at("none.xlsx"), "--output", at("found.json")]);
    expect(status).toBe(2);
    expect(readFileSync(at("found.json"), "utf8")).toBe("old");
  });
});

describe("what cannot be done ends with 2 and one sentence", () => {
  const cases: readonly (readonly [string, () => string])[] = [
    ["a missing file", () => at("none.xlsx")],
    ["a folder", () => dirname(at("x"))],
    ["an empty file", () => put("empty.xlsx", "")],
    ["a text file", () => put("list.xlsx", "Country,Requests\nBrazil,3\n")],
    ["a web page", () => put("page.xlsx", "<!doctype html><html><body>no</body></html>")],
    ["half a workbook", () => put("half.xlsx", readFileSync(at("right.xlsx")).subarray(0, 2000))],
    ["an archive with something else", () => put("zip.xlsx", Buffer.from("504b0506".padEnd(44, "0"), "hex"))],
    ["a device", () => "/dev/zero"],
  ];
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(at(name), content);
    return at(name);
  };

  test.each(cases)("%s", async (_, file) => {
    const { status, out, err } = await crossfoot(["check", file()]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^crossfoot: [^\n]+\.\n$/);
    expect(err).not.toMatch(/Error|undefined|at .*\.ts/);
  });

  test("a file name cannot send commands to the terminal", async () => {
    const { err } = await crossfoot(["check", at("\u001b[2Jx.xlsx")]);
    expect(err).toContain("␛[2Jx.xlsx");
  });

  test("and leaves nothing behind", async () => {
    mkdirSync(at("inner"));
    await crossfoot(["check", at("none.xlsx"), "--output", at("inner/found.json")]);
    expect(readdirSync(at("inner"))).toEqual([]);
  });
});
