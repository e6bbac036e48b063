import { fromBase64 } from "../../../src/core/theme/base64";
import { readPngSize } from "../../../src/core/theme/png";
import { toArea } from "../model/area";
import type { Sheet } from "../model/book";
import { requireUnprotected } from "../model/edit-cells";
import type { Session } from "../model/session";
import type { Shape } from "../model/shape";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { HostObject, Scalar } from "../protocol/host-object";
import { readBoolean, readNumber, readString } from "../protocol/read-value";

const POINTS_A_PIXEL = 0.75;

/** The pictures of a sheet: PNG only, of all that Excel takes. */
export function toShapes(session: Session, sheet: Sheet): HostObject {
  const { shapes } = sheet;
  return {
    type: "ShapeCollection",
    items: () => shapes.map((shape) => toShape(session, sheet, shape)),
    methods: { GetCount: () => shapes.length },
    finders: {
      AddImage: ([image]) => {
        requireObjects(session, sheet);
        const png = readString(image, "base64ImageString");
        const bytes = fromBase64(png);
        const size = bytes === null ? null : readPngSize(bytes);
        if (size === null) throw invalidArgument("the picture is no PNG in base64");
        const shape: Shape = {
          id: `{00000000-0003-0000-0000-${String(session.book.nextId).padStart(12, "0")}}`,
          name: `Picture ${shapes.length + 1}`,
          png,
          altText: "",
          altTitle: "",
          lockAspectRatio: true,
          left: 0,
          top: 0,
          width: size.width * POINTS_A_PIXEL,
          height: size.height * POINTS_A_PIXEL,
        };
        session.book.nextId += 1;
        shapes.push(shape);
        return toShape(session, sheet, shape);
      },
    },
  };
}

function requireObjects(session: Session, sheet: Sheet): void {
  requireUnprotected(session, toArea(sheet, { top: 0, left: 0, bottom: 0, right: 0 }), "allowEditObjects");
}

function toShape(session: Session, sheet: Sheet, shape: Shape): HostObject {
  const here = (): Shape => {
    if (!session.book.sheets.includes(sheet) || !sheet.shapes.includes(shape))
      throw itemNotFound("the shape");
    return shape;
  };
  const scalar = <Key extends keyof Shape>(
    key: Key,
    read: ((value: unknown) => Shape[Key]) | null,
  ): Scalar => ({
    get: () => here()[key],
    ...(read === null
      ? {}
      : {
          set: (value: unknown) => {
            requireObjects(session, sheet);
            Object.assign(here(), { [key]: read(value) });
          },
        }),
  });
  /** With its proportions locked, the one size goes with the other. */
  const size = (key: "width" | "height", other: "width" | "height"): Scalar => ({
    get: () => here()[key],
    set: (value) => {
      requireObjects(session, sheet);
      const wanted = readNumber(value, key, 0);
      if (shape.lockAspectRatio) shape[other] = (here()[other] * wanted) / shape[key];
      shape[key] = wanted;
    },
  });
  const points = (key: string) => (value: unknown) => readNumber(value, key, 0);
  return {
    type: "Shape",
    ids: () => ({ Id: here().id }),
    scalars: {
      Id: scalar("id", null),
      Name: scalar("name", (value) => readString(value, "name")),
      AltTextDescription: scalar("altText", (value) => readString(value, "altTextDescription")),
      AltTextTitle: scalar("altTitle", (value) => readString(value, "altTextTitle")),
      LockAspectRatio: scalar("lockAspectRatio", (value) => readBoolean(value, "lockAspectRatio")),
      Left: scalar("left", points("left")),
      Top: scalar("top", points("top")),
      Width: size("width", "height"),
      Height: size("height", "width"),
    },
    methods: {
      Delete: () => {
        requireObjects(session, sheet);
        sheet.shapes.splice(sheet.shapes.indexOf(here()), 1);
      },
    },
  };
}
