/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { aChart, aSeries } from "./drawn";
import type * as LazyModule from "../../../src/web/chart/lazy-chart";

const CHART = aChart({ kind: "bar", title: "Requests", altText: "Bars", series: [aSeries([1])] });
const FAILED = "The chart could not be drawn.";

beforeEach(() => jest.resetModules());
afterEach(() => jest.restoreAllMocks());

const REACT: object = jest.requireActual("react");

/** The module anew: what was loaded once, or failed to, stays so. */
async function lazyWith(load: () => object): Promise<typeof LazyModule.LazyChart> {
  jest.doMock("../../../src/web/chart/chart", load);
  // React must be the one that renders.
  jest.doMock("react", () => REACT);
  const { LazyChart }: typeof LazyModule = await import("../../../src/web/chart/lazy-chart");
  return LazyChart;
}

test("keeps the place until the chart is there", async () => {
  const LazyChart = await lazyWith(() => ({ Chart: () => <p>drawn</p> }));
  const { container } = render(<LazyChart chart={CHART} width={400} height={300} failed={FAILED} />);
  expect(container.firstElementChild).toHaveStyle({ width: "400px", height: "300px" });
  expect(await screen.findByText("drawn")).toBeInTheDocument();
});

test("says so where it cannot be loaded", async () => {
  jest.spyOn(console, "error").mockReturnValue(undefined);
  const LazyChart = await lazyWith(() => {
    throw new Error("Loading chunk 7 failed.");
  });
  render(<LazyChart chart={CHART} width={400} height={300} failed={FAILED} />);
  expect(await screen.findByText(FAILED)).toHaveStyle({ width: "400px", height: "300px" });
});

test("says so where it cannot be drawn", async () => {
  jest.spyOn(console, "error").mockReturnValue(undefined);
  const Chart = () => {
    throw new Error("no drawing");
  };
  const LazyChart = await lazyWith(() => ({ Chart }));
  render(<LazyChart chart={CHART} width={400} height={300} failed={FAILED} />);
  expect(await screen.findByText(FAILED)).toBeInTheDocument();
});
