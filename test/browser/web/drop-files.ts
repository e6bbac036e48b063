import type { Page } from "playwright-core";

/** Drags files from outside onto the middle of the page and lets them go there: through the browser, not by made-up events. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  await dragFiles(page, paths, ["dragEnter", "dragOver", "drop"]);
}

type DragStep = "dragEnter" | "dragOver" | "drop" | "dragCancel";

/** Some steps of it only, to see what the page says meanwhile. */
export async function dragFiles(
  page: Page,
  paths: readonly string[],
  steps: readonly DragStep[],
): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const session = await page.context().newCDPSession(page);
  try {
    for (const type of steps)
      await session.send("Input.dispatchDragEvent", { type, x: width / 2, y: height / 2, data });
  } finally {
    await session.detach();
  }
}
