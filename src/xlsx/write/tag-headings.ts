import { strFromU8, strToU8 } from "fflate";
import { toHeadingLevel } from "../../core/accessibility/heading-level";
import { toA1 } from "../../core/address";
import type { WorkbookPlan } from "../../core/plan/workbook-plan";

const STYLES = "xl/styles.xml";
/** The numbers by which Excel knows its own styles in every language (ECMA-376-1, 18.8.7). */
const BUILTIN = { 1: 16, 2: 17 } as const;

/**
 * Marks titles and headings of sections with the cell styles `Heading 1` and `Heading 2`, for which hucre has no option. A cell keeps
 * its looks: a style of its own stands over them. Changes the parts of the archive in place, once.
 * @param parts the unpacked archive, as hucre writes it: one part a sheet, in the order of the plan
 */
export function tagHeadings(parts: Record<string, Uint8Array>, { sheets }: WorkbookPlan): void {
  const styles = strFromU8(parts[STYLES] ?? new Uint8Array());
  if (styles.includes('<cellStyle name="Heading ')) return;
  const own = cut(styles, "cellXfs");
  const named = cut(styles, "cellStyleXfs");
  const formats = [...own.inner.matchAll(FORMAT)].map(([format]) => format);
  const first = formats.length;
  const namedCount = [...named.inner.matchAll(FORMAT)].length;
  const tagged = new Map<string, number>();
  const levels: (1 | 2)[] = [];
  const bases: string[] = [];

  /** The index of the same format under the style of the level. */
  const tag = (index: number, level: 1 | 2): number => {
    const key = `${index} ${level}`;
    const known = tagged.get(key);
    if (known !== undefined) return known;
    const format = formats[index] ?? fail(`no format ${index}`);
    if (!levels.includes(level)) {
      levels.push(level);
      bases.push(format.replace(/ xfId="\d+"/, ""));
    }
    formats.push(format.replace(/ xfId="\d+"/, ` xfId="${namedCount + levels.indexOf(level)}"`));
    tagged.set(key, formats.length - 1);
    return formats.length - 1;
  };

  sheets.forEach((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const headings = new Map(
      sheet.cells.flatMap((cell) => {
        const level = toHeadingLevel(cell);
        return level === null ? [] : [[toA1(cell.row, cell.col), level] as const];
      }),
    );
    if (headings.size === 0) return;
    const xml = strFromU8(parts[name] ?? fail(`no part ${name}`));
    const changed = xml.replace(
      CELL,
      (whole, before: string, cell: string, between: string, format: string) => {
        const level = headings.get(cell);
        return level === undefined ? whole : `${before}${cell}${between}${tag(Number(format), level)}"`;
      },
    );
    parts[name] = strToU8(changed);
  });
  if (formats.length === first) return;
  const cellStyles = cut(styles, "cellStyles");
  const added = levels.map(
    (level, index) =>
      `<cellStyle name="Heading ${level}" xfId="${namedCount + index}" builtinId="${BUILTIN[level]}" customBuiltin="1"/>`,
  );
  parts[STYLES] = strToU8(
    styles
      .replace(named.whole, () => list("cellStyleXfs", [named.inner, ...bases]))
      .replace(own.whole, () => list("cellXfs", formats))
      .replace(cellStyles.whole, () => list("cellStyles", [cellStyles.inner, ...added])),
  );
}

const FORMAT = /<xf\b[^>]*?(?:\/>|>[^]*?<\/xf>)/g;
const CELL = /(<c r=")([A-Z]+\d+)("(?: t="\w+")? s=")(\d+)"/g;

/** An element with its content, of which there is one. */
function cut(xml: string, name: string): { readonly whole: string; readonly inner: string } {
  const [whole, inner] = new RegExp(`<${name}\\b[^>]*>([^]*?)</${name}>`).exec(xml) ?? [];
  return whole === undefined || inner === undefined ? fail(`no ${name}`) : { whole, inner };
}

function list(name: string, items: readonly string[]): string {
  const inner = items.join("");
  const count = [...inner.matchAll(/<(?:xf|cellStyle)\b/g)].length;
  return `<${name} count="${count}">${inner}</${name}>`;
}

function fail(why: string): never {
  throw new Error(`the styles are not as expected: ${why}`);
}
