/** @jest-environment jsdom */
import "./browser-parts";
import { act, screen, waitFor } from "@testing-library/react";
import { BAD } from "../../taskpane/drafts";
import { openPage, openWorkbook } from "./open-page";

test("a page that cannot be shown any more says so, and what there is can be saved", async () => {
  // React reports what was caught.
  const reported = jest.spyOn(console, "error").mockImplementation(() => {});
  const page = openPage([BAD]);
  const book = await openWorkbook(page);
  const broken = Object.defineProperty({ ...book.state() }, "undo", {
    get: () => {
      throw new Error("no undo");
    },
  });
  act(() => book.become(broken));
  expect(await screen.findByRole("alert")).toHaveTextContent("Something on this page went wrong.");
  expect(screen.getByRole("main")).toContainElement(screen.getByRole("alert"));
  await page.user.click(screen.getByRole("button", { name: "Save workbook" }));
  await waitFor(() => expect(page.downloads).toEqual(["saved-workbook.xlsx"]));
  expect(await screen.findByText(/^Saved as “saved-workbook\.xlsx”/)).toBeVisible();
  expect(reported).toHaveBeenCalled();
  reported.mockRestore();
});
