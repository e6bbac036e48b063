import { toTooltip } from "../../../src/web/chart/tooltip";
import { aChart, aSeries } from "./drawn";

const LOOKS = { numberFormat: "#,##0", colors: ["#111111", "#222222"] };

test("names the category in full, and the figures of all series", () => {
  const series = [aSeries([1234, 1], { name: "Approved" }), aSeries([null, 2], { name: "Rejected" })];
  const chart = aChart({ kind: "bar", categories: ["Côte d’Ivoire", "Chile"], series });
  expect(toTooltip(chart, 0, LOOKS)).toBe(
    'Côte d’Ivoire<br><span style="color:#111111">■</span> Approved: <b>1,234</b>',
  );
  expect(toTooltip(chart, 1, LOOKS).split("<br>")).toHaveLength(3);
  expect(toTooltip(chart, 9, LOOKS)).toBe("");
});

test("markup in names stays text", () => {
  const evil = `<img src="x" onerror='alert(1)'> & more`;
  const chart = aChart({ kind: "bar", categories: [evil], series: [aSeries([1], { name: evil })] });
  const html = toTooltip(chart, 0, LOOKS);
  expect(html).not.toContain("<img");
  expect(html.match(/&lt;img src=&quot;x&quot; onerror=&#39;alert\(1\)&#39;&gt; &amp; more/g)).toHaveLength(
    2,
  );
});

test("a name as long as a cell is cut", () => {
  const chart = aChart({ kind: "bar", categories: ["x".repeat(32_000)], series: [aSeries([1])] });
  expect(toTooltip(chart, 0, LOOKS).length).toBeLessThan(1000);
});
