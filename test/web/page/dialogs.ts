import { screen, waitFor, within } from "@testing-library/react";
import type { OpenPage } from "./open-page";

/**
 * What is asked in front of everything. Without a layout, as in jsdom, Fluent takes nothing for visible and hides what is in
 * front from the ear, too; that it can be heard is tested in the real browser.
 */
export function findDialog(name: string): Promise<HTMLElement> {
  return screen.findByRole("dialog", { name, hidden: true });
}

export async function press(page: OpenPage, name: string): Promise<void> {
  const dialog = await screen.findByRole("dialog", { hidden: true });
  await page.user.click(within(dialog).getByRole("button", { name, hidden: true }));
}

export async function noDialog(): Promise<void> {
  await waitFor(() => expect(screen.queryByRole("dialog", { hidden: true })).not.toBeInTheDocument());
}
