import type { Range } from "../../../src/core/address";
import { toCopied } from "../../../src/web/grid/to-copied";
import { toView } from "./views";

const VIEW = toView([
  ["Country", "Requests", "Share"],
  ["Brazil", { text: "1,200", value: 1200 }, { text: "64%", value: 0.64 }],
  ["", 3, ""],
]);
const whole: Range = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

test("cells as they are shown, a tab between them and a line end behind each row", () => {
  expect(toCopied(VIEW, [whole]).text).toBe("Country\tRequests\tShare\r\nBrazil\t1,200\t64%\r\n\t3\t\r\n");
});

test("what would end its cell stands in quotation marks", () => {
  const view = toView([["two\nlines", "a\ttab", 'say "so"', "=1+1", "-", "@name"]]);
  expect(toCopied(view, [whole]).text).toBe('"two\nlines"\t"a\ttab"\t"say ""so"""\t=1+1\t-\t@name\r\n');
});

test("the table marks texts as texts, so that none becomes a formula, and numbers as they lie", () => {
  const { html } = toCopied(toView([["=1+1 <b>", 3]]), [whole]);
  expect(html).toContain(`<td style="text-align:left;mso-number-format:'\\@'">=1+1 &lt;b&gt;</td>`);
  expect(html).toContain(`<td style="text-align:right">3</td>`);
});

test("of several ranges the rows and columns that they have", () => {
  const ranges = [
    { top: 2, left: 1, bottom: 2, right: 1 },
    { top: 0, left: 1, bottom: 0, right: 1 },
  ];
  expect(toCopied(VIEW, ranges).text).toBe("Requests\r\n3\r\n");
  const crossed = [
    { top: 0, left: 0, bottom: 0, right: 0 },
    { top: 1, left: 1, bottom: 1, right: 1 },
  ];
  expect(toCopied(VIEW, crossed).text).toBe("Country\t\r\n\t1,200\r\n");
});

test("nobody hands on what is hidden", () => {
  const view = { ...VIEW, rowHeights: new Map([[1, 0]]), columnWidths: new Map([[0, 0]]) };
  expect(toCopied(view, [whole]).text).toBe("Requests\tShare\r\n3\t\r\n");
});

test("an empty cell beyond everything is an empty one", () => {
  expect(toCopied(VIEW, [{ top: 9, left: 9, bottom: 9, right: 9 }]).text).toBe("\r\n");
});
