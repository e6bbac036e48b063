import { ALL_OUTCOMES, TECHNICAL, TOTAL_TYPE, USER_DATA } from "../report";
import type { ReadColumn } from "./columns";
import { readHeading } from "./heading";
import { normaliseWords } from "./normalise";
import type { ReadRow } from "./rows";

/** A heading that speaks of all requests. */
const WHOLE_WORDS =
  /\b(total|all|overall|number of requests|requests (received|processed))\b|^(no\.? of |# )?requests$|^(anfragen|\w*ersuchen|demandes|requetes|solicitudes|solicitacoes|pedidos|запросы|要請(件数)?|請求(件数)?|请求(数|数量)?)$|\b(gesamt\w*|insgesamt|nombre total|numero total)\b|всего|общ(ее|ии)|総数|总数|總數/;

/**
 * The types of columns, seen together: the title's own type counts for columns that name none, and a lone type for
 * columns beside it that name none. Two columns of all requests cannot both be the whole: their own words tell them apart.
 */
export function settleTypes(
  columns: readonly ReadColumn[],
  titles: readonly string[],
  typeNames: ReadonlyMap<string, string>,
): readonly ReadColumn[] {
  const figures = columns.filter(({ measure }) => measure === "count" || measure === "share");
  const named = new Set(figures.filter(({ meaning }) => meaning.namesKnownType).map(({ type }) => type));
  const unnamed = figures.filter(({ type }) => type === TOTAL_TYPE);
  const [only] = named;
  const hasWhole = unnamed.some(isWhole);
  const titled = typeOfTitles(titles) ?? ownTypeOfTitle(columns, titles, typeNames);
  const type = named.size === 0 ? titled : named.size === 1 && !hasWhole ? only : undefined;
  return tellApart(
    columns.map((column) =>
      asSaid(type !== undefined && unnamed.includes(column) ? { ...column, type } : column),
    ),
  );
}

/** What the user said stands, whatever titles and other columns say. */
function asSaid(column: ReadColumn): ReadColumn {
  const { said, measure } = column;
  return said !== null && (measure === "count" || measure === "share")
    ? { ...column, type: said.type }
    : column;
}

function isWhole({ measure, outcome, subject }: ReadColumn): boolean {
  return measure === "count" && outcome === ALL_OUTCOMES && subject === "requests";
}

function typeOfTitles(titles: readonly string[]): string | undefined {
  return titles.map((title) => readHeading(title)).findLast(({ namesKnownType }) => namesKnownType)?.type;
}

/** `Requests: Court orders` over outcomes, where an earlier table has a column or rows of court orders. */
function ownTypeOfTitle(
  columns: readonly ReadColumn[],
  titles: readonly string[],
  typeNames: ReadonlyMap<string, string>,
): string | undefined {
  if (!columns.some(({ measure, outcome }) => measure === "count" && outcome !== ALL_OUTCOMES))
    return undefined;
  const { type } = readHeading(titles.at(-1) ?? "");
  if (type !== TOTAL_TYPE && typeNames.has(type)) return type;
  const title = ` ${normaliseWords(titles.at(-1) ?? "")
    .replace(/[:,.–—-]+/g, " ")
    .replace(/ +/g, " ")} `;
  const named = [...typeNames].filter(([, name]) => title.includes(` ${normaliseWords(name)} `));
  return named.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function tellApart(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const whole = columns.filter(
    (column) => isWhole(column) && column.type === TOTAL_TYPE && column.period === null,
  );
  const headings = new Set(whole.map(({ heading }) => heading));
  if (headings.size < 2 || headings.size < whole.length) return columns;
  const named = whole.filter(({ heading }) => WHOLE_WORDS.test(normaliseWords(heading)));
  const kept = named.length === 1 ? named[0] : undefined;
  return columns.map((column) =>
    whole.includes(column) && column !== kept && column.said === null
      ? { ...column, type: normaliseWords(column.heading) }
      : column,
  );
}

/** The draft's own names of types: entries of a column of types, and headings of types that the program does not know. */
export function namesOfTypes(
  columns: readonly ReadColumn[],
  rows: readonly ReadRow[],
): readonly (readonly [type: string, name: string])[] {
  const isOwn = (type: string): boolean => ![TOTAL_TYPE, USER_DATA, TECHNICAL].includes(type);
  return [
    ...rows.flatMap(({ type, typeLabel }) =>
      type === null || typeLabel === null || type === TOTAL_TYPE ? [] : [[type, typeLabel] as const],
    ),
    ...columns.flatMap(({ measure, type, outcome, heading }) =>
      measure === "count" && outcome === ALL_OUTCOMES && isOwn(type)
        ? [[type, heading.split(" › ")[0] ?? heading] as const]
        : [],
    ),
  ];
}
