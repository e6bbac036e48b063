/** @jest-environment jsdom */
import "../../taskpane/browser-parts";
import axe from "axe-core";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { fromA1, toA1 } from "../../../src/core/address";
import { grid as words } from "../../../src/core/words/en/grid";
import { Grid } from "../../../src/web/grid/grid";
import type { GridProps } from "../../../src/web/grid/grid-props";
import type { Place } from "../../../src/web/grid/merges";
import { chooseCell } from "../../../src/web/grid/selection";
import { toMarkKey, type CellMark } from "../../../src/web/marks";
import type { DrawingView, SheetView } from "../../../src/xlsx/view/sheet-view";
import { toView } from "./views";

// jsdom lays nothing out: the frame is 600 by 400, and scrolls where it is told to.
const SIZE = { clientWidth: 600, clientHeight: 400, offsetWidth: 600, offsetHeight: 400 } as const;

beforeAll(() => {
  for (const [name, value] of Object.entries(SIZE)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  }
  Element.prototype.scrollTo = function (this: Element, to?: ScrollToOptions | number) {
    if (typeof to !== "object") return;
    this.scrollTop = to.top ?? this.scrollTop;
    this.scrollLeft = to.left ?? this.scrollLeft;
    this.dispatchEvent(new Event("scroll"));
  };
});

const MARK: CellMark = {
  severity: "error",
  sentences: ["B2 is 7 and should be 8."],
  weight: "suspect",
  proposed: "8",
  about: ["one"],
};

interface Opened {
  readonly opened: string[];
  readonly turned: number[];
  readonly frame: HTMLElement;
  readonly reveal: (address: string) => void;
}

interface Options extends Partial<GridProps> {
  readonly active?: Place;
}

function open(view: SheetView, { active = { row: 0, col: 0 }, ...props }: Options = {}): Opened {
  const opened: string[] = [];
  const turned: number[] = [];
  let reveal: (address: string) => void = () => {};
  function Page() {
    const [selection, setSelection] = useState(chooseCell(view.merges, active));
    const [asked, setAsked] = useState<object | null>(null);
    reveal = (address) => {
      setSelection(chooseCell(view.merges, fromA1(address) ?? active));
      setAsked({});
    };
    return (
      <Grid
        view={view}
        marks={new Map()}
        onOpenMark={(cell) => opened.push(toA1(cell.row, cell.col))}
        onTurn={(step) => turned.push(step)}
        words={words}
        {...props}
        selection={selection}
        reveal={asked}
        onSelect={setSelection}
      />
    );
  }
  render(<Page />);
  const frame = screen.getByRole("grid").parentElement?.parentElement;
  if (!(frame instanceof HTMLElement)) throw new Error("The grid is in no frame.");
  return { opened, turned, frame, reveal: (address) => act(() => reveal(address)) };
}

const numbers = (rows: number, columns: number): SheetView =>
  toView(
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_c, col) => row * 100 + col)),
  );

/** Where the keyboard is. */
const focused = (): string => {
  const { row, col } = document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
  return row === undefined ? "nowhere" : toA1(Number(row), Number(col));
};

test("only what is in sight is in the page", () => {
  open(numbers(20_000, 50));
  const grid = screen.getByRole("grid", { name: "Sheet “Sheet”, for reading only" });
  expect(grid).toHaveAttribute("aria-rowcount", "20020");
  expect(grid).toHaveAttribute("aria-colcount", "55");
  expect(grid).toHaveAttribute("aria-readonly", "true");
  expect(screen.getAllByRole("row").length).toBeLessThan(45);
  expect(screen.getAllByRole("gridcell").length).toBeLessThan(650);
});

test("rows and columns are counted as in Excel", () => {
  open(numbers(50, 5), { active: { row: 2, col: 1 } });
  const cell = screen.getByRole("gridcell", { name: "201" });
  expect(cell).toHaveAttribute("aria-colindex", "2");
  expect(cell.closest("[role=row]")).toHaveAttribute("aria-rowindex", "3");
  expect(cell).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("rowheader", { name: "3" })).toBeInTheDocument();
  expect(screen.getByRole("columnheader", { name: "B" })).toBeInTheDocument();
});

