import type { ChartPlan } from "../../core/plan/workbook-plan";
import { document, element } from "../xml/element";
import { NS } from "./namespaces";

/** Where the charts of one sheet lie, and what they show for those who cannot see them (ECMA-376-1, 20.5). */
export function toDrawingPart(charts: readonly ChartPlan[]): string {
  return document(
    element(
      "xdr:wsDr",
      { "xmlns:xdr": NS.sheetDrawing, "xmlns:a": NS.drawing, "xmlns:r": NS.relationships },
      ...charts.map(toAnchor),
    ),
  );
}

function toAnchor({ anchor, altText }: ChartPlan, index: number): string {
  const properties = element(
    "xdr:nvGraphicFramePr",
    {},
    element("xdr:cNvPr", { id: index + 2, name: `Chart ${index + 1}`, descr: altText }),
    element("xdr:cNvGraphicFramePr"),
  );
  const place = element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 }));
  const chart = element("c:chart", { "xmlns:c": NS.chart, "r:id": `rId${index + 1}` });
  const graphic = element("a:graphic", {}, element("a:graphicData", { uri: NS.chart }, chart));
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    toCorner("xdr:from", anchor.left, anchor.top),
    toCorner("xdr:to", anchor.right + 1, anchor.bottom + 1),
    element("xdr:graphicFrame", { macro: "" }, properties, place, graphic),
    element("xdr:clientData"),
  );
}

function toCorner(name: string, col: number, row: number): string {
  const number = (tag: string, value: number): string => element(tag, {}, String(value));
  return element(
    name,
    {},
    number("xdr:col", col),
    number("xdr:colOff", 0),
    number("xdr:row", row),
    number("xdr:rowOff", 0),
  );
}
