import type { Area } from "../model/area";
import { formatAt } from "../model/book";
import { cellsOf, changeFormat, requireUnprotected } from "../model/edit-cells";
import { NO_BORDER, SIDES, type Border, type CellSide, type Side } from "../model/format";
import type { Session } from "../model/session";
import type { HostObject } from "../protocol/host-object";
import { readColor, readOneOf } from "../protocol/read-value";

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export function toBorders(session: Session, here: () => readonly Area[]): HostObject {
  const item = (side: Side): HostObject => toBorder(session, here, side);
  return {
    type: "RangeBorderCollection",
    scalars: { Count: { get: () => SIDES.length } },
    items: () => SIDES.map(item),
    getItem: (side) => item(readOneOf(side, SIDES, "borders")),
  };
}

function toBorder(session: Session, here: () => readonly Area[], side: Side): HostObject {
  const common = (key: keyof Border): string | null => {
    const values = new Set<string>();
    for (const area of here()) {
      const { part, of } = partOf(area, side);
      for (const { row, col } of part === null ? [] : cellsOf(part))
        values.add((formatAt(area.sheet, row, col).borders[of] ?? NO_BORDER)[key]);
    }
    const [only, ...more] = values;
    return more.length > 0 ? null : (only ?? NO_BORDER[key]);
  };
  const change = (patch: (border: Border) => Border): void => {
    for (const area of here()) {
      requireUnprotected(session, area, "allowFormatCells");
      const { part, of } = partOf(area, side);
      if (part === null) continue;
      changeFormat(part, (format) => {
        const border = patch(format.borders[of] ?? NO_BORDER);
        const { [of]: _, ...others } = format.borders;
        return { ...format, borders: border.style === "None" ? others : { ...others, [of]: border } };
      });
    }
  };
  /** A colour or a weight makes a line where there is none. */
  const drawn = (border: Border): Border =>
    border.style === "None" ? { ...border, style: "Continuous" } : border;
  return {
    type: "RangeBorder",
    ids: () => ({ SideIndex: side }),
    scalars: {
      SideIndex: { get: () => side },
      Style: {
        get: () => common("style"),
        set: (value) => {
          const style = readOneOf(value, STYLES, "border.style");
          change((border) => ({ ...border, style }));
        },
      },
      Weight: {
        get: () => common("weight"),
        set: (value) => {
          const weight = readOneOf(value, WEIGHTS, "border.weight");
          change((border) => ({ ...drawn(border), weight }));
        },
      },
      Color: {
        get: () => common("color"),
        set: (value) => {
          const color = readColor(value, "border.color");
          change((border) => ({ ...drawn(border), color }));
        },
      },
    },
  };
}

/** The cells at which a side of a range is drawn, and the side of theirs that it is. */
function partOf(area: Area, side: Side): { readonly part: Area | null; readonly of: CellSide } {
  const { top, left, bottom, right } = area;
  switch (side) {
    case "EdgeTop":
      return { part: { ...area, bottom: top }, of: side };
    case "EdgeBottom":
      return { part: { ...area, top: bottom }, of: side };
    case "EdgeLeft":
      return { part: { ...area, right: left }, of: side };
    case "EdgeRight":
      return { part: { ...area, left: right }, of: side };
    case "InsideHorizontal":
      return { part: top === bottom ? null : { ...area, bottom: bottom - 1 }, of: "EdgeBottom" };
    case "InsideVertical":
      return { part: left === right ? null : { ...area, right: right - 1 }, of: "EdgeRight" };
    case "DiagonalDown":
    case "DiagonalUp":
      return { part: area, of: side };
  }
}
