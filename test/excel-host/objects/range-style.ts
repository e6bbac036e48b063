import type { Area } from "../model/area";
import { formatAt } from "../model/book";
import { cellsOf, changeFormat, requireUnprotected } from "../model/edit-cells";
import { NO_BORDER, type CellFormat, type NamedStyle } from "../model/format";
import type { Session } from "../model/session";
import { notEmulated } from "../protocol/errors";
import type { Scalar } from "../protocol/host-object";
import { readString } from "../protocol/read-value";

const NAMES = ["Normal", "Heading1", "Heading2"] as const satisfies readonly NamedStyle[];

/** What the built-in styles bring along: a bold font in the colour of the theme, and a line below. */
const BROUGHT: Readonly<Record<NamedStyle, Partial<CellFormat>>> = {
  Normal: {},
  Heading1: {
    ...toHeading(15),
    borders: { EdgeBottom: { ...NO_BORDER, style: "Continuous", weight: "Thick" } },
  },
  Heading2: {
    ...toHeading(13),
    borders: { EdgeBottom: { ...NO_BORDER, style: "Continuous", weight: "Thick" } },
  },
};

function toHeading(fontSize: number): Partial<CellFormat> {
  return { fontSize, bold: true, fontColor: "#0E2841" };
}

/** The cell style of a range: setting it gives its cells all looks of the style. */
export function styleScalar(session: Session, here: () => Area): Scalar {
  return {
    get: () => {
      const names = new Set(
        [...cellsOf(here())].map(({ row, col }) => formatAt(here().sheet, row, col).style),
      );
      const [only, ...more] = names;
      return more.length > 0 ? null : (only ?? "Normal");
    },
    set: (value) => {
      const style = readStyle(value);
      requireUnprotected(session, here(), "allowFormatCells");
      changeFormat(here(), (format) => ({ ...format, ...BROUGHT[style], style }));
    },
  };
}

/** Excel has many more, and those that people make themselves. */
function readStyle(value: unknown): NamedStyle {
  const wanted = readString(value, "style");
  const found = NAMES.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (found === undefined) throw notEmulated(`the cell style ${wanted}`);
  return found;
}
