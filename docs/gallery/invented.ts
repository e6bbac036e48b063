import { toSheet, type DraftSheet } from "../../samples/draft-sheet";
import { outcomeTable, overviewTable, TECHNICAL, USER_DATA } from "../../samples/draft-tables";
import type { CountryFigures, Figures, Outcomes } from "../../samples/figures";

/** Drafts of any size with invented figures, always the same. */

/** ISO 3166 codes, in an order in which every beginning of the list has countries of several regions. */
const CODES = `BR DE JP IN US FR KE MX KR AU  IT ES ZA CL PL CO SE AR TR NG
   GB CA EG PE NL ID PT GH VN EC AT NO MA UY TH BE UG BO CH MY
   DK SN PY PH FI TN CR NZ CZ RW PA SG GR DZ DO LK IE ET GT NP
   RO CM HN BD HU CI SV KH BG ZM NI MN HR BW JM LA SK NA TT FJ
   SI MZ BS PG LT BJ BB WS LV TG BZ TO EE MW GY VU CY GM SR MT
   LU GA CU KI IS CG HT NR RS AO AG TV BA TD DM PW AL NE GD FM
   MK ML LC MH ME BF KN SB MD LR VC BN UA SL PK MV GE GN AF BT
   AM GW IR TL AZ CV IQ MM KZ ST SY LB UZ GQ JO KG CF IL TJ DJ
   SA TM SO YE KM ER AE SC OM MU QA MG KW LS BH SZ CD ZW SS SD
   LY TZ BI MR MC AD LI SM VA KP GL PR BM AW FO GI JE GG IM RE
   GP MQ GF NC PF GU VI AS KY TC`
  .split(/\s+/)
  .filter((code) => code !== "");

const NAMES = new Intl.DisplayNames("en", { type: "region" });
const SHEET = { gap: 2, widths: [28, 18, 18, 32, 18] } as const;

/** One sheet a period, with three tables each. @param countries at most 200 */
export function inventDraft(countries: number, periods: readonly string[]): readonly DraftSheet[] {
  if (countries > CODES.length) throw new Error(`There are ${CODES.length} countries to invent figures for.`);
  const next = mulberry32(2024 + countries);
  const names = CODES.slice(0, countries)
    .map((code) => NAMES.of(code) ?? code)
    .sort((a, b) => a.localeCompare(b, "en"));
  return periods.map((period) => {
    const figures: Figures = { period, rows: names.map((country) => inventRow(country, next)) };
    const tables = [
      overviewTable(figures, { liveFrom: null }),
      outcomeTable(figures, TECHNICAL, { liveFrom: null }),
      outcomeTable(figures, USER_DATA, { liveFrom: null }),
    ];
    return toSheet(period, tables, SHEET);
  });
}

/** Few countries have many requests, most have some, and some have none. */
function inventRow(country: string, next: () => number): CountryFigures {
  const draw = (most: number): number => Math.floor(next() ** 3 * most);
  const outcomes = (approved: number, rejected: number): Outcomes => ({
    approved: draw(approved),
    rejected: draw(rejected),
  });
  return { country, technical: outcomes(90, 40), userData: outcomes(20, 12) };
}

/** Numbers in [0, 1) that look like drawn ones. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
