import { readThemeColors } from "../../../src/xlsx/structure/read-parts";

test("a file without a theme has the colours that Office gives it: text that is white on dark stays white", () => {
  const [dark, light] = readThemeColors(undefined);
  expect([dark, light]).toEqual(["000000", "FFFFFF"]);
  expect(readThemeColors(undefined)).toHaveLength(12);
});

test("a colour that is given in another way leaves the others in their places", () => {
  const xml = `<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x">
<a:dk1><a:sysClr val="windowText" lastClr="010101"/></a:dk1><a:lt1><a:prstClr val="white"/></a:lt1>
<a:dk2><a:srgbClr val="020202"><a:alpha val="1"/></a:srgbClr></a:dk2></a:clrScheme></a:themeElements></a:theme>`;
  const bytes = new TextEncoder().encode(xml);
  expect(readThemeColors({ name: "theme1.xml", bytes })).toEqual(["010101", "", "020202"]);
});
