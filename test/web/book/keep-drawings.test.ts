import { toBook } from "../../../src/web/book/ask-book";
import type { DrawingView } from "../../../src/xlsx/view/sheet-view";
import { draftFile } from "./draft-file";
import { open, valueOf } from "./opened";

const anchor = { from: { row: 0, col: 0, x: 0, y: 0 }, to: { row: 9, col: 9, x: 0, y: 0 } };
const chart = (values: readonly number[], row = 0): DrawingView => ({
  kind: "chart",
  chart: {
    kind: "bar",
    valueFormat: "count",
    title: "Requests",
    altText: "",
    axisTitle: "",
    categories: ["Chile", "Peru"],
    series: [{ name: "", color: null, labelColor: null, values, labelFrom: -Infinity }],
    isReversed: false,
  },
  anchor: { ...anchor, from: { ...anchor.from, row } },
});
const picture = (bytes: readonly number[]): DrawingView => ({
  kind: "picture",
  bytes: Uint8Array.from(bytes),
  type: "image/png",
  altText: "",
  anchor,
});

/** What the page gets of a sheet that is looked at again and again, with these drawings over it. */
async function views(...drawings: readonly (readonly DrawingView[])[]) {
  const workbook = await open(await draftFile());
  const view = valueOf(await workbook.view("Draft"));
  const left = [...drawings];
  const book = toBook("draft.xlsx", {
    // As from another thread: nothing is the object that was sent.
    ask: () =>
      Promise.resolve({
        kind: "view",
        outcome: { ok: true, value: structuredClone({ ...view, drawings: left.shift() ?? [] }) },
      }),
    state: workbook.state,
    subscribe: () => () => {},
    end: () => {},
  });
  const seen = [];
  for (let index = 0; index < drawings.length; index += 1)
    seen.push(valueOf(await book.view("Draft")).drawings);
  return seen;
}

const partOf = (drawing: DrawingView | undefined): unknown =>
  drawing?.kind === "chart" ? drawing.chart : drawing?.kind === "picture" ? drawing.bytes : null;

test("charts and pictures that are as before are the same objects, also where they lie in another place now", async () => {
  const [first, second] = await views([chart([1, 2]), picture([1, 2])], [chart([1, 2], 3), picture([1, 2])]);
  expect(partOf(second?.[0])).toBe(partOf(first?.[0]));
  expect(partOf(second?.[1])).toBe(partOf(first?.[1]));
  expect(second?.[0]?.anchor.from.row).toBe(3);
});

test("what is another one is another one", async () => {
  const [, second, third] = await views(
    [chart([1, 2]), picture([1, 2])],
    [chart([1, 3]), picture([1, 3])],
    [picture([1, 3]), chart([1, 3]), chart([1, 3])],
  );
  expect(second).toEqual([chart([1, 3]), picture([1, 3])]);
  expect(third).toEqual([picture([1, 3]), chart([1, 3]), chart([1, 3])]);
});
