import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toSnapshots } from "../../../src/core/checks/miniature";
import { locate } from "../../../src/core/locate/locate";
import type { Cell } from "../../../src/core/sheet";
import { conditionsOf, withCell } from "./conditions-of";
import { slipsOfCell } from "./slips-of-cell";

const FOLDER = join(__dirname, "..", "..", "reports", "fixtures");

function intendedOf(cell: Cell): number {
  if (typeof cell.value !== "number") throw new Error("Only numbers are changed");
  return cell.format === "0%" ? Math.round(cell.value * 100) : cell.value;
}

test.each(["h1-2024.txt", "h2-2025.txt"])(
  "every slip in one figure of %s is located, with the true value",
  (name) => {
    const text = readFileSync(join(FOLDER, name), "utf8").replace(/^\/\/.*\n/gm, "");
    const sheets = toSnapshots(text);
    expect(locate(conditionsOf(sheets))).toEqual([]);
    const missed: string[] = [];
    let tried = 0;
    for (const sheet of sheets) {
      for (const cell of sheet.cells) {
        for (const { slip, cell: wrong } of slipsOfCell(cell)) {
          tried += 1;
          const explanations = locate(conditionsOf(withCell(sheets, sheet, wrong)));
          const [first] = explanations;
          const [change] = first?.changes ?? [];
          const isRight =
            explanations.length === 1 &&
            first?.status === "certain" &&
            first.changes.length === 1 &&
            change?.figure.cell.row === cell.row &&
            change.figure.cell.col === cell.col &&
            change.proposed?.digits === intendedOf(cell);
          if (!isRight)
            missed.push(
              `${slip} ${cell.row + 1},${cell.col + 1}: ${cell.text} typed ${wrong.text}: ${explanations.map((each) => `${each.status} ${each.changes.map((c) => `${c.figure.cell.row + 1},${c.figure.cell.col + 1}=${c.proposed?.digits ?? "?"}`).join(" ")} (+${each.alternatives.length})`).join(" / ")}`,
            );
        }
      }
    }
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(1000);
  },
);
