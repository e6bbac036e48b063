import { readFileSync, writeFileSync } from "node:fs";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { anOds, anOdsOf, WRONG_COUNTS } from "../xlsx/an-ods";
import { crossfoot, makeFolder, save } from "./made";

let folder = makeFolder();
const at = (name: string) => folder.at(name);
const oneLine = (text: string): string => text.replace(/\s+/g, " ");

const SHAPE = `<table:shapes><draw:rect/></table:shapes>`;
const COUNTS = WRONG_COUNTS.map((cells) => cells.map((cell) => (cell === 6 ? 5 : cell)));

beforeEach(() => {
  folder = makeFolder();
  writeFileSync(at("right.ods"), anOdsOf(COUNTS));
  writeFileSync(at("wrong.ods"), anOdsOf(WRONG_COUNTS, SHAPE));
});
afterEach(() => folder.remove());

test("check names the wrong cell of an OpenDocument spreadsheet, and what was not read of it", async () => {
  const { status, out, err } = await crossfoot(["check", at("wrong.ods")]);
  expect({ status, err }).toEqual({ status: 1, err: "" });
  expect(out).toContain("B2 says 6");
  expect(oneLine(out)).toContain(
    "This is an OpenDocument file (.ods). Its cells were read, but not its drawings.",
  );
  const right = await crossfoot(["check", at("right.ods")]);
  expect(right).toMatchObject({ status: 0, err: "" });
  expect(right.out).not.toContain("OpenDocument");
});

test("a file is told by its content, whatever it is called", async () => {
  writeFileSync(at("wrong.xlsx"), readFileSync(at("wrong.ods")));
  expect(await crossfoot(["check", at("wrong.xlsx")])).toMatchObject({ status: 1, err: "" });
});

test("build, export and facts take one, and verify as a draft", async () => {
  expect(await crossfoot(["build", at("right.ods"), "--out", at("report.xlsx")])).toMatchObject({
    status: 0,
    err: "",
  });
  const report = await readWorkbook(readFileSync(at("report.xlsx")));
  expect(report.ok && report.sheets.map(({ name }) => name)).toContain("Overview");
  expect(await crossfoot(["export", at("right.ods"), "--out", at("data")])).toMatchObject({ status: 0 });
  expect(readFileSync(at("data/data.csv"), "utf8")).toContain('"Chile","CL"');
  expect(await crossfoot(["facts", at("right.ods")])).toMatchObject({ status: 0, err: "" });
  const same = await crossfoot(["verify", at("report.xlsx"), "--draft", at("right.ods")]);
  expect(same).toMatchObject({ status: 0, err: "" });
  const other = await crossfoot(["verify", at("report.xlsx"), "--draft", at("wrong.ods")]);
  expect(oneLine(other.out)).toContain("B2");
});

test("fix does not promise to correct one, and refuses to", async () => {
  writeFileSync(at("disguised.xlsx"), readFileSync(at("wrong.ods")));
  for (const name of ["wrong.ods", "disguised.xlsx"]) {
    const { status, err } = await crossfoot(["fix", at(name), "--out", at("fixed.xlsx")]);
    expect({ status, err: err.replace(at(name), "X") }).toEqual({
      status: 2,
      err: "crossfoot: fix corrects Excel workbooks, and X is an OpenDocument file: open it in Excel or LibreOffice, and save it as .xlsx first.\n",
    });
  }
});

test("a correction that fix would make is only promised for a workbook", async () => {
  const rows = [
    ["Country", "Total Number of Requests", "Requests Approved", "Requests Rejected"],
    ["TOTAL:", 61, 33, 28],
    ["Brazil", 52, 13, 12],
    ["Chile", 14, 8, 6],
    ["Peru", 22, 12, 10],
  ];
  await save(at("swapped.xlsx"), { Draft: rows.map((cells) => cells.join(" | ")).join("\n") });
  expect((await crossfoot(["check", at("swapped.xlsx")])).out).toContain("crossfoot fix");
  writeFileSync(at("swapped.ods"), anOdsOf(rows));
  writeFileSync(at("swapped.csv"), rows.map((cells) => cells.join(",")).join("\n"));
  for (const name of ["swapped.ods", "swapped.csv"]) {
    const { status, out } = await crossfoot(["check", at(name)]);
    expect(status).toBe(1);
    expect(out).not.toContain("crossfoot fix");
  }
});

test("an OpenDocument text is none, and what cannot be read is said", async () => {
  writeFileSync(at("letter.odt"), anOds("", { kind: "application/vnd.oasis.opendocument.text" }));
  writeFileSync(at("locked.ods"), anOds("", { manifest: "<manifest:encryption-data/>" }));
  expect(await crossfoot(["check", at("letter.odt")])).toMatchObject({
    status: 2,
    err: expect.stringContaining("letter.odt is an OpenDocument file, not an Excel workbook."),
  });
  expect(await crossfoot(["check", at("locked.ods")])).toMatchObject({
    status: 2,
    err: expect.stringContaining("locked.ods is protected with a password."),
  });
});
