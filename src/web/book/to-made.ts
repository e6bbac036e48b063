import type { MadeSheet } from "../../host";
import { toMark } from "../../sheet-mark";
import type { OwnParts } from "../../xlsx/own-parts";

/** The sheets that the program made, by the marks that they carry. What somebody else keeps under our key is none. */
export function toMade(marks: OwnParts["marks"]): readonly MadeSheet[] {
  return marks.flatMap(({ sheet, text }) => {
    const mark = toMark(text);
    return mark === null ? [] : [{ kind: mark.kind, id: mark.id, name: sheet }];
  });
}