test("there is one stop for the Tab key, and the arrow keys move it", async () => {
  const user = userEvent.setup();
  open(numbers(50, 5));
  await user.tab();
  expect(focused()).toBe("A1");
  await user.keyboard("{ArrowDown}{ArrowRight}{ArrowRight}");
  expect(focused()).toBe("C2");
  expect(document.querySelectorAll("[role=gridcell][tabindex]")).toHaveLength(1);
  await user.tab();
  expect(focused()).toBe("nowhere");
});

test("the keyboard takes the sheet along", async () => {
  const user = userEvent.setup();
  const { frame } = open(numbers(500, 50));
  await user.tab();
  await user.keyboard("{Control>}{End}{/Control}");
  expect(focused()).toBe("AX500");
  // 500 rows of 20 pixels; 400 less the headings are seen.
  expect(frame.scrollTop).toBe(500 * 20 - 378);
  expect(screen.getByRole("rowheader", { name: "490" })).toBeInTheDocument();
  expect(screen.queryByRole("rowheader", { name: "100" })).not.toBeInTheDocument();
});

test("the active cell keeps the keyboard while it is scrolled away", async () => {
  const user = userEvent.setup();
  const { frame } = open(numbers(500, 5));
  await user.tab();
  act(() => frame.scrollTo({ top: 5_000 }));
  expect(screen.getByRole("rowheader", { name: "255" })).toBeInTheDocument();
  expect(focused()).toBe("A1");
  await user.keyboard("{ArrowDown}");
  expect(focused()).toBe("A2");
  expect(frame.scrollTop).toBe(20);
});

test("a cell that the pane shows is brought into view with room around it, and the keyboard stays in the pane", () => {
  const { frame, reveal } = open(numbers(500, 5));
  reveal("B300");
  expect(screen.getByRole("gridcell", { name: "29901" })).toHaveAttribute("tabindex", "0");
  expect(frame.scrollTop).toBe(300 * 20 + 72 - 378);
  expect(focused()).toBe("nowhere");
});

test("what stays in sight is there however far the sheet is scrolled, and nothing is brought under it", () => {
  const view: SheetView = { ...numbers(500, 30), frozen: { rows: 2, columns: 1 } };
  const { frame, reveal } = open(view);
  act(() => frame.scrollTo({ top: 5_000, left: 900 }));
  expect(screen.getByRole("gridcell", { name: "100" })).toBeInTheDocument();
  expect(screen.getByRole("gridcell", { name: "25500" })).toBeInTheDocument();
  reveal("C10");
  // Row 10 begins at 180; 40 of it are the rows that stay, and 72 are room.
  expect(frame.scrollTop).toBe(180 - 40 - 72);
});

test("Enter and a double click go to what is said of a cell; Ctrl and the page keys turn the sheets", async () => {
  const user = userEvent.setup();
  const { opened, turned } = open(numbers(5, 5));
  await user.tab();
  await user.keyboard("{ArrowDown}{Enter}");
  await user.dblClick(screen.getByRole("gridcell", { name: "302" }));
  expect(opened).toEqual(["A2", "C4"]);
  expect(focused()).toBe("C4");
  await user.keyboard("{Control>}{PageDown}{PageUp}{/Control}");
  expect(turned).toEqual([1, -1]);
});

test("a mark says what it is without its colour, and a tap on it leads to the finding", async () => {
  const user = userEvent.setup();
  const concerned: CellMark = { ...MARK, severity: "warning", weight: "about", proposed: null };
  const marks = new Map([
    [toMarkKey(1, 1), MARK],
    [toMarkKey(2, 1), concerned],
  ]);
  const { opened } = open(numbers(5, 5), { marks });
  const cell = screen.getByRole("gridcell", { name: "101 Error" });
  expect(cell).toHaveAccessibleDescription("Error: B2 is 7 and should be 8.\nIt should probably be 8.");
  expect(screen.getByRole("gridcell", { name: "201 Part of a warning" })).toBeInTheDocument();
  const shapes = ["101 Error", "201 Part of a warning"].map((name) =>
    screen.getByRole("gridcell", { name }).querySelector("path")?.getAttribute("d"),
  );
  expect(new Set(shapes).size).toBe(2);
  const symbol = cell.querySelector("[data-mark]");
  if (symbol === null) throw new Error("The mark has no symbol.");
  await user.click(symbol);
  expect(opened).toEqual(["B2"]);
});

