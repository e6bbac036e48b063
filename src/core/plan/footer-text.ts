import { toPieces, type Placeholder } from "../theme/placeholders";
import type { ThemeLine } from "../theme/theme";
import { toCleanText } from "./cell-text";
import type { Looks } from "./looks";
import { toOneLine } from "./one-line";
import type { PageLine, PageLines, PrintPlan } from "./workbook-plan";

/** What the placeholders of a theme stand for; empty where there is none. */
export interface PageFacts {
  readonly title: string;
  readonly organisation: string;
  readonly period: string;
  /** Stands before everything else in every footer, whatever the theme says: that this is a draft only. */
  readonly mark: string;
}

/** In characters, so that what is printed stays one line. */
const LONGEST = { organisation: 24, title: 46, period: 40 } as const;
const LONGEST_MARK = 40;
const SEPARATOR = " · ";
const NOTHING: PageLine = { left: "", center: "", right: "" };
/** Nothing above and below the page. */
export const NO_LINES: PageLines = { header: NOTHING, footer: NOTHING };

/** The header and the footer of the theme for one report, in Excel's notation. */
export function toPageLines(
  { header, footer }: Pick<Looks, "header" | "footer">,
  facts: PageFacts,
): PageLines {
  const mark = toTokens(toOneLine(facts.mark, LONGEST_MARK));
  return { header: toLine(header, facts, []), footer: toLine(footer, facts, mark) };
}

/** What is printed where the plan has no lines of a theme: nothing above; the footer on the left, the page on the right. */
export function toUsualLines({ footer, lines }: Pick<PrintPlan, "footer" | "lines">): PageLines {
  if (lines !== undefined) return lines;
  const left = toTokens(toCleanText(footer).replaceAll("\n", " "));
  const right = [CODES.page, " / ", CODES.pages];
  return { header: NOTHING, footer: fit({ left, center: [], right }) };
}

/** As files have it: `&L…&C…&R…`, without the parts that are empty. */
export function toLineText({ left, center, right }: PageLine): string {
  const parts = [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ] as const;
  return parts.map(([code, text]) => (text === "" ? "" : code + text)).join("");
}

/** What cannot be parted: a character, `&&` for `&`, or a code. */
type Tokens = readonly string[];

const CODES = { page: "&P", pages: "&N" } as const;
/** Excel takes no longer header or footer, its codes included. */
const MOST = 255;
const SIDES = "&L&C&R";

/** `&` begins a code, and stands doubled for itself. */
function toTokens(text: string): Tokens {
  return [...text].map((character) => (character === "&" ? "&&" : character));
}

function toLine(line: ThemeLine, facts: PageFacts, mark: Tokens): PageLine {
  const left = toPart(line.left, facts);
  const joint = mark.length > 0 && left.length > 0 ? toTokens(SEPARATOR) : [];
  return fit({
    left: [...mark, ...joint, ...left],
    center: toPart(line.center, facts),
    right: toPart(line.right, facts),
  });
}

/**
 * A part with its placeholders filled in. The text before a placeholder belongs to it, and is left out with it or where nothing
 * stands before it: without an organisation, `{organisation} · {title}` is the title alone. Brackets after it go as well.
 */
function toPart(template: string, facts: PageFacts): Tokens {
  const pieces = toPieces(template);
  const tokens: string[] = [];
  let before = "";
  let isLastEmpty = false;
  pieces.forEach((piece, index) => {
    if (piece.kind === "text") {
      before = toCleanText(piece.text).replace(/\s/g, " ");
      return;
    }
    const value = valueOf(piece.name, facts);
    isLastEmpty = value.length === 0;
    if (!isLastEmpty && (tokens.length > 0 || index <= 1)) tokens.push(...toTokens(before));
    tokens.push(...value);
    before = "";
  });
  if (!isLastEmpty || /[\p{L}\p{N}]/u.test(before)) tokens.push(...toTokens(before));
  const first = tokens.findIndex((token) => token !== " ");
  return first < 0 ? [] : tokens.slice(first);
}

function valueOf(name: Placeholder, facts: PageFacts): Tokens {
  return name === "page" || name === "pages"
    ? [CODES[name]]
    : toTokens(toOneLine(facts[name], LONGEST[name]));
}

/** As much as there is room for. The right has it first, where most themes say the page, and the left last. */
function fit(parts: Readonly<Record<keyof PageLine, Tokens>>): PageLine {
  const right = cut(parts.right, MOST - SIDES.length);
  const center = cut(parts.center, MOST - SIDES.length - right.length);
  return { left: cut(parts.left, MOST - SIDES.length - right.length - center.length), center, right };
}

function cut(tokens: Tokens, room: number): string {
  let text = "";
  for (const token of tokens) {
    // Excel would add to the number of the page: `&P-1`.
    const next = /^[+-]/.test(token) && /&[PN]$/.test(text) ? ` ${token}` : token;
    if (text.length + next.length > room) break;
    text += next;
  }
  return text;
}
