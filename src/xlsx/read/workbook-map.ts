import { HostError } from "../host-failure";
import { findRelations, toLinksPath } from "./relations";
import { toKey, unpack, type Names } from "./unpack";
import { walkXml, type Attributes } from "./walk-xml";

/** Where the parts of the workbook are; hucre finds them by itself, but has no words for what it leaves out. */
export interface WorkbookMap {
  /** In the order of the tabs; `null` for chart, dialog and macro sheets, which have no cells. */
  readonly sheets: readonly (string | null)[];
  /** The names on the tabs, in the same order. */
  readonly sheetNames: readonly string[];
  /** Their parts, also of those that have no cells, in the same order. */
  readonly targets: readonly string[];
  readonly states: readonly SheetState[];
  /** The part that lists the sheets. */
  readonly workbook: string;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** The parts that lead to the others. */
  readonly index: readonly string[];
}

type SheetState = "visible" | "hidden" | "very-hidden";

/** @throws HostError `other-archive` or `binary-workbook` where there is no workbook that we read */
export function mapWorkbook(bytes: Uint8Array, names: Names): WorkbookMap {
  const root = findRelations(bytes, "");
  const path = root.find(({ kind }) => kind === "officeDocument")?.target ?? "";
  if (path.endsWith(".bin")) throw new HostError("binary-workbook", path);
  if (!names.has(toKey(path))) throw new HostError("other-archive", `no workbook part: ${path}`);
  const links = findRelations(bytes, path);
  const sheets: (string | null)[] = [];
  const sheetNames: string[] = [];
  const targets: string[] = [];
  const states: SheetState[] = [];
  let date1904 = false;
  for (const part of unpack(bytes, new Set([toKey(path)])).values()) {
    walkXml(part, {
      open(name, attributes, path) {
        if (name === "workbookPr") date1904 = isOn(attributes(), "date1904");
        if (name !== "sheet" || path.at(-1) !== "sheets") return;
        const link = links.find(({ id }) => id === attributes().get("id"));
        if (link === undefined) throw new HostError("damaged", `${part.name}: a sheet leads nowhere`);
        sheets.push(link.kind === "worksheet" ? link.target : null);
        sheetNames.push(attributes().get("name") ?? "");
        targets.push(link.target);
        states.push(toState(attributes().get("state")));
      },
    });
  }
  const pathOf = (kind: string): string | null => links.find((link) => link.kind === kind)?.target ?? null;
  return {
    sheets,
    sheetNames,
    targets,
    states,
    workbook: path,
    sharedStrings: pathOf("sharedStrings"),
    styles: pathOf("styles"),
    theme: pathOf("theme"),
    date1904,
    index: ["[Content_Types].xml", "_rels/.rels", path, toLinksPath(path)],
  };
}

function toState(state: string | undefined): SheetState {
  return state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible";
}

/** `1` and `true` are true (ECMA-376-1, 22.9.2.1); without the attribute, false. */
function isOn(attributes: Attributes, name: string): boolean {
  return ["1", "true"].includes(attributes.get(name) ?? "");
}
