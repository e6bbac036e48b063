import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef } from "react";
import type { GridWords } from "../../core/words/grid-words";
import type { DrawingView } from "../../xlsx/view/sheet-view";
import type { Placed } from "./place-drawings";
import { LAYERS } from "./grid-styles";
import type { RenderChart } from "./grid-props";

const useStyles = makeStyles({
  drawing: { position: "absolute", zIndex: LAYERS.drawing, overflow: "hidden" },
  picture: { display: "block", width: "100%", height: "100%" },
  kept: {
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    padding: "4px",
    overflow: "hidden",
    border: "1px dashed #616161",
    backgroundColor: "rgba(255, 255, 255, 0.85)",
    color: "#424242",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    textAlign: "center",
  },
});

interface Props {
  /** Those that can be seen. */
  readonly placed: readonly Placed[];
  /** Where the first cell begins in what this is drawn in, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  /** A second picture, of what stays in sight. */
  readonly isCopy?: boolean;
  readonly renderChart: RenderChart | undefined;
  readonly words: GridWords;
}

/**
 * What lies over the cells. The keyboard passes it by: nothing in it can be chosen. A chart that is drawn says itself what it
 * shows, and where it could not be drawn, that; whatever else there is, is named here.
 */
export const Drawings = memo(function Drawings(props: Props) {
  const styles = useStyles();
  const { placed, isCopy = false, renderChart, words } = props;
  return placed.map(({ key, drawing, left, top, width, height }) => (
    <div
      key={key}
      className={styles.drawing}
      style={{ left: props.left + left, top: props.top + top, width, height }}
      {...(isCopy
        ? { "aria-hidden": true }
        : (drawing.kind !== "chart" || renderChart === undefined) && {
            role: "img",
            "aria-label": toLabel(drawing, words),
          })}
    >
      <Drawn drawing={drawing} width={width} height={height} renderChart={renderChart} words={words} />
    </div>
  ));
});

function toLabel(drawing: DrawingView, words: GridWords): string {
  if (drawing.kind === "picture") return drawing.altText || words.picture;
  const isChart = drawing.kind === "chart";
  const name = isChart ? drawing.chart.altText || drawing.chart.title : drawing.altText;
  const notDrawn = words.notDrawn(isChart ? "chart" : drawing.what);
  return name === "" ? notDrawn : `${name}. ${notDrawn}`;
}

interface DrawnProps extends Pick<Props, "renderChart" | "words"> {
  readonly drawing: DrawingView;
  readonly width: number;
  readonly height: number;
}

function Drawn({ drawing, width, height, renderChart, words }: DrawnProps) {
  const styles = useStyles();
  if (drawing.kind === "picture") return <Picture bytes={drawing.bytes} type={drawing.type} />;
  if (drawing.kind === "chart" && renderChart !== undefined) {
    return renderChart(drawing.chart, { width, height });
  }
  const what = drawing.kind === "chart" ? "chart" : drawing.what;
  return <div className={styles.kept}>{words.notDrawn(what)}</div>;
}

/** A picture of the workbook. Its address is given back when it goes. */
function Picture({ bytes, type }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }) {
  const styles = useStyles();
  const picture = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    picture.current?.setAttribute("src", made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return <img ref={picture} className={styles.picture} alt="" draggable={false} />;
}
