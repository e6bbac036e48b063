import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** From workbooks to pictures of their printed pages, by way of LibreOffice, poppler and ImageMagick. */

const PROGRAMS = [
  { command: "libreoffice", from: "LibreOffice" },
  { command: "pdftoppm", from: "poppler" },
  { command: "pdftohtml", from: "poppler" },
  { command: "convert", from: "ImageMagick" },
] as const;

/** What is not installed; `null` where all is there. */
export function findMissing(): string | null {
  const missing = PROGRAMS.filter(({ command }) => {
    try {
      execFileSync("which", [command], { stdio: "ignore" });
      return false;
    } catch {
      return true;
    }
  });
  if (missing.length === 0) return null;
  const names = missing.map(({ command, from }) => `${command} (${from})`);
  return `The pictures cannot be made, because these programs are not installed: ${names.join(", ")}.`;
}

/** Workbooks as PDF files of the same names, in the same folder. One run for all: to start takes the most time. */
export function printWorkbooks(files: readonly string[], folder: string): void {
  const profile = pathToFileURL(join(folder, "profile")).href;
  const format = 'pdf:calc_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}';
  execFileSync(
    "libreoffice",
    [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", format, "--outdir", folder, ...files],
    { stdio: "ignore" },
  );
}

export interface Printed {
  /** On which page each sheet begins, counted from one. */
  readonly begins: ReadonlyMap<string, number>;
  readonly pages: number;
}

/** LibreOffice makes a bookmark for each sheet. */
export function readPrinted(pdf: string): Printed {
  const xml = execFileSync("pdftohtml", ["-xml", "-i", "-stdout", pdf], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const items = [...xml.matchAll(/<item page="(\d+)">([^<]*)<\/item>/g)];
  return {
    begins: new Map(items.map(([, page, name = ""]) => [fromXml(name), Number(page)])),
    pages: [...xml.matchAll(/<page number=/g)].length,
  };
}

function fromXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** Pictures of pages, in their order. @param width of one, in pixels */
export function drawPages(pdf: string, pages: readonly number[], width: number): readonly string[] {
  const scale = ["-png", "-singlefile", "-scale-to-x", String(width), "-scale-to-y", "-1"];
  return pages.map((page) => {
    const target = `${pdf}-${page}-${width}`;
    execFileSync("pdftoppm", [...scale, "-f", String(page), "-l", String(page), pdf, target]);
    return `${target}.png`;
  });
}

const GAP = 6;
const COLORS = 48;

/** Pages beside each other; where there are many, in rows. */
const MOST_ACROSS = 6;

/** Pages in one small picture. */
export function joinPages(pages: readonly string[], target: string): void {
  const rows = Array.from({ length: Math.ceil(pages.length / MOST_ACROSS) }, (_, row) =>
    pages.slice(row * MOST_ACROSS, (row + 1) * MOST_ACROSS),
  );
  const toFramed = (page: string): readonly string[] => [
    ...["(", page, "-bordercolor", "#c4c9cf", "-border", "1"],
    ...["-bordercolor", "white", "-border", `${GAP}x${GAP}`, ")"],
  ];
  execFileSync("convert", [
    ...["-background", "white"],
    ...rows.flatMap((row) => ["(", ...row.flatMap(toFramed), "+append", ")"]),
    ...["-append", "-strip", "+dither", "-colors", String(COLORS)],
    ...["-define", "png:exclude-chunk=date,time", `PNG8:${target}`],
  ]);
}
