/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import { getInstanceByDom } from "echarts/core";
import { Chart } from "../../../src/web/chart/chart";
import { aChart, aSeries } from "./drawn";

/** jsdom measures no text, and says so: echarts then reckons with the widths of letters. */
beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null;
});

const TWO = aChart({
  kind: "bar",
  title: "Russia sent 47 of 61 requests",
  altText: "Most requests: Russia, 47",
  categories: ["<img/src=x/onerror=1>", "Chile"],
  series: [aSeries([47, 1])],
});

const paperOf = (chart: HTMLElement): HTMLElement => {
  const [paper] = chart.children;
  if (!(paper instanceof HTMLElement)) throw new Error("no paper");
  return paper;
};

test("is a picture with a name for those who cannot see it, on white paper of its size", () => {
  render(<Chart chart={TWO} width={400} height={300} />);
  const chart = screen.getByRole("img", {
    name: "Russia sent 47 of 61 requests. Most requests: Russia, 47.",
  });
  expect(chart).toHaveStyle({ width: "400px", height: "300px", background: "#ffffff", colorScheme: "light" });
  const svg = chart.querySelector("svg");
  expect(svg?.getAttribute("width")).toBe("398");
  expect(svg?.textContent).toContain("<img/src=x/onerror=1>");
  expect(chart.querySelector("img, canvas, script")).toBeNull();
});

test("a chart without words is named by its series and places", () => {
  render(
    <Chart
      chart={{ ...TWO, title: "", altText: " ", categories: ["Peru", "Chile"] }}
      width={400}
      height={300}
    />,
  );
  expect(screen.getByRole("img", { name: "Requests. Peru. Chile." })).toBeInTheDocument();
});

test("a title that the description begins with is said once", () => {
  const altText = "Russia sent 47 of 61 requests. Bars of 9 countries.";
  render(<Chart chart={{ ...TWO, altText }} width={400} height={300} />);
  expect(screen.getByRole("img", { name: altText })).toBeInTheDocument();
});

test("follows its size and its figures, and leaves nothing behind", () => {
  const { rerender, unmount } = render(<Chart chart={TWO} width={400} height={300} />);
  const paper = paperOf(screen.getByRole("img"));
  rerender(<Chart chart={TWO} width={200} height={300} />);
  expect(paper.querySelectorAll("svg")).toHaveLength(1);
  expect(paper.querySelector("svg")?.getAttribute("width")).toBe("198");
  rerender(<Chart chart={{ ...TWO, title: "Another title" }} width={200} height={300} />);
  expect(paper.textContent).toContain("Another title");
  const drawing = getInstanceByDom(paper);
  expect(drawing).toBeDefined();
  expect(drawing?.isDisposed()).toBeFalsy();
  act(() => unmount());
  expect(drawing?.isDisposed()).toBe(true);
});
