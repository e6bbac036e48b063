import { aChart, aSeries, draw, type Bar, type Drawn } from "./drawn";

const barOf = ({ bars }: Drawn, series: number, index: number): Bar => {
  const found = bars.find((bar) => bar.series === series && bar.index === index);
  if (found === undefined) throw new Error(`no bar ${series}, ${index}`);
  return found;
};
const wordsOf = ({ texts }: Drawn): readonly string[] => texts.map(({ text }) => text);
/** Numbers that are no ticks: those in the colour of labels. */
const labelsOf = ({ texts }: Drawn, fill: string): readonly string[] =>
  texts.filter((text) => text.fill === fill).map(({ text }) => text);

test("bars are as long as their figures, the first on top", () => {
  const drawn = draw(aChart({ kind: "bar", series: [aSeries([40, 20, 10, 0])] }));
  const [first, second, third] = [0, 1, 2].map((index) => barOf(drawn, 0, index));
  expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(2, 1);
  expect((first?.width ?? 0) / (third?.width ?? 1)).toBeCloseTo(4, 1);
  expect(first?.left).toBe(third?.left);
  expect(first?.top).toBeLessThan(second?.top ?? 0);
  expect(first?.fill).toBe("#1F4E79");
  const [name, last] = ["Place 1", "Place 4"].map((text) => drawn.texts.find((each) => each.text === text));
  expect(name?.y).toBeLessThan(last?.y ?? 0);
});

test("a bar chart that is not reversed begins at the bottom, as in Excel", () => {
  const drawn = draw(aChart({ kind: "bar", isReversed: false, series: [aSeries([40, 20])] }));
  expect(barOf(drawn, 0, 0).top).toBeGreaterThan(barOf(drawn, 0, 1).top);
});

test("stacked bars go on where the one before ends", () => {
  const series = [aSeries([30, 5]), aSeries([10, 5], { color: "D9780A" })];
  const drawn = draw(aChart({ kind: "stacked-bar", series }));
  const [first, second] = [barOf(drawn, 0, 0), barOf(drawn, 1, 0)];
  expect(second.left).toBeCloseTo(first.left + first.width, 0);
  expect(second.top).toBe(first.top);
  expect(first.width / second.width).toBeCloseTo(3, 1);
});

test("stacked columns stand on each other, the first at the bottom", () => {
  const drawn = draw(aChart({ kind: "stacked-column", series: [aSeries([30, 5]), aSeries([10, 5])] }));
  const [first, second] = [barOf(drawn, 0, 0), barOf(drawn, 1, 0)];
  expect(second.top + second.height).toBeCloseTo(first.top, 0);
  expect(first.left).toBeLessThan(barOf(drawn, 0, 1).left);
});

test("columns side by side touch each other, and gaps are in parts of a column", () => {
  const drawn = draw(aChart({ kind: "column", series: [aSeries([30, 5]), aSeries([10, 5])] }));
  const [first, second, next] = [barOf(drawn, 0, 0), barOf(drawn, 1, 0), barOf(drawn, 0, 1)];
  expect(second.left).toBeCloseTo(first.left + first.width, 0);
  expect((next.left - second.left - second.width) / first.width).toBeCloseTo(1.5, 1);
});

test("numbers are written from the smallest with room on, never on a bar of nothing", () => {
  const series = [aSeries([1200, 300, 299, 0], { labelFrom: 300, labelColor: "ABCDEF" })];
  expect(labelsOf(draw(aChart({ kind: "stacked-bar", series })), "#ABCDEF")).toEqual(["1,200", "300"]);
  const all = [aSeries([12, 3, 0], { labelFrom: 0, labelColor: "ABCDEF" })];
  expect(labelsOf(draw(aChart({ kind: "bar", series: all })), "#ABCDEF")).toEqual(["12", "3"]);
  const every = [aSeries([12, 3, 0], { labelFrom: -Infinity, labelColor: "ABCDEF" })];
  expect(labelsOf(draw(aChart({ kind: "bar", series: every })), "#ABCDEF")).toEqual(["12", "3", "0"]);
  const none = [aSeries([12, 3], { labelFrom: null, labelColor: "ABCDEF" })];
  expect(labelsOf(draw(aChart({ kind: "bar", series: none })), "#ABCDEF")).toEqual([]);
});

test("a number on a bar can be read, whatever the colour of the bar is", () => {
  const series = [
    aSeries([9, 5], { labelFrom: 0, color: "101010" }),
    aSeries([9, 5], { labelFrom: 0, color: "F0F0F0" }),
  ];
  const drawn = draw(aChart({ kind: "stacked-bar", series }));
  expect(labelsOf(drawn, "#FFFFFF")).toEqual(["9", "5"]);
  expect(labelsOf(drawn, "#000000")).toEqual(["9", "5"]);
});

