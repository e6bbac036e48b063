import { HostError } from "../host-failure";
import { listNames, toKey, unpack } from "../read/unpack";
import { toXml, type Part } from "../read/walk-xml";
import { readRelations, toLinksPath, type Relation } from "../read/relations";
import { mapWorkbook, type WorkbookMap } from "../read/workbook-map";
import { readContentTypes, TYPES_PATH, type ContentTypes } from "./content-types";
import { hasSignature } from "./signature";

/** A workbook as the parts it consists of (ECMA-376-2, 6). */
export interface Package {
  readonly bytes: Uint8Array;
  readonly map: WorkbookMap;
  readonly types: ContentTypes;
  /** `toKey` of all entries. */
  readonly keys: ReadonlySet<string>;
  /** Its parts use the namespaces of strict files (ECMA-376-1, annex A), whose markup is not quite the usual one. */
  readonly isStrict: boolean;
  /** @throws HostError `damaged` where there is none */
  part(path: string): Part;
  find(path: string): Part | null;
  /** The links that lead from a part. */
  relations(path: string): readonly Relation[];
}

/** @throws HostError as `mapWorkbook` */
export function openPackage(bytes: Uint8Array): Package {
  const names = listNames(bytes);
  const map = mapWorkbook(bytes, names);
  const unpacked = new Map<string, Part | null>();
  const find = (path: string): Part | null => {
    const key = toKey(path);
    const known = unpacked.get(key);
    if (known !== undefined) return known;
    const part = names.has(key) ? (unpack(bytes, new Set([key])).get(key) ?? null) : null;
    unpacked.set(key, part);
    return part;
  };
  const part = (path: string): Part => {
    const found = find(path);
    if (found === null) throw new HostError("damaged", `no part ${path}`);
    return found;
  };
  return {
    bytes,
    map,
    types: readContentTypes(part(TYPES_PATH)),
    keys: new Set(names.keys()),
    isStrict: STRICT.test(toXml(part(map.workbook))),
    part,
    find,
    relations(path) {
      const links = find(toLinksPath(path));
      return links === null ? [] : readRelations(links, path);
    },
  };
}

const STRICT = /^[^]{0,2000}?["']http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main["']/;

/** A signature would not hold any more, whatever is changed. */
export function refuseSigned({ keys }: Package): void {
  if (hasSignature(keys)) throw new HostError("signed", "_xmlsignatures");
}
