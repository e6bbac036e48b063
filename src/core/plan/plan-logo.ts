import type { Looks } from "./looks";
import type { ImagePlan } from "./workbook-plan";

/** The largest that a logo is shown, in points: as high as the title and the line above it. */
const MOST = { width: 180, height: 48 } as const;

const POINTS_A_PIXEL = 72 / 96;

/** The logo of the theme with its upper left corner in a cell, in its own proportions; `null` where the theme has none. */
export function planLogo({ logo }: Looks, { row, col }: Pick<ImagePlan, "row" | "col">): ImagePlan | null {
  if (logo === null) return null;
  const { png, altText, width, height } = logo;
  // Small ones are shown as they are.
  const scale = Math.min(POINTS_A_PIXEL, MOST.width / width, MOST.height / height);
  const round = (points: number): number => Math.max(1, Math.round(points / POINTS_A_PIXEL)) * POINTS_A_PIXEL;
  return { png, altText, row, col, width: round(width * scale), height: round(height * scale) };
}