test("on a small screen, numbers that are wider than their bars are left out", () => {
  const series = [aSeries([47, 4], { labelFrom: 4, labelColor: "ABCDEF" })];
  const chart = aChart({ kind: "stacked-bar", series });
  expect(labelsOf(draw(chart), "#ABCDEF")).toEqual(["47", "4"]);
  expect(labelsOf(draw(chart, { width: 200, height: 200 }), "#ABCDEF")).toEqual(["47"]);
});

test("in a column a number needs the height of its digits, and no more", () => {
  const series = [aSeries([400, 20], { labelFrom: 1, labelColor: "ABCDEF" })];
  const chart = aChart({ kind: "stacked-column", series });
  expect(labelsOf(draw(chart), "#ABCDEF")).toEqual(["400", "20"]);
  expect(labelsOf(draw(chart, { width: 620, height: 240 }), "#ABCDEF")).toEqual(["400"]);
});

test("an axis of few requests marks whole ones", () => {
  const words = wordsOf(draw(aChart({ kind: "bar", series: [aSeries([2, 1])] })));
  expect(words).toEqual(expect.arrayContaining(["0", "1", "2"]));
  expect(words.filter((word) => word.includes("."))).toEqual([]);
});

test("shares go to a hundred per cent, as the report writes them", () => {
  const looks = {
    ...{
      font: null,
      ink: "111111",
      gridlineColor: "EEEEEE",
      borderColor: null,
      nameSize: 10,
      isTitleBold: true,
    },
    ...{ numberFormat: '0" "%', minimum: 0, maximum: 1, majorUnit: 0.25, gapWidth: 0, legend: null },
  };
  const series = [aSeries([0.65, null, 1, 0.5], { labelFrom: 0, labelColor: "ABCDEF" })];
  const drawn = draw(aChart({ kind: "line", valueFormat: "percent", series, looks }));
  expect(wordsOf(drawn)).toEqual(expect.arrayContaining(["0 %", "25 %", "50 %", "75 %", "100 %"]));
  expect(labelsOf(drawn, "#ABCDEF")).toEqual(["65 %", "100 %", "50 %"]);
  // The line has a gap where a figure is missing: it begins anew.
  const [line = ""] = /<path d="[^"]*" fill="none"[^>]*stroke="#1F4E79"/.exec(drawn.svg) ?? [];
  expect(line.match(/M/g)).toHaveLength(2);
});

test("one series needs no legend; several are named, whatever their names are", () => {
  expect(wordsOf(draw(aChart({ kind: "bar", series: [aSeries([1])] })))).not.toContain("Requests by kind");
  const names = ["Approved", "", "Approved"];
  const series = names.map((name) => aSeries([5, 6], { name }));
  const words = wordsOf(draw(aChart({ kind: "stacked-bar", series })));
  expect(words.filter((word) => word === "Approved")).toHaveLength(2);
});

test("names of the workbook stay text", () => {
  const evil = "<img src=x onerror=alert(1)>";
  const chart = aChart({
    kind: "stacked-bar",
    title: evil,
    axisTitle: `${evil} axis`,
    categories: [evil, "{a|b}"],
    series: [aSeries([1, 2], { name: evil }), aSeries([1, 2], { name: "<script>" })],
  });
  const { svg, texts } = draw(chart, { width: 900, height: 360 });
  expect(svg).not.toMatch(/<(img|script)/);
  expect(texts.filter(({ text }) => text === evil).length).toBeGreaterThanOrEqual(2);
  expect(texts.map(({ text }) => text)).toContain("{a|b}");
});

