import type { Fault, LoggedAction } from "./emulated-excel";
import { ExcelError, type WholeRequestError } from "./protocol/errors";

interface Waiting {
  readonly fault: Fault;
  left: number;
}

/** What a request has to suffer. */
export interface Suffering {
  readonly whole: { readonly error: WholeRequestError; readonly afterwards: boolean } | null;
  /** @returns the error with which this action fails; `null` to let it be done */
  readonly failureOf: (action: LoggedAction, index: number) => ExcelError | null;
}

/** Faults that a test has injected and that have not happened yet. */
export class Faults {
  private waiting: Waiting[] = [];
  private open = 0;

  add(fault: Fault): void {
    this.open += 1;
    this.waiting.push({ fault, left: fault.atRequest ?? 1 });
  }

  /** That have not happened. */
  get left(): number {
    return this.open;
  }

  /** To be asked once per request, without those that only clean up. */
  next(actions: readonly LoggedAction[]): Suffering {
    const due: Fault[] = [];
    this.waiting = this.waiting.filter((each) => {
      const { fault } = each;
      if (
        fault.atRequest === undefined &&
        !("error" in fault) &&
        !actions.some((action, index) => hits(fault, action, index))
      )
        return true;
      each.left -= 1;
      if (each.left > 0) return true;
      due.push(fault);
      return false;
    });
    const whole = due.find((fault) => "error" in fault);
    if (whole !== undefined) this.open -= 1;
    return {
      whole: whole === undefined ? null : { error: whole.error, afterwards: whole.afterwards === true },
      failureOf: (action, index) => {
        const fault = due.find((each) => !("error" in each) && hits(each, action, index));
        if (fault === undefined || "error" in fault) return null;
        this.open -= 1;
        return new ExcelError(fault.code, fault.message ?? `Injected: ${fault.code}.`);
      },
    };
  }
}

type ActionFault = Exclude<Fault, { error: WholeRequestError }>;

function hits({ beforeAction, match }: ActionFault, action: LoggedAction, index: number): boolean {
  if (beforeAction === undefined && match === undefined) return index === 0;
  return (beforeAction === undefined || beforeAction === index) && (match === undefined || match(action));
}
