import { nameCell, nameSheet } from "../address";
import type { Lapsed } from "../corrections";
import type { ReadingWords } from "./reading-words";
import { shorten } from "./shorten";

const LONGEST = 60;

/** What of the user's own word fits nothing any more, in one sentence. */
export function describeLapsed(lapsed: Lapsed, { reading }: { readonly reading: ReadingWords }): string {
  switch (lapsed.kind) {
    case "left-out":
      return reading.lapsedTable({ sheet: lapsed.table.sheet });
    case "column":
      return reading.lapsedColumn({ sheet: lapsed.table.sheet, nth: lapsed.column + 1 });
    case "confirmed":
      return reading.lapsedConfirmed({
        cell: nameCell(lapsed.confirmed.cell),
        stated: lapsed.confirmed.stated,
        now: lapsed.now,
      });
    case "waiver": {
      const [, check = "", cell = ""] = /^([a-z-]+):(.*?)(?:#\d+)?$/s.exec(lapsed.waiver.finding) ?? [];
      const reason = shorten(lapsed.waiver.reason, LONGEST);
      const name = cell.replace(/^.*(?=!)/s, nameSheet);
      return reading.lapsedWaiver({ check, cell: name, reason, why: lapsed.why });
    }
  }
}
