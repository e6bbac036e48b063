import type { ThemeFault } from "../theme/theme-fault";

type Facts<Kind extends ThemeFault["kind"]> = Omit<Extract<ThemeFault, { readonly kind: Kind }>, "kind">;

/** One sentence for each fault of a theme file: what is wrong, and where. A key is written as in the file: `colors.ink`. */
export interface ThemeFaultWords {
  readonly tooLongFile: (facts: Facts<"too-long-file">) => string;
  readonly notJson: (facts: Facts<"not-json">) => string;
  readonly notATheme: string;
  readonly unknownKey: (facts: Facts<"unknown-key">) => string;
  readonly missing: (facts: Facts<"missing">) => string;
  readonly notAnObject: (facts: Facts<"not-an-object">) => string;
  readonly notAText: (facts: Facts<"not-a-text">) => string;
  readonly empty: (facts: Facts<"empty">) => string;
  readonly tooLong: (facts: Facts<"too-long">) => string;
  readonly badFont: (facts: Facts<"bad-font">) => string;
  readonly badColor: (facts: Facts<"bad-color">) => string;
  readonly badChoice: (facts: Facts<"bad-choice">) => string;
  readonly unknownPlaceholder: (facts: Facts<"unknown-placeholder">) => string;
  readonly notAPng: (facts: Facts<"not-a-png">) => string;
  readonly largeLogo: (facts: Facts<"large-logo">) => string;
  readonly wideLogo: (facts: Facts<"wide-logo">) => string;
  /** Text on its background. */
  readonly paleText: (facts: Facts<"pale-text">) => string;
  /** A bar on the page. */
  readonly paleChart: (facts: Facts<"pale-chart">) => string;
  /** Bars that touch. */
  readonly likeNeighbours: (facts: Facts<"like-neighbours">) => string;
}

/** The wording of themes: the names of those that come with the program, and what is wrong with a file. */
export interface ThemeWords {
  readonly names: {
    readonly neutral: string;
    readonly "dark-header": string;
  };
  readonly faults: ThemeFaultWords;
}
