import { readArguments } from "../../src/cli/arguments";

const read = (line: string) => {
  const result = readArguments(line === "" ? [] : line.split(" "));
  return result.ok ? result.value : result.sentence;
};

test("check takes a file, a format and a place to write to", () => {
  const plain = { name: "check", file: "a.xlsx", format: "text", output: null, heedsDecisions: true };
  expect(read("check a.xlsx")).toEqual(plain);
  expect(read("check a.xlsx --without-decisions")).toEqual({ ...plain, heedsDecisions: false });
  expect(read("check --format json a.xlsx --output b.json")).toEqual({
    ...plain,
    format: "json",
    output: "b.json",
  });
  expect(read("check a.xlsx --format=SARIF")).toMatchObject({ format: "sarif" });
});

test("build takes a file and where to write the report", () => {
  const plain = {
    name: "build",
    file: "a.xlsx",
    out: "b.xlsx",
    values: false,
    force: false,
    title: null,
    organisation: null,
    // The paper of the theme, all periods, and the language of the draft.
    paper: null,
    periods: [],
    layout: "report",
    language: null,
    theme: null,
  };
  expect(read("build a.xlsx --out b.xlsx")).toEqual(plain);
  expect(read("build --values --force a.xlsx --out b.xlsx --paper letter --title T --period 2024")).toEqual({
    ...plain,
    values: true,
    force: true,
    paper: "letter",
    title: "T",
    periods: ["2024"],
  });
  const line = "build a.xlsx --out b.xlsx --period 2023 --period=2024 --layout Accessible --language de";
  expect(read(`${line} --theme t.json --organisation O`)).toEqual({
    ...plain,
    periods: ["2023", "2024"],
    layout: "accessible",
    language: "de",
    theme: "t.json",
    organisation: "O",
  });
});

test("fix takes a file and where to write the corrected copy, which is a workbook of the same kind", () => {
  expect(read("fix a.xlsx --out b.xlsx")).toEqual({ name: "fix", file: "a.xlsx", out: "b.xlsx" });
  expect(read("fix --out=b.XLSM a.xlsm")).toEqual({ name: "fix", file: "a.xlsm", out: "b.XLSM" });
});

test("a dash is standard output, and upper case in the ending of a name is forgiven", () => {
  expect(read("check a.xlsx --output -")).toMatchObject({ output: null });
  expect(read("check a.xlsx --output=-")).toMatchObject({ output: null });
  expect(read("build a.xlsx --out B.XLSX")).toMatchObject({ out: "B.XLSX" });
});

test("a file name may begin with a dash, and a title too", () => {
  expect(read("check -- --help")).toMatchObject({ file: "--help" });
  expect(read("build a.xlsx --out b.xlsx --title=-5")).toMatchObject({ title: "-5" });
});

test.each(["--help", "-h", "help", "check --help", "build a.xlsx --help"])("%s asks for help", (line) => {
  expect(read(line)).toEqual({ name: "help" });
});

test("--version asks for the version", () => {
  expect(read("--version")).toEqual({ name: "version" });
});

