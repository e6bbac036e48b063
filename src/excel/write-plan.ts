import type { WorkbookPlan } from "../core/plan/workbook-plan";
import type { FailureReason } from "../core/words/failure-words";
import type { Mark, Outcome, Task, Written } from "../host";
import { HostError, toFailure } from "./host-error";
import type { OwnSheets } from "./own-sheets";
import { proceed, run } from "./run";
import { lookAround } from "./write/look-around";
import { planSteps } from "./write/plan-steps";
import { polish } from "./write/polish";
import { toRequests, type Step } from "./write/step";
import { takeBack } from "./write/take-back";
import { begin, chooseTargets, type Begin, type Targets } from "./write/targets";

/**
 * Makes the sheets of a plan, all or none, in three syncs: looking around, writing, and the last touch, which may fail
 * without harm. Only a report of several megabytes takes more.
 */
export function writePlan(
  plan: WorkbookPlan,
  mark: Mark,
  task: Task,
  own: OwnSheets,
): Promise<Outcome<Written>> {
  return own.during(() => run((context) => write(context, plan, mark, task, own)));
}

async function write(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  mark: Mark,
  task: Task,
  own: OwnSheets,
): Promise<Written> {
  proceed(task.signal);
  const hasTables = plan.sheets.some(({ tables = [] }) => tables.length > 0);
  const around = await lookAround(context, mark.kind === "findings" ? own.idsOf("findings") : [], {
    hasTables,
  });
  const targets = chooseTargets(plan, mark, around);
  const requests = toRequests(planSteps(targets.plan));
  proceed(task.signal);
  const sending: Sending = { sent: 0 };
  let begun: Begin;
  try {
    begun = await send(context, requests, { targets, mark, task, sending });
  } catch (thrown) {
    const failure = toFailure(thrown, around.isReadOnly ? "read-only" : "protected-workbook");
    const isRefusedWhole = sending.sent === 0 && REFUSED_WHOLE.includes(failure.reason);
    const { ok, leftBehind } = await takeBack(context, {
      id: mark.id,
      names: targets.refreshed === null ? targets.plan.sheets.map(({ name }) => name) : [],
      // Where a name was taken after all, the sheet of that name is a co-author's, and may well be empty still.
      mayBeUnmarked: !isRefusedWhole && failure.reason !== "name-taken",
      before: new Set(around.sheets.map(({ id }) => id)),
      refreshed: targets.refreshed?.id ?? null,
    });
    throw new HostError({ ...failure, leftBehind: !ok && isRefusedWhole ? [] : leftBehind });
  }
  own.add(begun.sheets.map(({ id }) => ({ id, kind: mark.kind })));
  const unpolished = await polish(context, targets.plan, begun.sheetOf);
  task.onProgress(1);
  return { sheets: begun.sheets.map(({ name }) => name), unpolished };
}

/** With these Excel refuses a request before it does anything of it. */
const REFUSED_WHOLE: readonly FailureReason[] = ["editing", "too-large", "inactive"];

/** How far the writing has come. */
interface Sending {
  sent: number;
}

async function send(
  context: Excel.RequestContext,
  requests: readonly (readonly Step[])[],
  {
    targets,
    mark,
    task,
    sending,
  }: {
    readonly targets: Targets;
    readonly mark: Mark;
    readonly task: Task;
    readonly sending: Sending;
  },
): Promise<Begin> {
  const { application, runtime } = context;
  let begun: Begin | null = null;
  // One request, and so one sync, for all that fits into it: Excel on the web takes no more than 5 MB at once.
  for (const [index, steps] of (requests.length === 0 ? [[]] : requests).entries()) {
    proceed(task.signal);
    workbookQuietly(application);
    runtime.enableEvents = false;
    begun ??= begin(context, targets, mark);
    for (const { queue } of steps) queue(begun.sheetOf);
    if (index >= requests.length - 1) begun.finish();
    runtime.enableEvents = true;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- see above
    await context.sync();
    sending.sent += 1;
    task.onProgress((index + 1) / (requests.length + 1));
  }
  proceed(task.signal);
  return begun ?? begin(context, targets, mark);
}

/** Until the next sync Excel neither calculates nor draws. */
function workbookQuietly(application: Excel.Application): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
