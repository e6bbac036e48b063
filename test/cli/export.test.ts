import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { crossfoot, makeFolder, RIGHT, save, WRONG } from "./made";

let folder = makeFolder();
const at = (name: string) => folder.at(name);

beforeEach(async () => {
  folder = makeFolder();
  await save(at("right.xlsx"), { "H1 2024": RIGHT });
  await save(at("wrong.xlsx"), { "H1 2024": WRONG });
});
afterEach(() => folder.remove());

const textOf = (name: string): string => readFileSync(at(name), "utf8");
function describedIn(name: string): object {
  const json: unknown = JSON.parse(textOf(name));
  return typeof json === "object" && json !== null ? json : {};
}
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

test("writes the counts and their description into a new folder, and ends with 0", async () => {
  const { status, out, err } = await crossfoot(["export", at("right.xlsx"), "--out", at("data")]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(oneLine(out)).toMatch(/Wrote .*data\.csv \(4 rows\) and .*datapackage\.json\. Exported H1 2024\.$/);
  expect(textOf("data/data.csv")).toBe(
    [
      '"period","place","country code","request type","outcome","count"',
      '"H1 2024","Brazil","BR","User data","All outcomes",1',
      '"H1 2024","Brazil","BR","Technical information","All outcomes",2',
      '"H1 2024","Chile","CL","User data","All outcomes",0',
      '"H1 2024","Chile","CL","Technical information","All outcomes",2',
      "",
    ].join("\r\n"),
  );
  expect(readdirSync(at("data")).sort()).toEqual(["data.csv", "datapackage.json"]);
});

test("the description is a tabular data package, and says the same on every day", async () => {
  const argv = [
    ...["export", at("right.xlsx"), "--out", at("data"), "--title", "Requests", "--created", "2026-01-31"],
    ...[
      "--licence",
      "CC-BY-4.0",
      "--source",
      "Our report <https://example.org/r>",
      "--source",
      "The register",
    ],
  ];
  await crossfoot(argv);
  const first = textOf("data/datapackage.json");
  expect(describedIn("data/datapackage.json")).toMatchObject({
    profile: "tabular-data-package",
    name: expect.stringMatching(/^[-a-z0-9._/]+$/),
    title: "Requests",
    description: expect.stringContaining("H1 2024: 4 rows"),
    created: "2026-01-31T00:00:00Z",
    licenses: [{ name: "CC-BY-4.0" }],
    sources: [{ title: "Our report", path: "https://example.org/r" }, { title: "The register" }],
    resources: [
      {
        profile: "tabular-data-resource",
        name: "data",
        path: "data.csv",
        encoding: "utf-8",
        schema: {
          fields: [
            { name: "period", type: "string" },
            { name: "place", type: "string", constraints: { required: true } },
            { name: "country code", type: "string", constraints: { pattern: "[A-Z]{2}" } },
            { name: "request type", type: "string" },
            { name: "outcome", type: "string" },
            { name: "count", type: "integer", constraints: { required: true, minimum: 0 } },
          ],
          missingValues: [""],
        },
      },
    ],
  });
  await crossfoot(argv);
  expect(textOf("data/datapackage.json")).toBe(first);
});

test("what is not known is not claimed: no date, licence or source without one", async () => {
  await crossfoot(["export", at("right.xlsx"), "--out", at("data")]);
  expect(Object.keys(describedIn("data/datapackage.json"))).toEqual([
    ...["profile", "name", "title", "description", "resources", "crossfoot"],
  ]);
});

test("the description names the columns of the file, in their order", async () => {
  await save(at("bands.xlsx"), {
    Draft: RIGHT.replace("Chile   | 2 | 0 | 2", "Chile   | 0-249 | 0 | 0-249"),
  });
  await crossfoot(["export", at("bands.xlsx"), "--out", at("data"), "--force"]);
  const header = (textOf("data/data.csv").split("\r\n")[0] ?? "").replaceAll('"', "").split(",");
  const names = [...textOf("data/datapackage.json").matchAll(/"name": "([^"]+)",\s+"type":/g)].map(
    ([, name]) => name,
  );
  expect(header).toContain("stated");
  expect(names).toEqual(header);
  expect(textOf("data/data.csv")).toContain(',,"0-249"\r\n');
});

