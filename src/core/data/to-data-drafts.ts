import type { Cell, SheetSnapshot } from "../sheet";
import { DATA_FIELDS, REQUESTS, type DataField } from "./data-row";

/** Read as counts of requests of any type, and telling a workbook of requests from one of something else. */
const ALL_REQUESTS = "Law enforcement and government requests";

const PROCESSED = "Requests processed";

/** What the columns are called for the reader, who knows drafts and not data. */
const HEADINGS: Readonly<Partial<Record<DataField, string>>> = {
  period: "Period",
  "country code": "ISO 3166 code",
  "request type": "Request type",
  outcome: "Outcome",
};

/**
 * The data as a draft, to be read and checked like any other: a long list, and another one for each other thing that is
 * counted. The texts that stand for counts move to where counts are looked for. `null` where the rows are no data of ours.
 *
 * @param rows texts, with the header row
 * @param options.listsPlaces whether the rows are places; by their codes where it is `null`
 */
export function toDataDrafts(
  rows: readonly (readonly string[])[],
  { name, listsPlaces }: { readonly name: string; readonly listsPlaces: boolean | null },
): readonly SheetSnapshot[] | null {
  const [header = [], ...body] = rows;
  const fields = header.map((text) => DATA_FIELDS.find((field) => field === text.trim().toLowerCase()));
  const isOwn = (["place", "request type", "outcome", "count"] as const).every((field) =>
    fields.includes(field),
  );
  if (!isOwn || fields.includes(undefined)) return null;
  const fieldAt = (row: readonly string[], field: DataField): string => row[fields.indexOf(field)] ?? "";
  const arePlaces = listsPlaces ?? body.some((row) => fieldAt(row, "country code") !== "");
  // The reader takes the first column of labels for the rows' names, where they are no places.
  const order: readonly DataField[] = arePlaces
    ? ["period", "place", "country code", "request type", "outcome"]
    : ["place", "period", "country code", "request type", "outcome"];
  const counted = [...new Set(body.map((row) => fieldAt(row, "counted")))];
  const isRequests = (text: string): boolean => text === "" || text.toLowerCase() === REQUESTS;
  return counted.map((what) => {
    const own = body.filter((row) => fieldAt(row, "counted") === what);
    // A column without an entry says nothing, and a sheet with one would be read as one that is still to be filled in.
    // Outcomes are those of requests: beside anything else the column has nothing to say.
    const used = order
      .filter((field) => field !== "outcome" || isRequests(what))
      .filter((field) => own.some((row) => fieldAt(row, field) !== ""));
    const headings = used.map((field) => HEADINGS[field] ?? (arePlaces ? "Country" : "Entry"));
    const table = [
      // Requests received are not held against outcomes of requests processed, where titles say which is which.
      ...(counted.length > 1 ? [[isRequests(what) ? PROCESSED : what]] : []),
      [...headings, isRequests(what) ? ALL_REQUESTS : what],
      ...own.map((row) => {
        const count = fieldAt(row, "count");
        return [...used.map((field) => fieldAt(row, field)), count === "" ? fieldAt(row, "stated") : count];
      }),
    ];
    const cells = table.flatMap((texts, row) =>
      texts.flatMap((text, col) => (text === "" ? [] : [toCell({ row, col }, text, col === used.length)])),
    );
    return { ...BARE, name: isRequests(what) ? name : `${name} (${what})`, cells };
  });
}

const BARE: Omit<SheetSnapshot, "name" | "cells"> = {
  hidden: false,
  protected: false,
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
};

/** Only counts are numbers: a period such as `2024` is a name. */
function toCell(
  at: { readonly row: number; readonly col: number },
  text: string,
  mayBeNumber: boolean,
): Cell {
  const value = mayBeNumber && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return { ...at, value, text, format: "General", formula: null, isError: false };
}