test("hidden rows and columns are not shown, and said at their neighbours", () => {
  const view: SheetView = {
    ...numbers(10, 6),
    rowHeights: new Map([
      [2, 0],
      [3, 0],
    ]),
    columnWidths: new Map([[1, 0]]),
  };
  const { reveal } = open(view);
  expect(screen.getByRole("rowheader", { name: "2 2 hidden rows here" })).toBeInTheDocument();
  expect(screen.getByRole("columnheader", { name: "A 1 hidden column here" })).toBeInTheDocument();
  expect(screen.queryByRole("gridcell", { name: "200" })).not.toBeInTheDocument();
  reveal("A3");
  const cell = screen.getByRole("gridcell", { name: /^200 This row is hidden/ });
  expect(cell).toHaveAttribute("tabindex", "0");
  expect(screen.getByRole("rowheader", { name: /^4 This row is hidden/ })).toBeInTheDocument();
  reveal("A1");
  expect(screen.queryByRole("rowheader", { name: /^4/ })).not.toBeInTheDocument();
});

test("a merge is one cell, also where its corner is scrolled away", () => {
  const view: SheetView = {
    ...toView([["x", "Total of all years"], ...Array.from({ length: 400 }, () => ["x"])]),
    merges: [{ top: 0, left: 1, bottom: 300, right: 2 }],
  };
  const { frame } = open(view, { active: { row: 5, col: 2 } });
  const merged = screen.getByRole("gridcell", { name: "Total of all years" });
  expect(merged).toHaveAttribute("tabindex", "0");
  expect(merged).toHaveAttribute("aria-rowspan", "301");
  act(() => frame.scrollTo({ top: 3_000 }));
  expect(screen.getByRole("gridcell", { name: "Total of all years" })).toHaveStyle({ height: "6020px" });
});

