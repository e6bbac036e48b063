import { auditStructure } from "../../../src/core/accessibility/audit-structure";
import { aSheetOf, aWorkbookOf, withCell } from "./structures";

/** As long as a cell can be, and as slow as it gets: two patterns of the same characters meet no end. */
const LONGEST = 32_767;

test.each(["1", "1 ", " ", ".", "[", "[1", "[ ", "a*", "https://"])(
  "a text of nothing but %j is judged at once",
  (part) => {
    const text = `a [note 1] ${part.repeat(Math.floor(LONGEST / part.length) - 6)}x`;
    const sheet = aSheetOf("Requests\nBrazil\nChile");
    const long = withCell(
      withCell(sheet, [1, 0], { text: text.slice(11), link: { target: "https://example.org" } }),
      [2, 0],
      { text: text.slice(0, 10) },
    );
    const start = performance.now();
    auditStructure(aWorkbookOf(long));
    // It takes milliseconds; it took seconds.
    expect(performance.now() - start).toBeLessThan(500);
  },
);
