/**
 * Builds the reports of the gallery, prints them, and writes the pictures of their pages: `npm run gallery`, or
 * `npm run gallery -- FOLDER` to keep workbooks and PDF files there. `npm run gallery -- FOLDER NAME …` makes only the pieces
 * whose names begin so.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { writeDraft } from "../samples/write-draft";
import { en, languageOfDraft, planReport, readTheme, toWords, audit as auditSheets } from "../src/core";
import type { Theme } from "../src/core";
import { readWorkbook } from "../src/xlsx/read-workbook";
import { writePlan } from "../src/xlsx/write-plan";
import { version } from "../package.json";
import { inventDraft } from "./gallery/invented";
import {
  drawPages,
  findMissing,
  joinPages,
  printWorkbooks,
  readPrinted,
  type Printed,
} from "./gallery/pages";
import { PIECES, type Picture, type Piece, type Source } from "./gallery/pieces";

const PICTURES = join(__dirname, "pictures");

/** The workbook of a piece, and the names of its sheets. */
interface Built {
  readonly piece: Piece;
  readonly file: string;
  readonly sheets: readonly string[];
}

async function readSource(source: Source): Promise<Uint8Array> {
  if ("sample" in source) return readFileSync(join(__dirname, "..", "samples", source.sample));
  return writeDraft(inventDraft(source.countries, source.periods));
}

function openTheme(name: string): Theme {
  const read = readTheme(readFileSync(join(__dirname, "themes", `${name}.json`), "utf8"), en.theme);
  if (!read.ok) throw new Error(read.message);
  return read.theme;
}

async function buildPiece(piece: Piece, folder: string): Promise<Built> {
  const { theme, language, ...options } = piece.options;
  const read = await readWorkbook(await readSource(piece.draft));
  if (!read.ok) throw new Error(`${piece.name}: the draft cannot be read`);
  const audit = auditSheets(read.sheets);
  const spoken = language ?? languageOfDraft(audit);
  const planned = planReport(audit, {
    ...options,
    ...(theme === undefined ? {} : { theme: openTheme(theme) }),
    language: spoken,
    words: toWords(spoken),
    version,
  });
  if (!planned.ok) throw new Error(`${piece.name}: ${planned.message}`);
  const file = join(folder, `${piece.name}.xlsx`);
  writeFileSync(file, await writePlan(planned.plan));
  return { piece, file, sheets: planned.plan.sheets.map(({ name }) => name) };
}

/** The pages that a picture shows, counted from one. */
function choosePages(
  picture: Picture,
  sheets: readonly string[],
  { begins, pages: count }: Printed,
): readonly number[] {
  return picture.sheets.flatMap(({ sheet, pages = Infinity }) => {
    const first = begins.get(sheets[sheet] ?? "");
    if (first === undefined) throw new Error(`${picture.name}: no page shows sheet ${sheet}`);
    const later = [...begins.values()].filter((page) => page > first);
    const end = Math.min(first + pages, count + 1, ...later);
    return Array.from({ length: end - first }, (_, index) => first + index);
  });
}

function drawPiece({ piece, file, sheets }: Built): void {
  const pdf = file.replace(/\.xlsx$/, ".pdf");
  const printed = readPrinted(pdf);
  for (const picture of piece.pictures) {
    const pages = choosePages(picture, sheets, printed);
    const target = join(PICTURES, `${picture.name}.png`);
    joinPages(drawPages(pdf, pages, picture.width), target);
    const size = Math.round(statSync(target).size / 1024);
    console.log(`docs/pictures/${basename(target)}, ${pages.length} pages, ${size} KB`);
  }
}

async function main([kept, ...wanted]: readonly string[]): Promise<void> {
  const missing = findMissing();
  if (missing !== null) {
    console.error(missing);
    process.exitCode = 1;
    return;
  }
  const folder = kept === undefined ? mkdtempSync(join(tmpdir(), "gallery-")) : resolve(kept);
  mkdirSync(folder, { recursive: true });
  const built: Built[] = [];
  for (const piece of PIECES) {
    if (wanted.length === 0 || wanted.some((name) => piece.name.startsWith(name)))
      built.push(await buildPiece(piece, folder));
  }
  printWorkbooks(
    built.map(({ file }) => file),
    folder,
  );
  for (const each of built) drawPiece(each);
  if (kept === undefined) rmSync(folder, { recursive: true });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
