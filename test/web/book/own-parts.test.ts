import { toCellKey } from "../../../src/core/address";
import { createDeriving } from "../../../src/web/book/derive";
import { FIRST_EDITION } from "../../../src/web/book/edition";
import type { Whole } from "../../../src/web/book/save";
import { saveWorkbook } from "../../../src/web/book/save-workbook";
import { listFormulas } from "../../../src/xlsx/patch/followers";
import { readNamedCells } from "../../../src/xlsx/patch/named-cells";
import { listNames } from "../../../src/xlsx/read/unpack";
import { mapWorkbook } from "../../../src/xlsx/read/workbook-map";
import { openView } from "../../../src/xlsx/read-view";
import { draftFile } from "./draft-file";
import { at, readSheets, task } from "./opened";

/** A workbook in which a figure was corrected. */
async function aWhole(): Promise<Whole> {
  const bytes = Uint8Array.from(await draftFile());
  const sheets = await readSheets(bytes);
  const named = readNamedCells(bytes, mapWorkbook(bytes, listNames(bytes)));
  const source = { bytes, sheets, named, formulas: listFormulas(sheets, named), date1904: false };
  const view = await openView(bytes, sheets);
  if (!view.ok) throw new Error(view.failure.code);
  const opened = {
    file: "draft.xlsx",
    source,
    view,
    made: [],
    memory: null,
    takesSheets: true,
    hasPivots: false,
    unsavable: null,
    converted: null,
  };
  const cell = at("Draft", "B3");
  const changes = new Map([[toCellKey(cell), { ...cell, value: 4, format: "General" }]]);
  return {
    opened,
    derived: createDeriving(source)({ ...FIRST_EDITION, changes }),
    memory: null,
    made: [],
  };
}

test("a file that lacks the memory or a mark is not handed out", async () => {
  const whole = await aWhole();
  const save = (change: Partial<Whole>) => saveWorkbook({ ...whole, ...change }, task());
  expect(await save({})).toBeInstanceOf(Uint8Array);
  const refused = { failure: { code: "not-as-shown" } };
  // What the file is said to hold already is not written once more.
  const opened = { ...whole.opened, memory: "kept" };
  await expect(save({ opened, memory: "kept" })).rejects.toMatchObject(refused);
  const made = [{ kind: "report", id: "r", name: "Draft" }] as const;
  await expect(save({ made })).rejects.toMatchObject(refused);
});
