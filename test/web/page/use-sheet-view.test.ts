/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import type { Outcome } from "../../../src/host";
import type { SheetView } from "../../../src/xlsx/view/sheet-view";
import type { Book } from "../../../src/web/book/book";
import { useSheetView } from "../../../src/web/page/use-sheet-view";
import { GOOD } from "../../taskpane/drafts";
import { toView } from "../grid/views";
import { createFakeBook } from "./fake-book";

test("how a sheet looked before does not take the place of how it looks now, however late it comes", async () => {
  const answers: ((view: SheetView) => void)[] = [];
  const book: Book = {
    ...createFakeBook("draft.xlsx", [GOOD]),
    view: () =>
      new Promise<Outcome<SheetView>>((resolve) => answers.push((value) => resolve({ ok: true, value }))),
  };
  const { result, rerender } = renderHook(({ version }) => useSheetView(book, GOOD.name, version), {
    initialProps: { version: 1 },
  });
  rerender({ version: 2 });
  const [before, now] = [toView([["before"]]), toView([["now"]])];
  await act(() => Promise.resolve(answers[1]?.(now)));
  expect(result.current.view).toBe(now);
  await act(() => Promise.resolve(answers[0]?.(before)));
  expect(result.current.view).toBe(now);
});
