import { audit } from "../../../src/core";
import { sheetOf } from "./draft";
import { planOf, sheetNamed, tableOf } from "./planned";
import { toSnapshots } from "./snapshots";

/** A list of counts: country, type, and whatever outcomes. */
function listOf(outcomes: readonly string[], types: readonly string[]) {
  const rows = ["Brazil", "Chile", "India", "Japan"].flatMap((country, index) =>
    types.map((type, nth) => [country, type, ...outcomes.map((_, at) => 3 + index + nth + at)].join(" | ")),
  );
  const head = ["Country", "Request type", ...outcomes].join(" | ");
  return sheetOf("H1 2024", ["Government requests, H1 2024", head, ...rows].join("\n"));
}

const OUTCOMES = ["Fully complied", "Partially complied", "Rejected", "No data found", "Pending"];
const DRAFTS = {
  counts: listOf(["Approved", "Rejected"], ["User data", "Non-personal technical information"]),
  mlat: listOf(["Approved", "Rejected"], ["MLAT requests", "Real-time interception (wiretaps)"]),
  orders: listOf(["Approved", "Rejected"], ["Court orders", "Emergency requests"]),
  content: listOf(
    ["Approved", "Rejected"],
    ["Content data", "Non-content data", "Basic subscriber information"],
  ),
  outcomes: listOf(OUTCOMES, ["User data", "Technical information"]),
};

describe("types have the names that the draft gives them", () => {
  test.each([
    [
      "counts",
      ["User data", "Non-personal technical informat"],
      "Requests: Non-personal technical information, H1 2024",
    ],
    [
      "mlat",
      ["MLAT requests", "Real-time interception (wiretap"],
      "Requests: Real-time interception (wiretaps), H1 2024",
    ],
    ["orders", ["Court orders", "Emergency requests"], "Emergency requests, H1 2024"],
    [
      "content",
      ["Content data", "Non-content data", "Basic subscriber informatio"],
      "Requests: Basic subscriber information, H1 2024",
    ],
  ] as const)("%s", (name, names, title) => {
    const plan = planOf(audit([DRAFTS[name]]));
    const tables = plan.sheets.slice(2, 2 + names.length);
    tables.forEach((sheet, index) => expect(sheet.name.startsWith(names[index] ?? "?")).toBe(true));
    expect(tables.at(-1)?.cells[0]?.value).toBe(title);
  });

  test("in the headings of the overview and in the legend too", () => {
    const plan = planOf(audit([DRAFTS.orders]));
    expect(tableOf(sheetNamed(plan, "Overview"))[0]).toEqual([
      "Country",
      "Requests",
      "Requests: Court orders",
      "Emergency requests",
    ]);
    expect(sheetNamed(plan, "Chart data").cells.map(({ value }) => value)).toContain("Court orders");
  });
});

test("outcomes keep their headings, in the table, in the legend and among the key figures", () => {
  const plan = planOf(audit([DRAFTS.outcomes]));
  const [head] = tableOf(sheetNamed(plan, "User data"));
  expect(head?.filter((text) => text !== "")).toEqual(["Country", ...OUTCOMES]);
  const cover = sheetNamed(plan, "Cover").cells;
  for (const name of OUTCOMES) expect(cover.map(({ value }) => value)).toContain(name);
  const shares = cover.filter(({ style }) => style === "key-share").map(({ value }) => Number(value));
  expect(shares).toHaveLength(5);
  expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(0.03);
});

test("many outcomes: the last key figure stands for the rest, so that all add up", () => {
  const many = [...OUTCOMES, "Withdrawn"];
  const { cells } = sheetNamed(planOf(audit([listOf(many, ["User data"])])), "Cover");
  const shares = cells.filter(({ style }) => style === "key-share");
  expect(shares).toHaveLength(5);
  expect(cells.some(({ value }) => value === "Other outcomes")).toBe(true);
  expect(Math.abs(shares.reduce((sum, { value }) => sum + Number(value), 0) - 1)).toBeLessThan(0.04);
});

describe("read and checked again, the workbook gives no finding, the same tables, and no sheet of its own", () => {
  /** Titles name a type that only this draft knows, so a second plan could not tell the outcome tables apart. */
  const isKnown = (name: string): boolean => name === "counts" || name === "outcomes";

  test.each(Object.entries(DRAFTS))("%s", (name, draft) => {
    const plan = planOf(audit([draft]));
    const second = audit(toSnapshots(plan));
    expect(second.findings).toEqual([]);
    expect(second.report.tables.map(({ sheet }) => sheet)).toEqual(
      plan.sheets.slice(1, -5).map((sheet) => sheet.name),
    );
    const figures = second.report.tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
    expect(figures.every((figure) => figure === null || figure.amount !== null)).toBe(true);
    if (isKnown(name)) expect(planOf(second).sheets.map(tableOf)).toEqual(plan.sheets.map(tableOf));
    expect(
      second.report.leftOut.filter(({ reason }) => reason === "own-sheet").map(({ sheet }) => sheet),
    ).toEqual(["Cover", "Data", "Findings", "Accessibility", "Proof", "Chart data"]);
  });
});
