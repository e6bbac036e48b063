interface Named {
  readonly name: string;
}

/** The sheet that is `step` further, for `GridProps.onTurn`; `null` at either end. */
export function turnSheet(tabs: readonly Named[], current: string, step: 1 | -1): string | null {
  const index = tabs.findIndex(({ name }) => name === current);
  return index < 0 ? null : (tabs[index + step]?.name ?? null);
}

/** The tab that a key leads to, round and round; `null` for a key that leads nowhere. */
export function nextTab(key: string, tabs: readonly Named[], current: string): string | null {
  const index = tabs.findIndex(({ name }) => name === current);
  const last = tabs.length - 1;
  const aims: Readonly<Record<string, number>> = {
    ArrowRight: index === last ? 0 : index + 1,
    ArrowLeft: index <= 0 ? last : index - 1,
    Home: 0,
    End: last,
  };
  const aim = aims[key];
  return aim === undefined ? null : (tabs[aim]?.name ?? null);
}
