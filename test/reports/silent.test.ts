import { audit, toMessage } from "../../src/core";
import { en } from "../../src/core/words/en";
import { readDrafts } from "./silent";

test.each(readDrafts().map(({ file, name, sheets }) => [`${file}: ${name}`, sheets] as const))(
  "%s",
  (_name, sheets) => {
    const { findings, verdicts } = audit(sheets);
    const loud = findings.filter(({ severity }) => severity !== "note");
    expect(loud.map((finding) => toMessage(finding, en.findings))).toEqual([]);
    expect(verdicts.broken).toBe(0);
  },
);
