import { strFromU8, unzipSync } from "fflate";
import { tagHeadings } from "../../../src/xlsx/write/tag-headings";
import { writePlan } from "../../../src/xlsx/write-plan";
import { accessiblePlan, requests, toBytes, toRead, withCells } from "../accessible-plan";

const plan = accessiblePlan({
  sheets: [withCells(requests(), [{ row: 12, col: 0, value: "More", style: "section" }])],
});

test("the title is a heading of level 1, a section one of level 2, all else none", async () => {
  const [sheet] = (await toRead(await toBytes(plan))).sheets;
  const headings = (sheet?.cells ?? []).flatMap(({ row, col, look }) =>
    look.heading === null ? [] : [{ row, col, level: look.heading }],
  );
  expect(headings).toEqual([
    { row: 0, col: 0, level: 1 },
    { row: 12, col: 0, level: 2 },
  ]);
});

test("cells look as before", async () => {
  const looks = async (bytes: Uint8Array) =>
    (await toRead(bytes)).sheets.flatMap(({ cells }) =>
      cells.map(({ look }) => ({ ...look, heading: null })),
    );
  expect(await looks(await toBytes(plan))).toEqual(await looks(await writePlan(plan)));
});

test("Excel knows the styles by their numbers; a second time changes nothing", async () => {
  const parts = unzipSync(await toBytes(plan));
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  expect(styles).toContain('<cellStyle name="Heading 1" xfId="1" builtinId="16" customBuiltin="1"/>');
  expect(styles).toContain('<cellStyle name="Heading 2" xfId="2" builtinId="17" customBuiltin="1"/>');
  expect(styles).toContain('<cellStyleXfs count="3">');
  expect(styles).toContain('<cellStyles count="3">');
  const count = /<cellXfs count="(\d+)">([^]*)<\/cellXfs>/.exec(styles);
  expect(Number(count?.[1])).toBe([...(count?.[2] ?? "").matchAll(/<xf\b/g)].length);
  tagHeadings(parts, plan);
  expect(strFromU8(parts["xl/styles.xml"] ?? new Uint8Array())).toBe(styles);
});
