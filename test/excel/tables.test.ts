import { audit } from "../../src/core";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writePlan } from "../../src/xlsx/write-plan";
import { H1_2024 } from "../core/plan/drafts";
import { planOf } from "../core/plan/planned";
import { findSheet } from "../excel-host/model/book";
import { aCell, aPlan, aSheet } from "../xlsx/a-plan";
import { open, writeTo } from "./opened";

const PLAN = planOf(audit([H1_2024]), { layout: "accessible" });

test("the tables of a plan are tables of Excel's own, without buttons and stripes", async () => {
  const { excel, host } = open([H1_2024]);
  const written = await writeTo(host, PLAN);
  expect(written.unpolished).toEqual([]);
  expect(excel.syncs).toHaveLength(3);
  for (const { name, tables = [] } of PLAN.sheets) {
    const made = findSheet(excel.book, name)?.tables ?? [];
    expect(made.map(({ id: _, ...table }) => table)).toEqual(
      tables.map((table) => ({
        ...table,
        style: "TableStyleLight1",
        showBandedRows: false,
        showFilterButton: false,
      })),
    );
  }
  expect(excel.book.sheets.flatMap(({ tables }) => tables).length).toBeGreaterThanOrEqual(3);
});

test("the accessible report has the same cells as the one that the file host makes", async () => {
  const { excel, host } = open([H1_2024]);
  await writeTo(host, PLAN);
  const reading = await readWorkbook(await writePlan(PLAN));
  if (!reading.ok) throw new Error(reading.failure.detail);
  expect(excel.toSnapshots().slice(1)).toEqual(reading.sheets);
});

test("names of tables and cells that the workbook has already are left to it, in whatever letters", async () => {
  const { excel, host } = open([H1_2024]);
  excel.book.names.push({ name: "USER_DATA", scope: null, formula: "=Draft!$B$4" });
  const first = await writeTo(host, PLAN);
  const cells = aPlan([
    aSheet({
      name: "More",
      cells: [aCell({ row: 0, col: 0, value: "Country" }), aCell({ row: 1, col: 0, value: "Brazil" })],
      tables: [{ name: "overview", range: { top: 0, left: 0, bottom: 1, right: 0 } }],
    }),
  ]);
  await writeTo(host, cells);
  const names = excel.book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  expect(first.sheets).toEqual(PLAN.sheets.map(({ name }) => name));
  expect(names).toEqual(expect.arrayContaining(["Overview", "User_data_2", "overview_2"]));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test("a report without tables asks for no names", async () => {
  const { excel, host } = open([H1_2024]);
  await writeTo(host, aPlan([aSheet({ name: "Plain", cells: [aCell({ row: 0, col: 0, value: 1 })] })]));
  expect(excel.syncs).toHaveLength(3);
  expect(findSheet(excel.book, "Plain")?.tables).toEqual([]);
});