test("a font of a workbook ends no style", () => {
  const chart = aChart({ kind: "bar", series: [aSeries([1])] });
  const looks = {
    ...{ ink: "111111", gridlineColor: null, borderColor: null, nameSize: 10, isTitleBold: true },
    ...{ numberFormat: "0", minimum: 0, maximum: null, majorUnit: null, gapWidth: 40, legend: null },
  };
  const { svg } = draw({ ...chart, looks: { ...looks, font: `x';background:url("//example.org")` } });
  expect(svg).not.toMatch(/url\(|&quot;|background:/);
});

test("a long name takes two lines where its bar is high, else it is shortened", () => {
  const name = "The Democratic People’s Republic of Somewhere Quite Far Away";
  const chart = aChart({ kind: "bar", categories: [name, "Chile"], series: [aSeries([3, 2])] });
  const high = wordsOf(draw(chart, { width: 500, height: 400 }));
  expect(high.filter((word) => word !== "" && name.includes(word)).join(" ")).toBe(name);
  const low = wordsOf(draw(chart, { width: 500, height: 150 })).filter((word) => word.endsWith("…"));
  expect(low).toHaveLength(1);
  expect(name.startsWith((low[0] ?? "?").replace("…", ""))).toBe(true);
});

test("of more names than there is room for, every so many is written", () => {
  const chart = aChart({ kind: "bar", series: [aSeries(Array.from({ length: 60 }, (_, index) => index))] });
  const ys = draw(chart)
    .texts.filter(({ text }) => text.startsWith("Place "))
    .map(({ y }) => y);
  expect(ys.length).toBeGreaterThan(10);
  const gaps = ys.slice(1).map((y, index) => y - (ys[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(13);
  const two = aChart({ kind: "bar", series: [aSeries([3, 2])] });
  expect(wordsOf(draw(two, { width: 500, height: 120 }))).toContain("Place 1");
});

test("columns that are reversed begin at the right, and so do their figures", () => {
  const drawn = draw(aChart({ kind: "column", isReversed: true, series: [aSeries([10, 5])] }));
  const [first, second] = [barOf(drawn, 0, 0), barOf(drawn, 0, 1)];
  expect(first.left).toBeGreaterThan(second.left);
  const tick = drawn.texts.find(({ text }) => text === "10");
  expect(tick?.x).toBeGreaterThan(first.left + first.width);
});

test("areas come down to nothing where a figure is missing", () => {
  const shapeOf = (values: readonly (number | null)[]) =>
    /<path d="([^"]*)"[^>]*fill="#1F4E79"/.exec(
      draw(aChart({ kind: "area", series: [aSeries(values)] })).svg,
    )?.[1];
  expect(shapeOf([3, null, 2])).toBe(shapeOf([3, 0, 2]));
  expect(shapeOf([3, null, 2])).not.toBe(shapeOf([3, 1, 2]));
  expect(shapeOf([3, null, 2])).toBeDefined();
});

test("losses go below nothing", () => {
  const drawn = draw(aChart({ kind: "column", series: [aSeries([10, -5])] }));
  const [up, down] = [barOf(drawn, 0, 0), barOf(drawn, 0, 1)];
  expect(down.top).toBeCloseTo(up.top + up.height, 0);
  expect(up.height / down.height).toBeCloseTo(2, 1);
});

test("single bars have colours of their own where the chart says so", () => {
  const series = [aSeries([3, 2], { pointColors: [null, "D9780A"] })];
  expect(draw(aChart({ kind: "bar", series })).bars.map(({ fill }) => fill)).toEqual(["#1F4E79", "#D9780A"]);
});

test("a pie has a slice for each figure, and names them", () => {
  const chart = aChart({ kind: "pie", categories: ["Approved", "Rejected"], series: [aSeries([3, 1])] });
  const { svg, texts } = draw(chart);
  expect(
    svg.match(/ecmeta_series_index="0" ecmeta_data_index="\d+"[^>]*ecmeta_ssr_type="chart"/g),
  ).toHaveLength(2);
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["Approved", "Rejected"]));
});

test.each(["area", "stacked-area", "line"] as const)("a %s is drawn", (kind) => {
  const { svg } = draw(
    aChart({ kind, series: [aSeries([3, 1, 2]), aSeries([1, 1, 1], { color: "D9780A" })] }),
  );
  expect(svg).toContain('"#1F4E79"');
  expect(svg).toContain('"#D9780A"');
});

test.each([
  ["no categories", [], [[]]],
  ["no series", ["A"], []],
  ["no figures", ["A", "B"], [[null, null]]],
  ["nothing but noughts", ["A"], [[0]]],
  ["fewer figures than names", ["A", "B", "C"], [[1]]],
  ["huge figures", ["A", "B"], [[1e300, -1e300]]],
  ["tiny figures", ["A"], [[1e-300]]],
] as const)("%s break nothing", (_, categories, values) => {
  for (const kind of ["bar", "stacked-column", "line", "pie", "area"] as const) {
    const series = values.map((each) => aSeries(each, { labelFrom: 0 }));
    const { svg } = draw(aChart({ kind, categories, series }));
    expect(svg).toMatch(/^<svg.*<\/svg>$/s);
    expect(svg).not.toMatch(/NaN|Infinity/);
  }
});

test.each([
  [320, 200],
  [60, 40],
  [1, 1],
])("%i × %i pixels are enough", (width, height) => {
  const series = [aSeries([40, 20], { labelFrom: 0 }), aSeries([4, 2])];
  for (const kind of ["stacked-bar", "column", "line", "pie"] as const) {
    expect(draw(aChart({ kind, series }), { width, height }).svg).not.toMatch(/NaN/);
  }
});
