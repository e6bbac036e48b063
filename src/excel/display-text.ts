/** What a column that is too narrow shows instead of a number. */
const NARROW = /^#+$/;

/** Whether the text is no text of the cell, but a sign that the column is too narrow for it. */
export function isTooNarrow(value: unknown, text: string): boolean {
  return typeof value === "number" && NARROW.test(text);
}

/**
 * What a cell would show in a wide column. Excel's typings promise that `text` does not depend on the width; where it
 * does all the same, the width of a column must not change what is judged. Loaded when it is needed, which is hardly ever.
 */
export async function createWideText(): Promise<(value: number, code: string) => string> {
  const { format } = await import("numfmt");
  return (value, code) => {
    try {
      return format(code, value, { locale: "en-US", dateSpanLarge: false, dateErrorNumber: false });
    } catch (thrown) {
      // A format that even Excel could not have shown.
      if (thrown instanceof SyntaxError) return String(value);
      throw thrown;
    }
  };
}
