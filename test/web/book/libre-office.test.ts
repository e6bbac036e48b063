import { execFileSync } from "node:child_process";
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createDirectEngine } from "../../../src/taskpane/engine/direct-engine";
import { STILL } from "../../taskpane/pane-parts";
import { change, open, sample, saveOf, sheetsOf, valueOf } from "./opened";
import { publish } from "./publish";

const OFFICE = ["soffice", "libreoffice"].flatMap((name) => find(name) ?? [])[0];
const REASON = OFFICE === undefined ? " (skipped: LibreOffice is not installed)" : "";
/** What a cell shows whose formula went wrong, in Excel and in LibreOffice. */
const FAULT = /#REF!|#NAME\?|#VALUE!|#DIV\/0!|#N\/A|Err:\d/;

/** A program of the system. */
function find(name: string): string | undefined {
  const paths = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crossfoot-office-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every sheet as a list, by its name; and how many pages the workbook has in print. */
function convert(bytes: Uint8Array): { readonly lists: ReadonlyMap<string, string>; readonly pages: number } {
  const [file, out] = [join(folder, "saved.xlsx"), join(folder, "out")];
  writeFileSync(file, bytes);
  mkdirSync(out);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  // Comma, quotes, UTF-8, as shown, and all sheets, each in a file of its own.
  const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  for (const to of ["pdf", csv])
    execFileSync(OFFICE ?? "", [profile, "--headless", "--convert-to", to, "--outdir", out, file], {
      stdio: "pipe",
      timeout: 120_000,
    });
  const lists = readdirSync(out)
    .filter((name) => name.endsWith(".csv"))
    .map(
      (name) => [name.slice("saved-".length, -".csv".length), readFileSync(join(out, name), "utf8")] as const,
    );
  const pdf = readFileSync(join(out, "saved.pdf"), "latin1");
  return { lists: new Map(lists), pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0 };
}

(OFFICE === undefined ? test.skip : test)(
  `a workbook with a change and its report opens in another program as it was shown${REASON}`,
  async () => {
    const workbook = await open(sample("h1-2024-draft"));
    const made = await publish(workbook, createDirectEngine("en", STILL), "linked");
    // Figures of the report and its charts follow.
    valueOf(await workbook.change([change("H1 2024", "D4", "3", 103)]));
    const sheets = await sheetsOf(workbook);
    const { lists, pages } = convert(await saveOf(workbook));
    expect([...lists.keys()].sort()).toEqual(["H1 2024", ...made].sort());
    expect(pages).toBeGreaterThanOrEqual(sheets.length);
    for (const { name, cells } of sheets) {
      const list = lists.get(name) ?? "";
      expect(list).not.toMatch(FAULT);
      const shown = cells.filter(({ value }) => typeof value === "number").map(({ text }) => text);
      const missing = shown.filter((text) => !list.includes(text));
      expect([name, missing]).toEqual([name, []]);
    }
  },
  180_000,
);
