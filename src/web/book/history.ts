/** The states of something, in the order in which they came about; one of them is the present one. Never changed, only replaced. */
export interface History<State, Step> {
  readonly now: State;
  /** What led to the present state, the last step first. */
  readonly past: readonly Neighbour<State, Step>[];
  /** What was taken back, the last first. */
  readonly future: readonly Neighbour<State, Step>[];
}

/** A state beside this one, and the step between them. */
interface Neighbour<State, Step> {
  readonly step: Step;
  readonly state: State;
}

export function startHistory<State, Step>(now: State): History<State, Step> {
  return { now, past: [], future: [] };
}

/** A new state; what was taken back before cannot be made again. */
export function advance<State, Step>(
  { now, past }: History<State, Step>,
  state: State,
  step: Step,
): History<State, Step> {
  return { now: state, past: [{ step, state: now }, ...past], future: [] };
}

/** `null` where there is nothing to take back. */
export function stepBack<State, Step>({
  now,
  past,
  future,
}: History<State, Step>): History<State, Step> | null {
  const [last, ...others] = past;
  return last === undefined
    ? null
    : { now: last.state, past: others, future: [{ step: last.step, state: now }, ...future] };
}

/** `null` where nothing was taken back. */
export function stepForward<State, Step>({
  now,
  past,
  future,
}: History<State, Step>): History<State, Step> | null {
  const [next, ...others] = future;
  return next === undefined
    ? null
    : { now: next.state, past: [{ step: next.step, state: now }, ...past], future: others };
}
