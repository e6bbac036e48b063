/** @jest-environment jsdom */
import "../../taskpane/browser-parts";
import axe from "axe-core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { grid as words } from "../../../src/core/words/en/grid";
import { SheetTabs } from "../../../src/web/grid/sheet-tabs";
import { nextTab, turnSheet } from "../../../src/web/grid/turn-sheet";
import type { CellMark, Marks } from "../../../src/web/marks";

const TABS = [
  { name: "H1 2024", visibility: "visible", color: "ffc000", made: false },
  { name: "Notes", visibility: "hidden", color: null, made: false },
  { name: "Very", visibility: "very-hidden", color: null, made: false },
  { name: "Report", visibility: "visible", color: null, made: true },
] as const;

const toMark = (severity: CellMark["severity"]): CellMark => ({
  severity,
  sentences: ["…"],
  weight: "suspect",
  proposed: null,
  about: ["one"],
});
const MARKS: Marks = new Map([
  [
    "H1 2024",
    new Map([
      ["0,0", toMark("note")],
      ["1,0", toMark("error")],
      ["2,0", toMark("warning")],
    ]),
  ],
  ["Notes", new Map()],
]);

function Page() {
  const [chosen, setChosen] = useState("H1 2024");
  return (
    <>
      <div id="panel" role="tabpanel" aria-label={chosen} />
      <SheetTabs tabs={TABS} chosen={chosen} marks={MARKS} onChoose={setChosen} panel="panel" words={words} />
    </>
  );
}

test("a name with half a letter in it is no reason to show nothing", () => {
  const name = "H1 \ud83d";
  const tabs = [{ ...TABS[0], name }];
  render(<SheetTabs tabs={tabs} chosen={name} marks={MARKS} onChoose={() => {}} words={words} />);
  expect(screen.getByRole("tab", { selected: true })).toHaveAttribute("title", name);
});

test("each tab says what its sheet is", () => {
  render(<Page />);
  expect(screen.getByRole("tablist", { name: "Sheets" })).toBeInTheDocument();
  expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual([
    "H1 2024, with errors",
    "Notes (hidden)",
    "Very (hidden, and not listed in Excel)",
    "Report, made by Crossfoot",
  ]);
});

test("one stop for the Tab key, and the arrow keys open the next sheet", async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.tab();
  const [first, second, , last] = screen.getAllByRole("tab");
  expect(first).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(second).toHaveFocus();
  expect(second).toHaveAttribute("aria-selected", "true");
  expect(second).toHaveAttribute("aria-controls", "panel");
  await user.keyboard("{End}");
  expect(last).toHaveFocus();
  await user.tab();
  expect(document.body).toHaveFocus();
});

test("a click opens a sheet", async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.click(screen.getByRole("tab", { name: /^Report/ }));
  expect(screen.getByRole("tab", { name: /^Report/ })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("tab", { name: /^H1/ })).toHaveAttribute("aria-selected", "false");
});

test("the keys go round, and turning the sheets does not", () => {
  expect(nextTab("ArrowLeft", TABS, "H1 2024")).toBe("Report");
  expect(nextTab("ArrowRight", TABS, "Report")).toBe("H1 2024");
  expect(nextTab("Home", TABS, "Report")).toBe("H1 2024");
  expect(nextTab("Enter", TABS, "Report")).toBeNull();
  expect(turnSheet(TABS, "H1 2024", 1)).toBe("Notes");
  expect(turnSheet(TABS, "H1 2024", -1)).toBeNull();
  expect(turnSheet(TABS, "gone", 1)).toBeNull();
});

test("axe finds no barriers", async () => {
  const { container } = render(<Page />);
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
});
