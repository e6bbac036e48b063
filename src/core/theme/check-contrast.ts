import { toContrast } from "./contrast";
import { PAGE, type Theme } from "./theme";
import type { NamedColor, ThemeFault } from "./theme-fault";

/** WCAG 2.2, 1.4.3 (text) and 1.4.11 (parts of a picture that are needed to understand it). */
const LEAST = { "pale-text": 4.5, "pale-chart": 3, "like-neighbours": 1.9 } as const;

/** Those that lie beside each other in a stack of bars. */
const NEIGHBOURS = [
  ["first", "second"],
  ["second", "third"],
  ["third", "fourth"],
  ["approved", "rejected"],
] as const;

type Pair = readonly [kind: keyof typeof LEAST, one: string, other: string | null];

/** The first pair of colours that cannot be told apart well enough; `null` where all can. Rules and gridlines may be pale. */
export function findLowContrast(theme: Theme): ThemeFault | null {
  const { totalFill, headerFill, alarmFill } = theme.colors;
  const inks = ["colors.ink", "colors.quietInk", "colors.accent"] as const;
  const pairs: readonly Pair[] = [
    ...inks.map((ink): Pair => ["pale-text", ink, null]),
    ["pale-text", "colors.headerInk", headerFill === null ? null : "colors.headerFill"],
    ...(totalFill === null ? [] : inks.map((ink): Pair => ["pale-text", ink, "colors.totalFill"])),
    ["pale-text", "colors.alarm", alarmFill === null ? null : "colors.alarmFill"],
    ...Object.keys(theme.chart).map((name): Pair => ["pale-chart", `chart.${name}`, null]),
    ...NEIGHBOURS.map(([one, other]): Pair => ["like-neighbours", `chart.${one}`, `chart.${other}`]),
  ];
  const colors = listColors(theme);
  const name = (key: string | null): NamedColor => ({
    key,
    color: `#${(key === null ? undefined : colors.get(key)) ?? PAGE}`,
  });
  for (const [kind, one, other] of pairs) {
    const least = LEAST[kind];
    const [first, second] = [name(one), name(other)];
    const contrast = toContrast(first.color.slice(1), second.color.slice(1));
    if (contrast < least) return { kind, one: first, other: second, contrast, least };
  }
  return null;
}

/** By their keys in a theme file. */
function listColors({ colors, chart }: Theme): ReadonlyMap<string, string | null> {
  return new Map<string, string | null>([
    ...Object.entries({ ...colors }).map(([key, color]): [string, string | null] => [`colors.${key}`, color]),
    ...Object.entries({ ...chart }).map(([key, color]): [string, string] => [`chart.${key}`, color]),
  ]);
}
