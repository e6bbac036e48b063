import { Component, lazy, Suspense, type CSSProperties, type ReactElement, type ReactNode } from "react";
import type { ChartProps } from "./chart";

const Chart = lazy(async () => ({ default: (await import("./chart")).Chart }));

interface LazyChartProps extends ChartProps {
  /** Shown in its place where it cannot be loaded or drawn: the figures stand in the sheet all the same. */
  readonly failed: string;
}

/** A chart whose program is loaded when the first chart is to be seen. Its place is kept until then. */
export function LazyChart({ failed, ...chart }: LazyChartProps): ReactElement {
  const { width, height } = chart;
  return (
    <OrSentence
      sentence={
        <div role="img" aria-label={failed} style={toPlace(width, height)}>
          {failed}
        </div>
      }
    >
      <Suspense fallback={<div aria-hidden style={toPlace(width, height)} />}>
        <Chart {...chart} />
      </Suspense>
    </OrSentence>
  );
}

function toPlace(width: number, height: number): CSSProperties {
  return {
    boxSizing: "border-box",
    width,
    height,
    overflow: "auto",
    padding: 12,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    fontSize: 14,
    color: "#404040",
    background: "#ffffff",
    border: "1px solid #d9d9d9",
  };
}

interface OrSentenceProps {
  readonly sentence: ReactNode;
  readonly children: ReactNode;
}

/** React catches what fails below a component in classes only. */
class OrSentence extends Component<OrSentenceProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.sentence : this.props.children;
  }
}
