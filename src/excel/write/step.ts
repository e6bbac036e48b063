/** Finds a sheet of the plan by the name that it has there. */
export type SheetOf = (name: string) => Excel.Worksheet;

/** A part of the work that goes into one request whole. */
export interface Step {
  /** About how much it adds to a request. */
  readonly bytes: number;
  readonly queue: (sheetOf: SheetOf) => void;
}

/** What the client sends for one property that is set or one method that is called, with the object that it belongs to. */
export const BYTES_A_CALL = 260;

/** Far below the 5 MB that Excel on the web takes, since estimates are what they are. */
const MOST_BYTES = 1_500_000;

/** Puts the steps into as few requests as possible, in their order. */
export function toRequests(steps: readonly Step[]): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = requests.at(-1);
    if (last === undefined || step.bytes > room) {
      requests.push([step]);
      room = MOST_BYTES - step.bytes;
    } else {
      last.push(step);
      room -= step.bytes;
    }
  }
  return requests;
}
