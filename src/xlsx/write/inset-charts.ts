/** English Metric Units: 914,400 are an inch, and 96 pixels are one, too (ECMA-376-1, 22.9.2.1). */
const UNITS_A_PIXEL = 9525;
const MARGIN_PIXELS = 5;
const INSET_PIXELS = 2;

/**
 * Charts that end a little before the end of their last column. LibreOffice would print the column after a chart that ends
 * exactly there, and the whole sheet smaller for it.
 * @param drawing as hucre writes it: every chart ends at the beginning of a column
 * @param columnWidths of the sheet, in characters
 * @param digitWidth of the font, in pixels
 */
export function insetCharts(
  drawing: string,
  { columnWidths, digitWidth }: { readonly columnWidths: readonly number[]; readonly digitWidth: number },
): string {
  return drawing.replace(END, (whole, before: string, col: string) => {
    const last = Number(col) - 1;
    const width = columnWidths[last];
    // Beyond the table nothing follows that could be printed.
    if (width === undefined || last < 0) return whole;
    const pixels = Math.round(width * digitWidth) + MARGIN_PIXELS - INSET_PIXELS;
    return `${before}<xdr:col>${last}</xdr:col><xdr:colOff>${pixels * UNITS_A_PIXEL}</xdr:colOff>`;
  });
}

const END = /(<xdr:to>)<xdr:col>(\d+)<\/xdr:col><xdr:colOff>0<\/xdr:colOff>/g;
