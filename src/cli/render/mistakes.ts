import { en, namedFamilies, toMistakeLine } from "../../core";
import type { Finding, Mistake, OtherExplanation } from "../../core";
import type { Checked } from "../checked";
import { counted } from "./counted";
import { toPrintable, wrap } from "./layout";
import { toLines } from "./lines";
import { toShortMistake } from "./short";
import type { TextOptions } from "./style";

/** After so many mistakes on one sheet, it has to be looked at as a whole. */
const MOST_MISTAKES = 20;
/** Other explanations that are named. */
const MOST_OTHERS = 3;

/** What else to say of a mistake. */
export type Remark = (mistake: Mistake) => string | null;

export interface MistakeParts {
  readonly parts: readonly string[];
  /** `Finding.id` of those that stand in the parts, or are counted there. */
  readonly shown: ReadonlySet<string>;
  /** The sheets that have a heading. */
  readonly sheets: ReadonlySet<string>;
}

/**
 * One part a mistake, under the heading of its sheet: which cell is wrong, how far the figures decide, other explanations, and the
 * findings that go with it. A finding that several mistakes explain stands under the first of them.
 */
export function toMistakeParts(
  { audit, mistakes, remark }: Pick<Checked, "audit" | "mistakes"> & { readonly remark: Remark },
  options: TextOptions,
): MistakeParts {
  const shown = new Set<string>();
  const parts: string[] = [];
  const bySheet = toSheets(mistakes, audit.findings);
  for (const [sheet, here] of bySheet) {
    const named = here.slice(0, MOST_MISTAKES);
    const told = named.map((mistake) => {
      const own = audit.findings.filter(({ id }) => mistake.findings.includes(id));
      const fresh = own.filter(({ id }) => !shown.has(id));
      for (const { id } of fresh) shown.add(id);
      return toPart({ mistake, own, fresh, sheet, remark: remark(mistake) }, options);
    });
    for (const { findings } of here) for (const id of findings) shown.add(id);
    const heading = options.style.strong(sheet === "" ? "The workbook" : `Sheet ${toPrintable(sheet)}`);
    parts.push(`${heading}\n${told.join("\n\n")}`);
    const more = here.length - named.length;
    if (more > 0)
      parts.push(
        indented(
          `And ${counted(more, "more mistake")} on this sheet; --format json lists them all.`,
          2,
          options,
        ),
      );
  }
  const isAnyExplained = mistakes.some(({ changes, story }) => changes.length > 0 || story !== null);
  if (isAnyExplained) parts.push(indented(en.mistakes.assumption, 0, options));
  return { parts, shown, sheets: new Set(bySheet.keys()) };
}

/** In the order of the mistakes; a mistake stands on the sheet of the cell to be changed, or else of its first finding. */
function toSheets(
  mistakes: readonly Mistake[],
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Mistake[]> {
  const bySheet = new Map<string, Mistake[]>();
  for (const mistake of mistakes) {
    const first = findings.find(({ id }) => id === mistake.findings[0]);
    const sheet = mistake.changes[0]?.cell.sheet ?? first?.cells[0]?.sheet ?? "";
    const here = bySheet.get(sheet);
    if (here === undefined) bySheet.set(sheet, [mistake]);
    else here.push(mistake);
  }
  return bySheet;
}

interface Told {
  readonly mistake: Mistake;
  /** All findings that it explains. */
  readonly own: readonly Finding[];
  /** Those that no mistake above explains. */
  readonly fresh: readonly Finding[];
  readonly sheet: string;
  readonly remark: string | null;
}

function toPart({ mistake: whole, own, fresh, sheet, remark }: Told, options: TextOptions): string {
  const mistake = toShortMistake(whole);
  const line = toMistakeLine(mistake, own, en);
  const above = own.length - fresh.length;
  return [
    indented(line, 2, options, options.style.strong),
    ...othersOf(mistake, options),
    ...paragraphs([remark, en.mistakes.why(mistake)], options),
    ...toLines(fresh, { ...options, inset: 4, home: sheet }),
    ...paragraphs([above === 0 ? null : toAbove(above, own.length)], options),
  ].join("\n");
}

function toAbove(above: number, all: number): string {
  if (above === all) return all === 1 ? "It is shown above." : "They are all shown above.";
  return above === 1 ? "One more is shown above." : `${above} more are shown above.`;
}

/** The explanations that the line on an ambiguous mistake does not name, and those that rival an operation. */
function othersOf(mistake: Mistake, options: TextOptions): readonly string[] {
  const { changes, alternatives, story } = mistake;
  const inLine = new Set(story === null ? namedFamilies(mistake).map(([first]) => first) : []);
  const unnamed = alternatives.filter((_, index) => !inLine.has(index + 1));
  const named = unnamed.slice(0, MOST_OTHERS);
  const more = unnamed.length - named.length;
  const tell = (other: OtherExplanation): string => {
    const told = en.mistakes.other(other, changes[0]?.cell);
    return story === null ? `or: ${told}` : en.mistakes.orElse(told);
  };
  return paragraphs(
    [
      ...named.map(tell),
      more === 0 ? null : `or ${counted(more, "other change")}; --format json lists them all.`,
    ],
    options,
  );
}

function paragraphs(texts: readonly (string | null)[], options: TextOptions): readonly string[] {
  return texts.flatMap((text) => (text === null || text === "" ? [] : [indented(text, 4, options)]));
}

/** A paragraph, coloured line by line: a colour must not run over an indent. */
function indented(
  text: string,
  indent: number,
  { width }: TextOptions,
  colour: (text: string) => string = (line) => line,
): string {
  const lead = " ".repeat(indent);
  return wrap(toPrintable(text), { lead, indent, width })
    .split("\n")
    .map((line) => `${lead}${colour(line.slice(indent))}`)
    .join("\n");
}
