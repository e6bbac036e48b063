import type { Figure } from "../../figure";
import { isFollower, toPairing, type Pair, type Place } from "./same-place";
import { damagedRows, speaksOf, type Block, type Scene } from "./scene";

/** Figures that are those of a table that hangs together with nothing here: all that an operation sees of other components. */
export interface Echo {
  /** What it repeats, or may repeat; beside it what stands at the same place there, if that is known. */
  readonly own: readonly Figure[];
  readonly before: readonly Figure[];
  /** Pairs that are known to be the same. */
  readonly same: readonly Pair[];
  /** In how many places it may have happened. */
  readonly places: number;
}

/** So many figures have to be the same, and neither nought nor all. */
const ENOUGH_FIGURES = 3;
/** A column or a row is repeated where so much of it is the same, noughts apart: its total may have been refreshed. */
const ENOUGH_OF_ALL = 0.8;

/** So many tables of the same form before and after it are looked at: what is left in was typed over, or copied from nearby. */
const NEAR = 4;

/** Tables, columns and rows that repeat another table, and that something which is wrong speaks of. */
export function echoesOf(scene: Scene): readonly Echo[] {
  if (scene.failing.length === 0 || scene.blocks.length === 0) return [];
  const totals = new Set(scene.blocks.flatMap((block) => block.totals));
  const pairing = toPairing(scene);
  return scene.blocks.flatMap((block) => {
    if (!isWrong(scene, [...block.totals, ...block.rows.flat()])) return [];
    const alike = scene.allBlocks().filter((other) => isAlike(block, other));
    const at = alike.findIndex((other) => other.totals[0] === block.totals[0]);
    const others = alike.filter(
      (other, index) => Math.abs(index - at) <= NEAR && !other.totals.some((total) => totals.has(total)),
    );
    const damaged = new Set(damagedRows(block, scene));
    return others.flatMap((other) =>
      unitsOf(block, pairing(block, other), damaged)
        .map(({ pairs, places }) => toEcho(scene, pairs, others.length * places))
        .filter(({ own }) => isWrong(scene, own)),
    );
  });
}

interface Unit {
  readonly pairs: readonly Pair[];
  readonly places: number;
}

type Kind = "count" | "share";
/** What may be repeated, the likeliest first. */
const KINDS = [["count", "share"], ["count"], ["share"]] as const satisfies readonly (readonly Kind[])[];

/** What repeats the other table: all of it, or else columns and rows. */
function unitsOf(block: Block, places: readonly Place[], damaged: ReadonlySet<number>): readonly Unit[] {
  const byColumn = groupBy(places, ({ column }) => column);
  const table = repeatedOf(places);
  const isOfAll = [...byColumn.values()].every((column) => isMostlyAll(column, table.kinds));
  if (table.pairs.length > 0 && isOfAll) return [{ pairs: table.pairs, places: 1 }];
  const columns = [...byColumn.values()].map((column) => repeatedOf(column).pairs).filter(isSome);
  const byRow = [...groupBy(places, ({ row }) => row)].filter(([row]) => row >= 0);
  const rows = byRow.map(([row, ofRow]) => ({ row, pairs: repeatedOf(ofRow).pairs }));
  const found = rows.filter(({ pairs }) => isSome(pairs));
  const joint = found.filter(({ row }) => damaged.has(row)).map(({ pairs }) => pairs);
  return [
    ...(columns.length > 1 ? [{ pairs: columns.flat(), places: 1 }] : []),
    ...columns.map((pairs) => ({ pairs, places: block.totals.length })),
    ...(joint.length > 1 ? [{ pairs: joint.flat(), places: block.rows.length }] : []),
    ...found.map(({ pairs }) => ({ pairs, places: block.rows.length })),
  ];
}

function groupBy(
  places: readonly Place[],
  keyOf: (place: Place) => number,
): ReadonlyMap<number, readonly Place[]> {
  const groups = new Map<number, Place[]>();
  for (const place of places) {
    const known = groups.get(keyOf(place));
    if (known === undefined) groups.set(keyOf(place), [place]);
    else known.push(place);
  }
  return groups;
}

function isSome(pairs: readonly Pair[]): boolean {
  return pairs.length > 0;
}

/** Counts and shares if both are repeated, or one of the two; nothing where neither is. */
function repeatedOf(places: readonly Place[]): {
  readonly kinds: readonly Kind[];
  readonly pairs: readonly Pair[];
} {
  if (!isEnough(places)) return { kinds: [], pairs: [] };
  for (const kinds of KINDS) {
    if (!isMostlyAll(places, kinds)) continue;
    const pairs = kinds.flatMap((kind) => pairsOf(places, kind));
    if (pairs.filter(({ isTelling }) => isTelling).length < ENOUGH_FIGURES) continue;
    // A share that is not known goes with its count.
    const unknown = places.flatMap(({ share }) => (share?.other === null ? [share] : []));
    return { kinds, pairs: kinds[0] === "count" ? [...pairs, ...unknown] : pairs };
  }
  return { kinds: [], pairs: [] };
}

/** Cheap to know: what there is at most. */
function isEnough(places: readonly Place[]): boolean {
  let telling = 0;
  for (const { count, share } of places)
    telling += Number(count.isTelling) + Number(share?.isTelling ?? false);
  return telling >= ENOUGH_FIGURES;
}

/** Of each kind, with the totals or without them: these may have been refreshed. */
function isMostlyAll(places: readonly Place[], kinds: readonly Kind[]): boolean {
  const rows = places.filter(({ row }) => row >= 0);
  return kinds.every((kind) => isMostly(pairsOf(places, kind)) || isMostly(pairsOf(rows, kind)));
}

function pairsOf(places: readonly Place[], kind: Kind): readonly Pair[] {
  return places.flatMap((place) => place[kind] ?? []).filter(({ other }) => other !== null);
}

/** What is nought or all in both tables says nothing. */
function isMostly(pairs: readonly Pair[]): boolean {
  const telling = pairs.filter(({ isSame, isTelling }) => isTelling || !isSame);
  return telling.filter(({ isSame }) => isSame).length >= ENOUGH_OF_ALL * telling.length;
}

function toEcho(scene: Scene, pairs: readonly Pair[], places: number): Echo {
  // A figure that is another one now has been refreshed, and a live formula follows.
  const taken = pairs.filter(
    ({ own, other, isSame }) => (isSame || other === null) && !isFollower(scene, own),
  );
  return {
    own: taken.map(({ own }) => own),
    before: taken.map(({ own, other }) => other ?? own),
    same: taken.filter(({ isSame }) => isSame),
    places,
  };
}

/** Whether something that is wrong speaks of them. */
function isWrong({ failing }: Scene, own: readonly Figure[]): boolean {
  const figures = new Set(own);
  return failing.some((condition) => speaksOf(condition, figures));
}

function isAlike(one: Block, other: Block): boolean {
  return one.rows.length === other.rows.length && one.totals.length === other.totals.length;
}