test("a figure that has no room is said as it is", () => {
  open(toView([[1234567890123]]));
  const cell = screen.getByRole("gridcell", { name: "1234567890123" });
  expect(cell).toHaveTextContent(/^#+1234567890123$/);
  expect(cell).toHaveAttribute("title", "1234567890123");
});

describe("what lies over the cells", () => {
  const anchor = { from: { row: 1, col: 1, x: 0, y: 0 }, to: { row: 6, col: 4, x: 0, y: 0 } };
  const chart = {
    kind: "bar",
    valueFormat: "count",
    title: "Requests",
    altText: "Requests by country",
    axisTitle: "",
    categories: [],
    series: [],
    isReversed: false,
  } as const;
  const drawings: readonly DrawingView[] = [
    { kind: "chart", chart, anchor },
    { kind: "picture", bytes: new Uint8Array([1, 2, 3]), type: "image/png", altText: "", anchor },
    { kind: "other", what: "shape", altText: "An arrow", anchor },
  ];

  test("has its place, its words and its own drawing", () => {
    const made: Blob[] = [];
    const revoked: string[] = [];
    URL.createObjectURL = (blob) => `blob:${made.push(blob instanceof Blob ? blob : new Blob())}`;
    URL.revokeObjectURL = (address) => void revoked.push(address);
    const renderChart: GridProps["renderChart"] = ({ title }, { width, height }) => (
      <div role="img" aria-label="Requests, as drawn">{`${title} ${width} × ${height}`}</div>
    );
    open({ ...numbers(50, 6), drawings }, { renderChart });
    const group = screen.getByRole("group", { name: "Charts and pictures on this sheet" });
    // What is drawn says what it is, and nothing else does: of two, the outer one would be heard.
    expect(within(group).getAllByRole("img")).toHaveLength(drawings.length);
    expect(within(group).getByRole("img", { name: "Requests, as drawn" })).toHaveTextContent(
      "Requests 180 × 100",
    );
    expect(within(group).getByRole("img", { name: "Picture" }).querySelector("img")).toHaveAttribute(
      "src",
      "blob:1",
    );
    expect(within(group).getByRole("img", { name: /^An arrow. This shape is kept/ })).toHaveTextContent(
      "This shape is kept in the workbook. It is not drawn here.",
    );
    expect(made.map(({ type, size }) => [type, size])).toEqual([["image/png", 3]]);
    expect(revoked).toEqual([]);
  });

  test("a chart that is not drawn is named, and said not to be", () => {
    open({ ...numbers(50, 6), drawings: drawings.slice(0, 1) });
    expect(
      screen.getByRole("img", {
        name: "Requests by country. This chart is kept in the workbook. It is not drawn here.",
      }),
    ).toBeInTheDocument();
  });

  test("gives the address of a picture back when it goes", () => {
    const revoked: string[] = [];
    URL.createObjectURL = () => "blob:x";
    URL.revokeObjectURL = (address) => void revoked.push(address);
    const { frame } = open({ ...numbers(500, 6), drawings });
    act(() => frame.scrollTo({ top: 5_000 }));
    expect(screen.queryByRole("img", { name: "Picture" })).not.toBeInTheDocument();
    expect(revoked).toEqual(["blob:x"]);
  });
});

/** What is chosen among the cells in the page: from the first to the last. */
const chosen = (): string => {
  const addresses = [...document.querySelectorAll<HTMLElement>("[role=gridcell][aria-selected=true]")].map(
    ({ dataset: { row, col } }) => toA1(Number(row), Number(col)),
  );
  return addresses.length < 2 ? (addresses[0] ?? "") : `${addresses[0] ?? ""}:${addresses.at(-1) ?? ""}`;
};

describe("choosing several cells", () => {
  test("Shift and the arrow keys go on from the far end, the active cell stays, and Escape goes back to it", async () => {
    const user = userEvent.setup();
    open(numbers(50, 5));
    await user.tab();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}");
    expect([chosen(), focused()]).toEqual(["A1:B3", "A1"]);
    await user.keyboard("{Shift>}{ArrowUp}{/Shift}");
    expect(chosen()).toBe("A1:B2");
    await user.keyboard("{Escape}");
    expect([chosen(), focused()]).toEqual(["A1", "A1"]);
  });

  test("the far end is brought into view, and the keyboard stays in the active cell", async () => {
    const user = userEvent.setup();
    const { frame } = open(numbers(500, 5));
    await user.tab();
    await user.keyboard("{Control>}{Shift>}{End}{/Shift}{/Control}");
    expect(frame.scrollTop).toBe(500 * 20 - 378);
    expect(focused()).toBe("A1");
  });

  test("Ctrl+A, Shift+Space and Ctrl+Space choose the sheet, rows and columns", async () => {
    const user = userEvent.setup();
    open(numbers(4, 3), { active: { row: 1, col: 1 } });
    await user.tab();
    await user.keyboard("{Control>}a{/Control}");
    expect([chosen(), focused()]).toEqual(["A1:C4", "B2"]);
    await user.keyboard("{Escape}{Shift>} {/Shift}");
    expect(screen.getByRole("rowheader", { name: "2" })).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{Escape}{Control>} {/Control}");
    expect(screen.getByRole("columnheader", { name: "B" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("rowheader", { name: "2" })).toHaveAttribute("aria-selected", "false");
  });

  test("with the pointer: Shift goes as far as here, Ctrl adds, a heading is its row or column, the corner is all", async () => {
    const user = userEvent.setup();
    open(numbers(4, 3));
    const cell = (name: string): HTMLElement => screen.getByRole("gridcell", { name });
    await user.click(cell("0"));
    await user.keyboard("{Shift>}");
    await user.click(cell("201"));
    await user.keyboard("{/Shift}");
    expect([chosen(), focused()]).toEqual(["A1:B3", "A1"]);
    await user.keyboard("{Control>}");
    await user.click(cell("302"));
    await user.keyboard("{/Control}");
    expect([chosen(), focused()]).toEqual(["A1:C4", "C4"]);
    await user.click(screen.getByRole("columnheader", { name: "B" }));
    expect([chosen().slice(0, 2), focused()]).toEqual(["B1", "B1"]);
    await user.click(screen.getByRole("columnheader", { name: "Row" }));
    expect(chosen()).toBe("A1:C4");
  });

  test("with Ctrl, a heading adds its row or column to what was chosen", async () => {
    const user = userEvent.setup();
    open(numbers(4, 3));
    await user.click(screen.getByRole("columnheader", { name: "A" }));
    await user.keyboard("{Control>}");
    await user.click(screen.getByRole("columnheader", { name: "C" }));
    await user.keyboard("{/Control}");
    const isChosen = (name: string): string | null =>
      screen.getByRole("columnheader", { name }).getAttribute("aria-selected");
    expect(["A", "B", "C"].map(isChosen)).toEqual(["true", "false", "true"]);
    await user.keyboard("{Meta>}");
    await user.click(screen.getByRole("rowheader", { name: "2" }));
    await user.keyboard("{/Meta}");
    expect(["A", "B", "C"].map(isChosen)).toEqual(["true", "false", "true"]);
    expect(screen.getByRole("rowheader", { name: "2" })).toHaveAttribute("aria-selected", "true");
  });

  test("a menu is asked for what is chosen, and for another cell where that is not", async () => {
    const user = userEvent.setup();
    open(numbers(4, 3));
    await user.tab();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}");
    await user.pointer({ keys: "[MouseRight]", target: screen.getByRole("gridcell", { name: "101" }) });
    expect(chosen()).toBe("A1:B2");
    await user.pointer({ keys: "[MouseRight]", target: screen.getByRole("gridcell", { name: "302" }) });
    expect(chosen()).toBe("C4");
  });

  test("a finger scrolls when it is drawn, and chooses by a tap", async () => {
    const user = userEvent.setup();
    open(numbers(4, 3));
    const target = screen.getByRole("gridcell", { name: "101" });
    await user.pointer([{ keys: "[TouchA>]", target }]);
    expect(chosen()).toBe("A1");
    await user.pointer([{ keys: "[/TouchA]", target }]);
    expect(chosen()).toBe("B2");
  });

  test("what is chosen is copied as it is shown", async () => {
    const user = userEvent.setup();
    const onCopied = jest.fn();
    open(numbers(4, 3), { onCopied });
    await user.tab();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}");
    const copied = new Map<string, string>();
    const clipboardData = { setData: (type: string, text: string) => copied.set(type, text) };
    const isLeft = fireEvent.copy(document.activeElement ?? document.body, { clipboardData });
    expect(isLeft).toBe(false);
    expect(copied.get("text/plain")).toBe("0\t1\r\n100\t101\r\n");
    expect(copied.get("text/html")).toContain("<td");
    expect(onCopied).toHaveBeenCalledTimes(1);
  });
});