describe("the data again", () => {
  const cellsOf = async (name: string, sheet: string) => {
    const read = await readWorkbook(readFileSync(at(name)));
    if (!read.ok) throw new Error(read.failure.detail);
    return read.sheets
      .find((each) => each.name === sheet)
      ?.cells.map(({ row, col, text, formula }) => [row, col, text, formula]);
  };

  test("are checked, and built into the report of the draft, headings and all", async () => {
    await crossfoot(["export", at("right.xlsx"), "--out", at("data")]);
    expect(await crossfoot(["check", at("data/data.csv")])).toMatchObject({ status: 0, err: "" });
    await crossfoot(["build", at("right.xlsx"), "--out", at("draft-report.xlsx")]);
    const built = await crossfoot(["build", at("data/data.csv"), "--out", at("data-report.xlsx")]);
    expect(built).toMatchObject({ status: 0, err: "" });
    const cells = await cellsOf("data-report.xlsx", "Overview");
    expect(cells).toEqual(await cellsOf("draft-report.xlsx", "Overview"));
    expect(JSON.stringify(cells)).toContain(
      "Total Number of Requests for Non-Personal Technical Information",
    );
  });

  test("are read without their description, with the usual headings, and with a word where it does not fit", async () => {
    await crossfoot(["export", at("right.xlsx"), "--out", at("data")]);
    mkdirSync(at("alone"));
    writeFileSync(at("alone/data.csv"), textOf("data/data.csv"));
    const argv = ["build", at("alone/data.csv"), "--out", at("report.xlsx")];
    const alone = await crossfoot(argv);
    expect(alone).toMatchObject({ status: 0, err: "" });
    expect(alone.out).not.toContain("datapackage.json");
    expect(JSON.stringify(await cellsOf("report.xlsx", "Overview"))).toContain("Requests: User data");
    writeFileSync(at("alone/datapackage.json"), "{");
    expect(oneLine((await crossfoot(argv)).out)).toMatch(
      /datapackage\.json is damaged, so headings and rounding are the usual ones\./,
    );
    writeFileSync(at("alone/datapackage.json"), '{ "resources": [{ "path": "other.csv" }] }');
    expect(oneLine((await crossfoot(argv)).out)).toMatch(/datapackage\.json does not describe this file/);
    rmSync(at("alone/datapackage.json"));
    mkdirSync(at("alone/datapackage.json"));
    expect(oneLine((await crossfoot(argv)).out)).toMatch(/datapackage\.json could not be read/);
  });

  test("are exported as they are", async () => {
    await crossfoot(["export", at("right.xlsx"), "--out", at("data")]);
    await crossfoot(["export", at("data/data.csv"), "--out", at("again")]);
    expect(textOf("again/data.csv")).toBe(textOf("data/data.csv"));
    expect(textOf("again/datapackage.json")).toBe(textOf("data/datapackage.json"));
  });

  test("are never written over themselves, nor corrected as a workbook", async () => {
    await crossfoot(["export", at("right.xlsx"), "--out", at("data")]);
    const again = await crossfoot(["export", at("data/data.csv"), "--out", at("data")]);
    expect(again).toMatchObject({ status: 2, err: expect.stringContaining("is the draft itself") });
    const fixed = await crossfoot(["fix", at("data/data.csv"), "--out", at("fixed.xlsx")]);
    expect(fixed).toMatchObject({ status: 2, err: expect.stringContaining("fix corrects Excel workbooks") });
  });

  test("a CSV file of somebody else's is checked like a sheet", async () => {
    writeFileSync(
      at("wrong.csv"),
      "Requests for User Data, H1 2024\nCountry,Requests\nTotal,6\nBrazil,3\nChile,2\n",
    );
    const { status, out } = await crossfoot(["check", at("wrong.csv")]);
    expect(status).toBe(1);
    expect(out).toContain("B3");
  });
});

describe("refuses", () => {
  test("a draft with errors, unless it is told to; the description then says so", async () => {
    const refused = await crossfoot(["export", at("wrong.xlsx"), "--out", at("data")]);
    expect(refused).toMatchObject({ status: 1, err: expect.stringContaining("nothing was exported") });
    expect(existsSync(at("data"))).toBe(false);
    const forced = await crossfoot(["export", at("wrong.xlsx"), "--out", at("data"), "--force"]);
    expect(forced.status).toBe(1);
    expect(describedIn("data/datapackage.json")).toMatchObject({
      draft: true,
      description: expect.stringMatching(/^DRAFT: the figures have \d+ open errors?/),
    });
  });

  test("to describe other people's data, and touches no other file", async () => {
    mkdirSync(at("data"));
    writeFileSync(at("data/datapackage.json"), '{ "name": "theirs", "resources": [] }');
    writeFileSync(at("data/notes.txt"), "mine");
    const refused = await crossfoot(["export", at("right.xlsx"), "--out", at("data")]);
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining("describes other data") });
    expect(readdirSync(at("data")).sort()).toEqual(["datapackage.json", "notes.txt"]);
    expect(textOf("data/datapackage.json")).toContain("theirs");
  });

  test.each([
    [["--out", "right.xlsx"], "is a file; name a folder"],
    [["--out", "no/where"], "There is no folder"],
    [[], "Name the folder to write to"],
    [["--out", "data", "--created", "2026-02-31"], "--created can be a date such as 2026-01-31"],
    [["--out", "data", "--licence", "all rights reserved"], "--licence can be a short name"],
    [["--out", "data", "--period", "2019"], "no figures for 2019"],
  ])("what cannot be done: %j", async (options, said) => {
    const places = options.map((text, index) => (options[index - 1] === "--out" ? at(text) : text));
    const { status, err } = await crossfoot(["export", at("right.xlsx"), ...places]);
    expect({ status, err: oneLine(err) }).toEqual({ status: 2, err: expect.stringContaining(said) });
    expect(existsSync(at("data"))).toBe(false);
  });
});
