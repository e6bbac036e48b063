import { readArguments } from "../../src/cli/arguments";

const read = (line: string) => {
  const result = readArguments(line === "" ? [] : line.split(" "));
  return result.ok ? result.value : result.sentence;
};

test("check takes a file, a format and a place to write to", () => {
  expect(read("check a.xlsx")).toEqual({ name: "check", file: "a.xlsx", format: "text", output: null });
  expect(read("check --format json a.xlsx --output b.json")).toEqual({
    name: "check",
    file: "a.xlsx",
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
    paper: "a4",
    period: null,
  };
  expect(read("build a.xlsx --out b.xlsx")).toEqual(plain);
  expect(read("build --values --force a.xlsx --out b.xlsx --paper letter --title T --period 2024")).toEqual({
    ...plain,
    values: true,
    force: true,
    paper: "letter",
    title: "T",
    period: "2024",
  });
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
  ["a.xlsx", "There is no command a.xlsx; the commands are check, build and explain."],
  ["check", "crossfoot check needs one thing to work on: crossfoot check FILE.xlsx."],
  ["explain", "crossfoot explain needs one thing to work on: crossfoot explain CHECK-ID."],
  ["check a.xlsx b.xlsx", "crossfoot check takes one FILE.xlsx, not also b.xlsx."],
  ["check a.xlsx --format", "--format needs a value: --format text, json or sarif."],
  ["check a.xlsx --output --format json", "--output needs a value: --output PATH."],
  ["check a.xlsx --output=", "--output needs a value: --output PATH."],
  ["check a.xlsx --format xml", "--format can be text, json or sarif, not xml."],
  ["check a.xlsx --format json --format text", "--format is given twice."],
  ["check a.xlsx --fromat json", "crossfoot check has no option --fromat; did you mean --format?"],
  ["check a.xlsx -x", "crossfoot check has no option -x; crossfoot --help lists them."],
  ["check a.xlsx --out b.xlsx", "crossfoot check has no option --out; crossfoot --help lists them."],
  ["build a.xlsx", "crossfoot build needs the name of the report to write: --out OUT.xlsx."],
  ["build a.xlsx --out b.xlsx --values=yes", "--values takes no value."],
  ["build a.xlsx --out b.xlsx --paper a3", "--paper can be a4 or letter, not a3."],
])("crossfoot %s: %s", (line, sentence) => {
  expect(read(line)).toBe(sentence);
});
