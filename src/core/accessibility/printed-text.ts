/**
 * What a header or footer shows, of the text that files have for it: codes for place, font, size and colour go, those for page, date
 * and file stay in brackets (ECMA-376-1, 18.3.1.46). `&LReport&R&P / &N` → `Report [P] / [N]`
 */
export function toPrintedText(line: string): string {
  return line
    .replace(/&&|&"[^"]*"|&K(?:[0-9A-Fa-f]{6}|\d\d[+-]\d{3})|&\d+|&[LCRBIUESXYOH]/g, (code) =>
      code === "&&" ? code : " ",
    )
    .replace(/&&|&([PNDTZFAG])/g, (code, letter: string | undefined) =>
      code === "&&" ? "&" : `[${letter ?? ""}]`,
    )
    .replace(/\s+/g, " ")
    .trim();
}
