import { unzipSync } from "fflate";
import { addSheets } from "../../src/xlsx/add-sheets";
import { removeSheets } from "../../src/xlsx/remove-sheets";
import { decodeEntities } from "../../src/xlsx/read/walk-xml";
import { listNames } from "../../src/xlsx/read/unpack";
import { mapWorkbook } from "../../src/xlsx/read/workbook-map";
import { textOf } from "./patched";

/** Adds what must be possible to add. */
export async function add(bytes: Uint8Array, from: Uint8Array, marks: readonly (string | null)[] = []) {
  const added = await addSheets(bytes, { from, marks });
  if (!added.ok) throw new Error(`${added.failure.code}: ${added.failure.detail}`);
  return added.bytes;
}

export async function remove(bytes: Uint8Array, ...names: readonly string[]) {
  const removed = await removeSheets(bytes, names);
  if (!removed.ok) throw new Error(`${removed.failure.code}: ${removed.failure.detail}`);
  return removed.bytes;
}

/** What is different between two archives, by the names of the parts. */
export function differences(before: Uint8Array, after: Uint8Array) {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const same = (name: string): boolean =>
    Buffer.compare(Buffer.from(old[name] ?? []), Buffer.from(now[name] ?? [])) === 0;
  return {
    changed: Object.keys(old).filter((name) => name in now && !same(name)),
    added: Object.keys(now).filter((name) => !(name in old)),
    gone: Object.keys(old).filter((name) => !(name in now)),
  };
}

/** All that a style says, by the cells of a sheet: font, fill, border, number format and the rest, as it is written. */
export function looksOf(bytes: Uint8Array, sheet: string): Readonly<Record<string, string>> {
  const map = mapWorkbook(bytes, listNames(bytes));
  const path = map.sheets[map.sheetNames.indexOf(sheet)] ?? "";
  const styles = textOf(bytes, map.styles ?? "").replace(/<(\/?)\w+:/g, "<$1");
  const list = (name: string): readonly string[] => {
    const inner = new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`, "s").exec(styles)?.[1] ?? "";
    const item = { fonts: "font", fills: "fill", borders: "border", cellXfs: "xf" }[name] ?? "";
    return inner.match(new RegExp(`<${item}\\b[^>]*?/>|<${item}\\b.*?</${item}>`, "gs")) ?? [];
  };
  const [fonts, fills, borders, formats] = [list("fonts"), list("fills"), list("borders"), list("cellXfs")];
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id = "", code = ""]) => [
      id,
      decodeEntities(code),
    ]),
  );
  const looks: Record<string, string> = {};
  for (const [tag, cell = ""] of textOf(bytes, path).matchAll(/<c r="(\w+)"[^>]*>/g)) {
    const format = formats[Number(/ s="(\d+)"/.exec(tag)?.[1] ?? 0)] ?? "none";
    const at = (name: string): number => Number(new RegExp(` ${name}="(\\d+)"`).exec(format)?.[1] ?? 0);
    const id = String(at("numFmtId"));
    looks[cell] = [
      fonts[at("fontId")],
      fills[at("fillId")],
      borders[at("borderId")],
      codes.get(id) ?? id,
      /<xf[^>]*>(.*)<\/xf>/s.exec(format)?.[1] ?? "",
    ].join(" ");
  }
  return looks;
}

/** Every name of a cell style, with what stands in `cellStyleXfs` for it. */
export function namedStylesOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const styles = textOf(bytes, "xl/styles.xml");
  const bases =
    /<cellStyleXfs[^>]*>(.*?)<\/cellStyleXfs>/s.exec(styles)?.[1]?.match(/<xf\b[^>]*?\/>|<xf\b.*?<\/xf>/gs) ??
    [];
  return [...styles.matchAll(/<cellStyle name="([^"]*)" xfId="(\d+)"/g)].map(
    ([, name = "", xfId]) => [name, bases[Number(xfId)] ?? "none"] as const,
  );
}
