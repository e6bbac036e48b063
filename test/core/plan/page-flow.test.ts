import { fitChart, flowTable } from "../../../src/core/plan/page-flow";

/** A table of rows of usual height (15 points) from row 3 on, with one blank row below it. Title, room and headings take 3 rows. */
function tableOf(places: number) {
  const bottom = 3 + places;
  return { rowHeights: [], table: { top: 2, left: 0, bottom, right: 3 }, nextRow: bottom + 2 };
}
const TEN_ROWS_A_PAGE = { layout: "report", pageHeight: 150 } as const;

test("a table that fits on a page is not broken; a chart alone on the next has the title above it, and no headings", () => {
  const flow = flowTable(tableOf(5), TEN_ROWS_A_PAGE);
  expect(flow.breaksBefore).toEqual([]);
  expect(flow.repeatRows).toEqual({ first: 0, last: 2 });
  expect(flow.repeatRowsAlone).toEqual({ first: 0, last: 0 });
  expect(flow.left).toBe(0);
  expect(flow.whole).toBe(150 - 15);
});

test("headings are repeated where the table goes on, and no page has only its last row or two", () => {
  // Ten rows on the first page, then seven a page below the three repeated ones.
  const even = flowTable(tableOf(19), TEN_ROWS_A_PAGE);
  expect(even.breaksBefore).toEqual([]);
  expect(even.repeatRowsAlone).toEqual({ first: 0, last: 2 });
  expect(even.left).toBe(150 - 15 * (3 + 7));

  const torn = flowTable(tableOf(14), TEN_ROWS_A_PAGE);
  // Row 17, the last of the table, would stand alone on the third page: rows 12 to 17 go together.
  expect(torn.breaksBefore).toEqual([12]);
  expect(torn.left).toBe(150 - 15 * (3 + 7));
});

test("the accessible layout repeats the headings without the title and the headnote", () => {
  expect(flowTable(tableOf(30), { layout: "accessible", pageHeight: 150 }).repeatRows).toEqual({
    first: 2,
    last: 2,
  });
});

describe("a chart below a table", () => {
  const rows = { wanted: 20, fewest: 15 };
  const whole = 600;

  test.each([
    [400, 20, false, "as it is wanted"],
    [300 + 30, 20, false, "as it is wanted, to the last row"],
    [300 + 29, 19, false, "a little lower"],
    [225 + 30, 15, false, "as low as it may be"],
    [225 + 29, 20, true, "on a page of its own"],
  ])("with %d points left on the page: %d rows, alone: %s: %s", (left, expected, isAlone) => {
    expect(fitChart(rows, { left, whole }, 30)).toEqual({ rows: expected, isAlone });
  });

  test("is never higher than its own page", () => {
    expect(fitChart({ wanted: 40, fewest: 15 }, { left: 0, whole: 400 }, 30)).toEqual({
      rows: 23,
      isAlone: true,
    });
  });
});
