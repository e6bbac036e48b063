import { writeFileSync } from "node:fs";
import { POINTS } from "../../src/core/accessibility/points";
import { accessiblePlan, CHART, contents, requests, toBytes, withStyle } from "../xlsx/accessible-plan";
import { crossfoot, makeFolder } from "./made";

const folder = makeFolder();
afterAll(() => folder.remove());

async function saved(name: string, plan = accessiblePlan()): Promise<string> {
  const path = folder.at(name);
  writeFileSync(path, await toBytes(plan));
  return path;
}

test("a workbook without faults passes, and what a person has to look at is listed", async () => {
  const { status, out, err } = await crossfoot(["audit", await saved("good.xlsx")]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain("All essential points that a program can decide are met.\n");
  expect(out).toContain("For a person: Spelling and grammar have been checked (essential, spelling)");
  expect(out).not.toContain("Not met");
  expect(out).toContain("https://analysisfunction.civilservice.gov.uk/policy-store/");
});

test("an essential point that fails is told with its cells, and with status 1", async () => {
  const merged = requests({
    merges: [
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 1, right: 2 },
    ],
  });
  const { status, out } = await crossfoot([
    "audit",
    await saved("merged.xlsx", accessiblePlan({ sheets: [contents(), merged] })),
  ]);
  expect(status).toBe(1);
  expect(out).toContain(
    "\nTables\n  Not met: No cells are merged (essential, merged-cells)\n" +
      "    Sheet Requests, A1:C1, A2:C2: cells are merged here.\n",
  );
  expect(out).toContain("\n1 essential point is not met.\n");
});

test("a recommended point that fails leaves the status at 0", async () => {
  const plan = accessiblePlan(withStyle("text", (style) => ({ ...style, font: { ...style.font, size: 9 } })));
  const { status, out } = await crossfoot(["audit", await saved("small.xlsx", plan)]);
  expect(status).toBe(0);
  expect(out).toContain("Sheet Requests, A2: the text has a size of 9 points.");
  expect(out.replace(/\s+/g, " ")).toContain("are met; 1 recommended point is not met.");
});

test("no line is wider than 80 characters, but for an address", async () => {
  const plan = accessiblePlan({
    sheets: [contents({ name: "Sheet1" }), requests({ tables: [], charts: [CHART] })],
  });
  const { out } = await crossfoot(["audit", await saved("many.xlsx", plan)]);
  const [, ...lines] = out.split("\n");
  expect(lines.filter((line) => line.length > 80 && !line.startsWith("https://"))).toEqual([]);
});

test("as JSON, all points are there with all places", async () => {
  const plan = accessiblePlan({ sheets: [contents(), requests({ tables: [] })] });
  const { status, out } = await crossfoot(["audit", await saved("loose.xlsx", plan), "--format", "json"]);
  expect(status).toBe(1);
  const said: unknown = JSON.parse(out);
  expect(said).toMatchObject({
    tool: { name: "crossfoot" },
    failed: { essential: 1, recommended: 0 },
    checklist: { publisher: "UK Government Analysis Function" },
  });
  const points = expect.objectContaining({
    id: "table-marked",
    weight: "essential",
    outcome: "failed",
    places: [expect.objectContaining({ sheet: "Requests", range: "A4:C9" })],
  });
  expect(said).toHaveProperty("points", expect.arrayContaining([points]));
  expect(said).toHaveProperty("points.length", POINTS.length);
});

test.each([
  [["audit"], "crossfoot: Name one workbook to audit, for example: crossfoot audit report.xlsx.\n"],
  [["audit", "a.xlsx", "--format", "sarif"], "crossfoot: --format can be text or json, not sarif.\n"],
])("%j is refused", async (argv, err) => {
  expect(await crossfoot(argv)).toEqual({ status: 2, out: "", err });
});

test("a file that is no workbook is refused with the sentence of the other commands", async () => {
  const path = folder.at("text.xlsx");
  writeFileSync(path, "a,b,c\n1,2,3\n");
  const audited = await crossfoot(["audit", path]);
  expect(audited.status).toBe(2);
  expect(audited.err).toBe((await crossfoot(["check", path])).err);
});
