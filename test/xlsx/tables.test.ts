import { strFromU8, unzipSync } from "fflate";
import { audit } from "../../src/core";
import { writePlan } from "../../src/xlsx/write-plan";
import { H1_2024 } from "../core/plan/drafts";
import { planOf } from "../core/plan/planned";
import { aCell, aPlan, aSheet } from "./a-plan";
import { readSheet } from "./reading";

const range = { top: 1, left: 0, bottom: 2, right: 1 };

function planWith(headings: readonly (string | number | null)[]) {
  const cells = [
    ...headings.map((value, col) => aCell({ row: 1, col, value, style: "boxhead" })),
    aCell({ row: 2, col: 0, value: "Brazil" }),
    aCell({ row: 2, col: 1, value: 3 }),
  ];
  return aPlan([aSheet({ name: "Table", cells, tables: [{ name: "Requests", range }] })]);
}

function tablesOf(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    /^xl\/tables\/table\d+\.xml$/.test(name) ? [strFromU8(part)] : [],
  );
}

test("a table has the names of its headings, no buttons and no stripes", async () => {
  const [table = ""] = tablesOf(await writePlan(planWith(["Country & <place>", "Requests"])));
  expect(table).toContain('name="Requests" displayName="Requests" ref="A2:B3"');
  expect(table).toContain('<tableColumn id="1" name="Country &amp; &lt;place&gt;"/>');
  expect(table).not.toContain("autoFilter");
  expect(table).toContain('name="TableStyleLight1"');
  expect(table).toContain('showRowStripes="0"');
});

test("headings that files write in another way have the same name as their cells", async () => {
  const bytes = await writePlan(planWith(["a\nb _x000D_", "=1+1"]));
  const [table = ""] = tablesOf(bytes);
  expect(table).toContain('name="a_x000a_b _x005F_x000D_"');
  expect(table).toContain('name="=1+1"');
  const headings = (await readSheet(bytes)).cells.filter(({ row }) => row === 1).map(({ value }) => value);
  expect(headings).toEqual(["a\nb _x000D_", "=1+1"]);
});

test.each([[[3, "x"]], [["x"]], [["x", ""]]])("a table with the headings %j is refused", async (headings) => {
  await expect(writePlan(planWith(headings))).rejects.toThrow("no heading for a column of the table");
});

test("the accessible layout of a report has one on each sheet of figures, all named differently", async () => {
  const plan = planOf(audit([H1_2024]), { layout: "accessible" });
  const tables = tablesOf(await writePlan(plan));
  const names = tables.map((table) => /displayName="([^"]*)"/.exec(table)?.[1]);
  expect(names).toEqual(expect.arrayContaining(["Overview", "Technical_information", "User_data"]));
  expect(new Set(names).size).toBe(names.length);
});
