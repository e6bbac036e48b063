import type { Frame, JSHandle } from "playwright-core";

/**
 * What happens in a page, by the clock of that page: a stretch of work begins with what the user does and ends with the
 * picture in which its result is there. The functions that run in the page have no names inside, because `tsx` would
 * mark these with a function that is not there.
 */
export interface Stretch {
  /** From the event to the picture. */
  readonly ms: number;
  /** The longest task of the main thread meanwhile; 0 where none took 50 ms, because shorter ones are not told. */
  readonly longestMs: number;
}

type UserEvent = "click" | "drop" | "keydown";

/** From now on the frame notes when the user does something. Once for each document. */
export async function watch(frame: Frame): Promise<void> {
  const events: readonly UserEvent[] = ["click", "drop", "keydown"];
  await frame.evaluate((names) => {
    for (const name of names)
      addEventListener(name, ({ timeStamp }) => performance.mark("begun", { startTime: timeStamp }), true);
  }, events);
}

/** When something can be seen, in milliseconds since the document began to load. */
export type Sees = (frame: Frame) => Promise<number>;

/** Does something, and takes the time until each of these can be seen; they are waited for one after the other. */
export async function time<Ends extends readonly Sees[]>(
  frame: Frame,
  action: () => Promise<unknown>,
  ends: readonly [...Ends],
): Promise<{ readonly [Index in keyof Ends]: Stretch }>;
export async function time(
  frame: Frame,
  action: () => Promise<unknown>,
  ends: readonly Sees[],
): Promise<readonly Stretch[]> {
  await frame.evaluate(() => performance.clearMarks("begun"));
  await action();
  const seen: number[] = [];
  for (const sees of ends) seen.push(await sees(frame));
  const begun = await frame.evaluate(() => performance.getEntriesByName("begun")[0]?.startTime ?? null);
  if (begun === null) throw new Error("The page has not noticed that something was done.");
  const tasks = await longTasks(frame);
  return seen.map((end) => ({ ms: end - begun, longestMs: longestOf(tasks, begun, end) }));
}

interface Task {
  readonly start: number;
  readonly ms: number;
}

/** Of a frame's main thread, since its document began to load. */
export function longTasks(frame: Frame): Promise<readonly Task[]> {
  return frame.evaluate(
    () =>
      new Promise<Task[]>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().map(({ startTime, duration }) => ({ start: startTime, ms: duration }))),
        ).observe({ type: "longtask", buffered: true });
        // Where there were none, nobody is told.
        setTimeout(() => resolve([]), 500);
      }),
  );
}

export const longestOf = (tasks: readonly Task[], from: number, to: number): number =>
  Math.max(0, ...tasks.filter(({ start, ms }) => start + ms > from && start < to).map(({ ms }) => ms));

/** Generous: a busy machine takes its time, and nothing is decided by it. */
const PATIENCE = { timeout: 120_000 } as const;

async function when(frame: Frame, seen: Promise<JSHandle<unknown>>): Promise<number> {
  const value = await (await seen).jsonValue();
  if (typeof value !== "number") throw new Error(`The page has no time for it: ${frame.url()}`);
  return value;
}

/** A button of this name that can be pressed. */
export const button =
  (name: string): Sees =>
  (frame) =>
    when(
      frame,
      frame.waitForFunction(
        (text) =>
          [...document.querySelectorAll("button")].some(
            (each) => !each.disabled && each.textContent?.trim() === text,
          ) && performance.now(),
        name,
        PATIENCE,
      ),
    );

/** This sentence, somewhere on the page. */
export const sentence =
  (text: string): Sees =>
  (frame) =>
    when(
      frame,
      frame.waitForFunction(
        (said) => document.body.textContent?.includes(said) === true && performance.now(),
        text,
        PATIENCE,
      ),
    );

/** A cell of the sheet in front that shows this. */
export const cell =
  (at: { readonly row: number; readonly col: number }, text: string): Sees =>
  (frame) =>
    when(
      frame,
      frame.waitForFunction(
        ({ row, col, shown }) =>
          document
            .querySelector(`[role="gridcell"][data-row="${String(row)}"][data-col="${String(col)}"]`)
            ?.textContent?.includes(shown) === true && performance.now(),
        { ...at, shown: text },
        PATIENCE,
      ),
    );

/** The card of the mistake at this cell; or, with `isGone`, a finished check that has none. */
export const mistake =
  (address: string, checkAgain: string, isGone = false): Sees =>
  (frame) =>
    when(
      frame,
      frame.waitForFunction(
        ({ heading, again, none }) =>
          [...document.querySelectorAll("h4")].some((each) => each.textContent?.includes(heading)) !== none &&
          [...document.querySelectorAll("button")].some(
            (each) => !each.disabled && each.textContent?.trim() === again,
          ) &&
          performance.now(),
        { heading: address, again: checkAgain, none: isGone },
        PATIENCE,
      ),
    );
