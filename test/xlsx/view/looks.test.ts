import { data } from "../a-workbook";
import { at, open, stylesWith, viewOf } from "./viewing";
import { aWorkbook } from "../a-workbook";

const FONTS = `<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>
<font><b/><i/><u/><strike/><sz val="18"/><color rgb="FF1F4E79"/><name val="Georgia"/></font></fonts>`;
const FILLS = `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill>
<fill><gradientFill><stop position="0"><color rgb="FF000000"/></stop><stop position="1"><color rgb="FFFFFFFF"/></stop></gradientFill></fill></fills>`;
const BORDERS = `<borders><border/><border><left style="thin"><color rgb="FF00FF00"/></left><right style="double"/><top style="mediumDashed"><color indexed="64"/></top><bottom/></border></borders>`;
const FORMATS = ["", `fontId="1" fillId="2"`, `fillId="3" borderId="1"`, `fillId="1"`, `fillId="4"`].map(
  (attributes, index) =>
    index === 1
      ? `<xf ${attributes}><alignment horizontal="centerContinuous" vertical="center" wrapText="1" indent="2"/></xf>`
      : `<xf ${attributes}/>`,
);
const STYLES = stylesWith(`${FONTS}${FILLS}${BORDERS}<cellXfs>${FORMATS.join("")}</cellXfs>`);
const THEME = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

const cells = (styles: readonly number[]): string =>
  data(
    `<row r="1">${styles.map((s, col) => `<c r="${"ABCDEFG".charAt(col)}1" s="${s}"><v>${col}</v></c>`).join("")}</row>`,
  );

test("fonts, fills, borders and alignment are those of the styles", async () => {
  const view = await viewOf({
    sheets: [{ inner: cells([0, 1, 2, 3, 4]) }],
    ...STYLES,
    more: [...(STYLES.more ?? []), { name: "xl/theme/theme1.xml", content: THEME }],
  });
  expect(at(view, "A1")?.look).toEqual({
    font: "Calibri",
    size: (11 * 96) / 72,
    bold: false,
    italic: false,
    underline: false,
    struck: false,
    script: null,
    color: null,
    fill: null,
    horizontal: "general",
    vertical: "bottom",
    wrap: false,
    indent: 0,
    borders: {},
  });
  expect(at(view, "B1")?.look).toMatchObject({
    font: "Georgia",
    size: 24,
    bold: true,
    italic: true,
    underline: true,
    struck: true,
    color: "1F4E79",
    horizontal: "center-across",
    vertical: "middle",
    wrap: true,
    indent: 2,
  });
  // Indexed yellow; automatic text on a fill is black whatever the page is.
  expect(at(view, "C1")?.look).toMatchObject({ fill: "FFFF00", color: "000000" });
  expect(at(view, "C1")?.look.borders).toEqual({
    left: { width: 1, style: "solid", color: "00FF00" },
    right: { width: 3, style: "double", color: null },
    top: { width: 2, style: "dashed", color: null },
  });
  // An eighth of black on white, and the middle of a gradient.
  expect(at(view, "D1")?.look.fill).toBe("DFDFDF");
  expect(at(view, "E1")?.look.fill).toBe("808080");
});

test("colours of the theme are those of the workbook, with their tint", async () => {
  const bytes = await aWorkbook({
    sheets: [{ inner: `<sheetPr><tabColor theme="4"/></sheetPr>${cells([1])}` }],
    ...STYLES,
    more: [...(STYLES.more ?? []), { name: "xl/theme/theme1.xml", content: THEME }],
    links: [{ type: "theme", target: "theme/theme1.xml" }],
  });
  const { tabs, sheet } = await open(bytes);
  expect(tabs).toEqual([{ name: "Sheet", visibility: "visible", color: "4472C4" }]);
  const view = sheet("Sheet");
  if (view === null) throw new Error("no sheet");
  expect(at(view, "A1")?.look.fill).toBe("DAE3F3");
});

test("a damaged theme costs the colours, and the view says so", async () => {
  const bytes = await aWorkbook({
    sheets: [{ inner: cells([1]) }],
    ...STYLES,
    more: [...(STYLES.more ?? []), { name: "xl/theme/theme1.xml", content: "<theme>" }],
    links: [{ type: "theme", target: "theme/theme1.xml" }],
  });
  const view = (await open(bytes)).sheet("Sheet");
  expect(view?.unread).toEqual(["colors"]);
  expect(view === null ? null : at(view, "A1")?.look.fill).toBeNull();
});

test("a palette of the workbook's own is used", async () => {
  const palette = Array.from(
    { length: 64 },
    (_, index) => `<rgbColor rgb="FF0000${index.toString(16).padStart(2, "0")}"/>`,
  );
  const view = await viewOf({
    sheets: [{ inner: cells([2]) }],
    ...stylesWith(
      `${FONTS}${FILLS}${BORDERS}<cellXfs>${FORMATS.join("")}</cellXfs><colors><indexedColors>${palette.join("")}</indexedColors></colors>`,
    ),
  });
  expect(at(view, "A1")?.look.fill).toBe("00000D");
});

test("number formats may colour their numbers", async () => {
  const view = await viewOf({
    sheets: [{ inner: cells([0, 1, 2]).replace("<v>1</v>", "<v>-1</v>") }],
    formats: ["General", "#,##0;[Red]-#,##0", "[Color10]0"],
  });
  expect(at(view, "A1")?.look.color).toBeNull();
  expect(at(view, "B1")).toMatchObject({ text: "-1", kind: 1, look: { color: "FF0000" } });
  expect(at(view, "C1")).toMatchObject({ text: "2", look: { color: "008000" } });
});
