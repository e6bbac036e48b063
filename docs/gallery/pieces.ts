import type { Language, PlanOptions } from "../../src/core";

/** A report of the gallery: what it is made of, and which of its pages are shown. */
export interface Piece {
  /** Of the workbook and, with what it shows, of its pictures. */
  readonly name: string;
  readonly draft: Source;
  readonly options: Options;
  readonly pictures: readonly Picture[];
}

/** A sample by its file, or an invented draft. */
export type Source =
  { readonly sample: string } | { readonly countries: number; readonly periods: readonly string[] };

export interface Options extends Pick<
  PlanOptions,
  "layout" | "paper" | "periods" | "force" | "title" | "organisation"
> {
  readonly language?: Language;
  /** Of a file in docs/themes. */
  readonly theme?: string;
}

export interface Picture {
  /** The file in docs/pictures, without its ending. */
  readonly name: string;
  /** Sheets, counted from the cover, which is 0; and how many of the pages of each, all where it is left out. */
  readonly sheets: readonly { readonly sheet: number; readonly pages?: number }[];
  /** Of one page, in pixels. */
  readonly width: number;
}

const H1_2024 = { sample: "h1-2024-draft.xlsx" } as const;
const H2_2025 = { sample: "h2-2025-draft.xlsx" } as const;
const COUNTS_ONLY = { sample: "counts-only.xlsx" } as const;
const MISTAKES = { sample: "h1-2024-with-mistakes.xlsx" } as const;
const SEVERAL = { sample: "several-periods.xlsx" } as const;
const TEN = { countries: 10, periods: ["H2 2025"] } as const;
const EIGHT_PERIODS = {
  countries: 12,
  periods: ["H1 2022", "H2 2022", "H1 2023", "H2 2023", "H1 2024", "H2 2024", "H1 2025", "H2 2025"],
} as const;

/** In pixels: of pages that stand alone, beside another one, beside two, and beside many. */
const ONE_PAGE = 900;
const TWO_PAGES = 560;
const THREE_PAGES = 480;
const MANY_PAGES = 300;

function sizes(): readonly Piece[] {
  return ([3, 10, 60, 200] as const).flatMap((countries) =>
    (["report", "accessible"] as const).map((layout) => ({
      name: `countries-${countries}-${layout}`,
      draft: { countries, periods: ["H2 2025"] },
      options: { layout },
      pictures: [
        {
          name: `countries-${countries}-${layout}`,
          sheets: [{ sheet: 1 }, { sheet: 2 }],
          width: countries < 20 ? TWO_PAGES : MANY_PAGES,
        },
      ],
    })),
  );
}

/** A sample in both layouts: cover, first table and the table after it. */
function layouts(name: string, draft: Source, options: Options = {}): readonly Piece[] {
  return (["report", "accessible"] as const).map((layout) => ({
    name: `${name}-${layout}`,
    draft,
    options: { ...options, layout },
    pictures: [
      {
        name: `${name}-${layout}`,
        sheets: [
          { sheet: 0, pages: 1 },
          { sheet: 1, pages: 1 },
          { sheet: 2, pages: 1 },
        ],
        width: THREE_PAGES,
      },
    ],
  }));
}

export const PIECES: readonly Piece[] = [
  ...layouts("sample-h1-2024", H1_2024),
  ...layouts("sample-h2-2025", H2_2025),
  ...layouts("sample-counts-only", COUNTS_ONLY),
  ...layouts("sample-with-mistakes", MISTAKES, { force: true }),
  ...layouts("sample-several-periods", SEVERAL, { periods: "all" }),
  ...(["neutral", "dark-header", "example-with-logo"] as const).map((theme) => ({
    name: `theme-${theme}`,
    draft: TEN,
    options: { theme, organisation: "Example & Co" },
    pictures: [{ name: `theme-${theme}`, sheets: [{ sheet: 0 }, { sheet: 2, pages: 1 }], width: TWO_PAGES }],
  })),
  ...(["de", "fr", "ru", "ja"] as const).map((language) => ({
    name: `language-${language}`,
    draft: TEN,
    options: { language },
    pictures: [
      { name: `language-${language}`, sheets: [{ sheet: 0 }, { sheet: 2, pages: 1 }], width: TWO_PAGES },
    ],
  })),
  ...sizes(),
  ...(["report", "accessible"] as const).map((layout) => ({
    name: `trend-8-periods-${layout}`,
    draft: EIGHT_PERIODS,
    options: { layout, periods: "all" } as const,
    pictures: [{ name: `trend-8-periods-${layout}`, sheets: [{ sheet: 1 }], width: ONE_PAGE }],
  })),
  ...(["a4", "letter"] as const).map((paper) => ({
    name: `paper-${paper}`,
    draft: { countries: 60, periods: ["H2 2025"] },
    options: { paper },
    pictures: [{ name: `paper-${paper}`, sheets: [{ sheet: 1 }], width: THREE_PAGES }],
  })),
  {
    name: "overview",
    draft: H1_2024,
    options: {},
    pictures: [
      {
        name: "report-overview",
        sheets: [
          { sheet: 0, pages: 1 },
          { sheet: 1, pages: 1 },
          { sheet: 2, pages: 1 },
        ],
        width: THREE_PAGES,
      },
    ],
  },
];
