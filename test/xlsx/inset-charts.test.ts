import { insetCharts } from "../../src/xlsx/write/inset-charts";

const endAt = (col: number) =>
  `<xdr:to><xdr:col>${col}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row></xdr:to>`;

test("a chart ends two pixels before the end of its last column", () => {
  // 20 characters of seven pixels and five of margin are 145; two less, at 9,525 units each.
  expect(insetCharts(endAt(2), { columnWidths: [30, 20], digitWidth: 7 })).toBe(
    `<xdr:to><xdr:col>1</xdr:col><xdr:colOff>${143 * 9525}</xdr:colOff><xdr:row>9</xdr:row></xdr:to>`,
  );
});

test("a chart that ends beyond the table stays as it is", () => {
  expect(insetCharts(endAt(5), { columnWidths: [30, 20], digitWidth: 7 })).toBe(endAt(5));
});
