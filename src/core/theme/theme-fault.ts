/** A colour of a theme file: its key, and the colour as files have it: `#1F4E79`. The page has no key. */
export interface NamedColor {
  /** `colors.ink`; `null` for the page. */
  readonly key: string | null;
  readonly color: string;
}

/** From 1 to 21. */
interface LowContrast {
  readonly one: NamedColor;
  readonly other: NamedColor;
  readonly contrast: number;
  readonly least: number;
}

/** Why a text is no theme. Keys are written as a path: `colors.ink`. */
export type ThemeFault =
  | { readonly kind: "too-long-file"; readonly most: number }
  /** Counted from 1. */
  | { readonly kind: "not-json"; readonly line: number; readonly column: number }
  | { readonly kind: "not-a-theme" }
  | { readonly kind: "unknown-key"; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: "missing"; readonly key: string }
  | { readonly kind: "not-an-object"; readonly key: string }
  | { readonly kind: "not-a-text"; readonly key: string }
  | { readonly kind: "empty"; readonly key: string }
  | { readonly kind: "too-long"; readonly key: string; readonly most: number }
  | { readonly kind: "bad-font"; readonly key: string; readonly value: string }
  | { readonly kind: "bad-color"; readonly key: string; readonly value: string; readonly mayBeNone: boolean }
  | {
      readonly kind: "bad-choice";
      readonly key: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | {
      readonly kind: "unknown-placeholder";
      readonly key: string;
      readonly value: string;
      readonly known: readonly string[];
    }
  | { readonly kind: "not-a-png"; readonly key: string }
  /** In bytes. */
  | { readonly kind: "large-logo"; readonly key: string; readonly bytes: number; readonly most: number }
  /** In pixels. */
  | {
      readonly kind: "wide-logo";
      readonly key: string;
      readonly width: number;
      readonly height: number;
      readonly most: number;
    }
  | ({ readonly kind: "pale-text" } & LowContrast)
  | ({ readonly kind: "pale-chart" } & LowContrast)
  | ({ readonly kind: "like-neighbours" } & LowContrast);