test("parts of a text look as they do in the workbook", () => {
  const runs = [{ text: "Brazil", bold: true }, { text: "1", script: "super" }, { text: " (all)" }] as const;
  open(toView([[{ text: "Brazil1 (all)", runs }, "", "", ""]]));
  const cell = screen.getByRole("gridcell", { name: /^Brazil ?1 \(all\)$/ });
  const [bold, raised, plain] = ["Brazil", "1", "(all)"].map((text) => within(cell).getByText(text));
  expect(bold).toHaveStyle({ fontWeight: 700 });
  expect(raised).toHaveStyle({ verticalAlign: "super", fontWeight: 400 });
  expect(plain).toHaveStyle({ fontWeight: 400 });
});

describe("a comment", () => {
  const remarks = [
    { author: "Ann", text: "Is this right?" },
    { author: "", text: "Yes." },
  ];
  const view: SheetView = { ...numbers(4, 3), comments: [{ row: 1, col: 1, remarks }] };

  test("is said of its cell, and read where the cell is chosen", async () => {
    const user = userEvent.setup();
    open(view);
    const cell = screen.getByRole("gridcell", { name: "101 Has a comment" });
    expect(cell).toHaveAccessibleDescription("Comment:\nAnn: Is this right?\nYes.");
    expect(screen.queryByRole("note")).not.toBeInTheDocument();
    await user.click(cell);
    expect(screen.getByRole("note", { name: "Comment" })).toHaveTextContent("Ann: Is this right?Yes.");
  });

  test("is closed by Escape, and not there where more is chosen", async () => {
    const user = userEvent.setup();
    open(view, { active: { row: 1, col: 1 } });
    await user.tab();
    expect(screen.getByRole("note")).toBeInTheDocument();
    await user.keyboard("{Escape}");
    expect([screen.queryByRole("note"), focused()]).toEqual([null, "B2"]);
    await user.keyboard("{ArrowDown}{ArrowUp}");
    expect(screen.getByRole("note")).toBeInTheDocument();
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    expect(screen.queryByRole("note")).not.toBeInTheDocument();
  });
});

test("axe finds no barriers", async () => {
  const user = userEvent.setup();
  const view: SheetView = {
    ...numbers(20, 6),
    frozen: { rows: 1, columns: 1 },
    comments: [{ row: 2, col: 2, remarks: [{ author: "Ann", text: "Look." }] }],
  };
  open(view, { marks: new Map([[toMarkKey(1, 1), MARK]]) });
  await user.tab();
  await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}");
  const { violations } = await axe.run(screen.getByRole("grid"), {
    // jsdom draws nothing: colours are looked at in the real browser.
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});