test.each([
  ["", "Say what to do: crossfoot --help lists the commands."],
  ["chek a.xlsx", "There is no command chek; did you mean check?"],
  ["chekc a.xlsx", "There is no command chekc; did you mean check?"],
  [
    "a.xlsx",
    "There is no command a.xlsx; the commands are check, build, facts, export, fix, verify, audit and explain.",
  ],
  ["check", "Name one workbook to check, for example: crossfoot check draft.xlsx."],
  ["build", "Name one workbook to build from, for example: crossfoot build draft.xlsx --out report.xlsx."],
  ["fix", "Name one workbook to correct, for example: crossfoot fix draft.xlsx --out fixed.xlsx."],
  ["fxi a.xlsx", "There is no command fxi; did you mean fix?"],
  ["fix a.xlsx", "Name the corrected copy to write, for example: --out fixed.xlsx."],
  ["fix a.xlsx b.xlsx", "fix takes one workbook, not also b.xlsx; a name with blanks needs quotation marks."],
  ["fix a.xlsx --output b.xlsx", "fix has no option --output; did you mean --out?"],
  ["fix a.xlsx --force --out b.xlsx", "fix has no option --force; crossfoot --help lists them."],
  ...[
    ["a.xlsx", "b.xlsm", ".xlsx"],
    ["a.xlsm", "b.xlsx", ".xlsm"],
    ["a.xlsx", ".xlsx", ".xlsx"],
    ["a.xlsx", "-", ".xlsx"],
  ].map(([file, out, ending]) => [
    `fix ${file} --out ${out}`,
    `The copy is a workbook like ${file}, so its name must end in ${ending}, and ${out} does not.`,
  ]),
  ["explain", "Name one check to explain, for example: crossfoot explain footing."],
  [
    "check a.xlsx b.xlsx",
    "check takes one workbook, not also b.xlsx; a name with blanks needs quotation marks.",
  ],
  ["check a.xlsx --format", "--format needs a value: --format text, json or sarif."],
  ["check a.xlsx --output --format json", "--output needs a value: --output PATH."],
  ["check a.xlsx --output=", "--output needs a value: --output PATH."],
  ["check a.xlsx --format xml", "--format can be text, json or sarif, not xml."],
  ["check a.xlsx --format json --format text", "--format is given twice."],
  ["check a.xlsx --fromat json", "check has no option --fromat; did you mean --format?"],
  [
    "check a.xlsx --without-decision",
    "check has no option --without-decision; did you mean --without-decisions?",
  ],
  ["check a.xlsx --without-decisions=no", "--without-decisions takes no value."],
  [
    "build a.xlsx --out b.xlsx --without-decisions",
    "build has no option --without-decisions; crossfoot --help lists them.",
  ],
  ["check a.xlsx -x", "check has no option -x; crossfoot --help lists them."],
  ["check a.xlsx --out b.xlsx", "check has no option --out; did you mean --output?"],
  ["build a.xlsx", "Name the report to write, for example: --out report.xlsx."],
  ["check a.xlsx -format json", "check has no option -format; did you mean --format?"],
  ["check a.xlsx -f json", "check has no option -f; did you mean --format?"],
  ["--nope", "There is no option --nope; crossfoot --help lists them."],
  ["-v", "There is no option -v; did you mean --version?"],
  ["-", "There is no option -; crossfoot --help lists them."],
  [
    "--format=json check a.xlsx",
    "Name the command before --format=json: check, build, facts, export, fix, verify, audit or explain.",
  ],
  ["check -dash.xlsx", "check has no option -dash.xlsx; for a file of this name, write ./-dash.xlsx."],
  ["check --dash.xlsx", "check has no option --dash.xlsx; for a file of this name, write ./--dash.xlsx."],
  [
    "build a.xlsx --out -o.xlsx",
    "--out needs a value: --out OUT.xlsx; for a file of this name, write ./-o.xlsx.",
  ],
  ...["b.pdf", "b", "b.xls", ".xlsx", "c.xlsx/", "-"].map((out) => [
    `build a.xlsx --out ${out}`,
    `The report is an Excel workbook, so its name must end in .xlsx, and ${out} does not.`,
  ]),
  ["build a.xlsx --out b.xlsx --values=yes", "--values takes no value."],
  ["build a.xlsx --out b.xlsx --paper a3", "--paper can be a4 or letter, not a3."],
  ["build a.xlsx --out b.xlsx --layout wide", "--layout can be report or accessible, not wide."],
  [
    "build a.xlsx --out b.xlsx --language tlh",
    "--language can be en, de, fr, es, pt, ru, ja or zh, not tlh.",
  ],
  ["build a.xlsx --out b.xlsx --layout report --layout report", "--layout is given twice."],
])("crossfoot %s: %s", (line, sentence) => {
  expect(read(line)).toBe(sentence);
});
