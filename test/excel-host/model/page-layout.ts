import type { Range } from "../../../src/core/address";

export interface PageLayout {
  /** Scalars by their name on the wire. */
  readonly scalars: Map<string, null | boolean | number | string>;
  zoom: { readonly [key: string]: number };
  printArea: readonly Range[] | null;
  titleRows: Range | null;
  titleColumns: Range | null;
  /** `CenterFooter` → text. */
  readonly headersFooters: Map<string, string>;
  /** Whether headers and footers are as small as the sheet is printed. */
  isFooterScaled: boolean;
}

export function createPageLayout(): PageLayout {
  return {
    scalars: new Map(),
    zoom: { scale: 100 },
    printArea: null,
    titleRows: null,
    titleColumns: null,
    headersFooters: new Map(),
    isFooterScaled: true,
  };
}
