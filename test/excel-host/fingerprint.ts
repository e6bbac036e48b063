import { toA1, type Range } from "../../src/core/address";
import { toLocalAddress } from "./model/area";
import { findSheet, fromKey, type Book, type Sheet } from "./model/book";
import type { Chart } from "./model/chart";
import { DEFAULT_FORMAT, describeFormat } from "./model/format";

/**
 * Everything about sheets as readable text, one line a fact: what is the same text is the same sheet.
 * @param names the sheets in question; all of them unless given, then with what belongs to the workbook as well
 */
export function fingerprint(book: Book, names?: readonly string[]): string {
  const chosen = names?.map((name) => findSheet(book, name) ?? name) ?? book.sheets;
  const lines = chosen.flatMap((sheet) =>
    typeof sheet === "string" ? [`no sheet ${sheet}`] : describeSheet(book, sheet),
  );
  return [...(names === undefined ? describeBook(book) : []), ...lines].join("\n");
}

function describeBook({ active, structureProtected, settings, xmlParts }: Book): readonly string[] {
  return [
    `active ${active.name}`,
    ...(structureProtected ? ["structure protected"] : []),
    ...[...settings].map(([key, value]) => `setting ${key} = ${JSON.stringify(value)}`),
    ...xmlParts.map(({ id, xml }) => `custom XML ${id} ${JSON.stringify(xml)}`),
  ];
}

function describeSheet(book: Book, sheet: Sheet): readonly string[] {
  const { name, id, visibility, tabColor, protection, frozen, selection, pageLayout } = sheet;
  const facts = [
    `sheet ${name} ${id} at ${book.sheets.indexOf(sheet)}, ${visibility}`,
    tabColor === "" ? null : `tab ${tabColor}`,
    sheet.showGridlines ? null : "no gridlines",
    sheet.showHeadings ? null : "no headings",
    `standard width ${sheet.standardWidth}`,
    protection === null ? null : `protected ${JSON.stringify(protection)}`,
    frozen === null ? null : `frozen ${toLocalAddress(frozen)}`,
    `selected ${toLocalAddress(selection)}`,
    `page ${JSON.stringify([...pageLayout.scalars, ...pageLayout.headersFooters, pageLayout.zoom, pageLayout.isFooterScaled])}`,
    `printed ${describeRanges(pageLayout.printArea ?? [])}`,
    `repeated ${describeRanges([pageLayout.titleRows, pageLayout.titleColumns])}`,
    `breaks ${sheet.horizontalBreaks.join()} ${sheet.verticalBreaks.join()}`,
    `merges ${sheet.merges.map(toLocalAddress).sort().join()}`,
    ...[...sheet.customProperties].map(([key, value]) => `property ${key} = ${JSON.stringify(value)}`),
    ...describeLines("row", sheet.rows),
    ...describeLines("column", sheet.columns),
    ...sheet.charts.map(describeChart),
    ...sheet.tables.map((table) => `table ${JSON.stringify(table)}`),
    ...sheet.shapes.map((shape) => `shape ${JSON.stringify({ ...shape, png: shape.png.length })}`),
  ];
  return [...facts.filter((fact) => fact !== null), ...describeCells(sheet)];
}

function describeRanges(ranges: readonly (Range | null)[]): string {
  return ranges.map((range) => (range === null ? "-" : toLocalAddress(range))).join(" ");
}

function describeLines(what: string, lines: Sheet["rows"]): readonly string[] {
  return [...lines]
    .filter(([, { size, hidden, format }]) => size !== null || hidden || format !== null)
    .sort(([one], [other]) => one - other)
    .map(([index, { size, hidden, format }]) =>
      [
        `${what} ${index + 1}`,
        size === null ? "" : `size ${size}`,
        hidden ? "hidden" : "",
        format === null ? "" : describeFormat(format),
      ]
        .filter((part) => part !== "")
        .join(" "),
    );
}

function describeCells({ cells }: Sheet): readonly string[] {
  return [...cells]
    .sort(([one], [other]) => one - other)
    .flatMap(([key, { value, formula, format, link }]) => {
      if (value === null && formula === null && link === null && format === DEFAULT_FORMAT) return [];
      const { row, col } = fromKey(key);
      const parts = [
        toA1(row, col),
        formula ?? "",
        value === null ? "" : JSON.stringify(value),
        link === null ? "" : `link ${JSON.stringify(link)}`,
        describeFormat(format),
      ];
      return [parts.filter((part) => part !== "").join(" ")];
    });
}

function describeChart({ name, type, source, seriesBy, series, position, parts }: Chart): string {
  const plain = series.map((each) => [
    each.name,
    toLocalAddress(each.values),
    each.categories === null ? null : toLocalAddress(each.categories),
    [...each.parts].map(([part, properties]) => [part, [...properties]]),
  ]);
  const all = [...parts].map(([part, properties]) => [part, [...properties]]);
  return `chart ${name} ${type} ${toLocalAddress(source)} by ${seriesBy} ${JSON.stringify([position, plain, all])}`;
}
