import { openView, type WorkbookView } from "../../../src/xlsx/read-view";
import { cellAt, type ShownCell } from "../../../src/xlsx/view/cell-at";
import type { SheetView } from "../../../src/xlsx/view/sheet-view";
import { fromA1, toA1 } from "../../../src/core/address";
import { aWorkbook, type RawWorkbook } from "../a-workbook";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Opens what must be readable. */
export async function open(bytes: Uint8Array): Promise<WorkbookView> {
  const view = await openView(bytes);
  if (!view.ok) throw new Error(`${view.failure.code}: ${view.failure.detail}`);
  return view;
}

/** The first sheet of a workbook that is given part by part. */
export async function viewOf(raw: RawWorkbook): Promise<SheetView> {
  const { tabs, sheet } = await open(await aWorkbook(raw));
  const view = sheet(tabs[0]?.name ?? "");
  if (view === null) throw new Error("no sheet");
  return view;
}

/** The styles part of a workbook, as `a-workbook` wants it. */
export function stylesWith(inner: string): Pick<RawWorkbook, "styles" | "more"> {
  return {
    styles: "styles.xml",
    more: [{ name: "xl/styles.xml", content: `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>` }],
  };
}

/** `A1`, as the view has it. */
export function at(view: SheetView, address: string): ShownCell | null {
  const cell = fromA1(address);
  if (cell === null) throw new Error(address);
  return cellAt(view, cell.row, cell.col);
}

/** Every cell of a view by its address: `A1 Country`. */
export function listed(view: SheetView): string[] {
  const lines: string[] = [];
  for (let row = 0; row < view.rows; row += 1)
    for (let index = view.cells.starts[row] ?? 0; index < (view.cells.starts[row + 1] ?? 0); index += 1)
      lines.push(`${toA1(row, view.cells.columns[index] ?? -1)} ${view.cells.texts[index] ?? ""}`.trimEnd());
  return lines;
}

/** A part with links: `rId1` to the first target, and so on. */
export function linksOf(path: string, links: readonly { readonly type: string; readonly target: string }[]) {
  const all = links.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  const slash = path.lastIndexOf("/") + 1;
  return {
    name: `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`,
    content: `<Relationships xmlns="${PACKAGE}">${all.join("")}</Relationships>`,
  };
}
