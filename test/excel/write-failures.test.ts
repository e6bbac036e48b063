import { audit, planFindingsWorkbook } from "../../src/core";
import { en } from "../../src/core/words/en";
import type { WorkbookPlan } from "../../src/core/plan/workbook-plan";
import type { HostFailure } from "../../src/host";
import { sheetOf } from "../core/plan/draft";
import { H1_2024 } from "../core/plan/drafts";
import { planOf } from "../core/plan/planned";
import type { EmulatedExcel, Fault, LoggedAction } from "../excel-host";
import { aCell, aPlan, aSheet } from "../xlsx/a-plan";
import { aTask, failureOf, FINDINGS, open, readFrom, REPORT, valueOf, writeTo, type Opened } from "./opened";

/** Small: two sheets, a link, a merged title, a chart. */
const PLAN = aPlan();
const NAMES = PLAN.sheets.map(({ name }) => name);

/** Two sheets of the user's, of which one looks as if it were ours. */
function opened(): Opened & { readonly before: string } {
  const all = open([H1_2024, sheetOf("Cover (2)", "mine | 1")]);
  return { ...all, before: all.excel.fingerprint() };
}

async function writeWith(
  fault: Fault,
  plan: WorkbookPlan = PLAN,
): Promise<{ excel: EmulatedExcel; failure: HostFailure; before: string }> {
  const { excel, host, before } = opened();
  excel.inject(fault);
  const failure = failureOf(await host.write(plan, REPORT, aTask()));
  return { excel, failure, before };
}

describe("an error of the whole request", () => {
  const WHOLE = [
    [5004, "editing"],
    [5012, "disconnected"],
    [5102, "disconnected"],
    [5103, "too-large"],
    [5104, "too-large"],
    [7000, "protected-workbook"],
    [1014, "gone"],
    [5001, "unexpected"],
  ] as const;

  test.each(WHOLE)("%i while looking around", async (error, reason) => {
    const { excel, failure, before } = await writeWith({ error });
    expect(failure.leftBehind).toEqual([]);
    expect([reason, "unexpected"]).toContain(failure.reason);
    expect(excel.fingerprint()).toBe(before);
  });

  test.each(WHOLE)("%i before anything is written: %s", async (error, reason) => {
    const { excel, failure, before } = await writeWith({ error, atRequest: 2 });
    expect(failure).toMatchObject({ reason, leftBehind: [] });
    expect(excel.fingerprint()).toBe(before);
    expect(excel.book.enableEvents).toBe(true);
  });

  test.each(WHOLE)(
    "%i when all is written and the answer is lost: the sheets go again",
    async (error, reason) => {
      const { excel, failure, before } = await writeWith({ error, atRequest: 2, afterwards: true });
      expect(failure).toMatchObject({ reason, leftBehind: [] });
      expect(excel.fingerprint()).toBe(before);
      expect(excel.book.enableEvents).toBe(true);
    },
  );
});

describe("an error in the middle", () => {
  const calls: readonly (readonly [string, (action: LoggedAction) => boolean])[] = [
    ["the second sheet", ({ name, args }) => name === "Add" && args[0] === NAMES[1]],
    [
      "the mark of the second sheet",
      ({ name, path, args }) =>
        name === "Add" &&
        path.includes("CustomProperties") &&
        path.includes(NAMES[1] ?? "-") &&
        args[0] === "Crossfoot",
    ],
    ["the contents", ({ name }) => name === "Formulas"],
    ["the formats", ({ name }) => name === "NumberFormat"],
    ["the fonts", ({ name, path }) => name === "Color" && path.includes("Font")],
    ["merging", ({ name }) => name === "Merge"],
    ["a width", ({ name }) => name === "ColumnWidth"],
    ["a chart", ({ name, args }) => name === "Add" && args[0] === "BarStacked"],
    ["the last call", ({ name, args }) => name === "EnableEvents" && args[0] === true],
  ];

  test.each(calls)("%s", async (_, match) => {
    const { excel, failure, before } = await writeWith({ code: "GeneralException", match });
    expect(failure).toMatchObject({ reason: "unexpected", leftBehind: [] });
    expect(failure.details).toContain("GeneralException");
    expect(excel.fingerprint()).toBe(before);
    expect(excel.book.enableEvents).toBe(true);
  });

  test("at calls all over the request of a whole report", async () => {
    const { excel, host } = opened();
    const plan = planOf(H1_2024);
    await writeTo(host, plan);
    const count = excel.syncs[1]?.actions.length ?? 0;
    expect(count).toBeGreaterThan(100);
    for (let beforeAction = 0; beforeAction < count; beforeAction += Math.ceil(count / 12)) {
      const { excel, failure, before } = await writeWith(
        { code: "AccessDenied", beforeAction, atRequest: 2 },
        plan,
      );
      expect(failure).toMatchObject({ reason: "protected-workbook", leftBehind: [] });
      expect(excel.fingerprint()).toBe(before);
    }
  });

  test("in the second of several requests", async () => {
    const cells = Array.from({ length: 30_000 }, (_, index) =>
      aCell({ row: Math.floor(index / 20), col: index % 20, value: "x".repeat(90) }),
    );
    const { excel, failure, before } = await writeWith(
      { error: 5012, atRequest: 3 },
      aPlan([aSheet({ name: "Long", cells })]),
    );
    expect(failure).toMatchObject({ reason: "disconnected", leftBehind: [] });
    expect(excel.fingerprint()).toBe(before);
  }, 30_000);

  test.each([
    ["InactiveWorkbook", "inactive"],
    ["ItemAlreadyExists", "name-taken"],
    ["UnsupportedFeature", "unsupported"],
    ["HostRestartNeeded", "unexpected"],
    ["RequestAborted", "too-large"],
  ] as const)("%s is told as %s", async (code, reason) => {
    const { failure } = await writeWith({ code, match: ({ name }) => name === "Formulas" });
    expect(failure.reason).toBe(reason);
  });
});

describe("what the workbook does not allow", () => {
  test("a protected structure is seen before anything is written", async () => {
    const { excel, host } = opened();
    excel.user.protectWorkbook();
    const before = excel.fingerprint();
    expect(failureOf(await host.write(PLAN, REPORT, aTask())).reason).toBe("protected-workbook");
    expect(excel.fingerprint()).toBe(before);
    expect(excel.syncs).toHaveLength(1);
  });

  test("a workbook open for reading", async () => {
    const { excel, host, before } = opened();
    excel.readOnly = true;
    expect(failureOf(await host.write(PLAN, REPORT, aTask()))).toMatchObject({
      reason: "read-only",
      leftBehind: [],
    });
    expect(excel.fingerprint()).toBe(before);
  });

  test("another workbook in front", async () => {
    const { excel, host, before } = opened();
    excel.active = false;
    expect(failureOf(await host.write(PLAN, REPORT, aTask()))).toMatchObject({
      reason: "inactive",
      leftBehind: [],
    });
    expect(excel.fingerprint()).toBe(before);
  });
});

describe("what somebody else does meanwhile", () => {
  test("an empty sheet of a co-author that got one of the names first stays", async () => {
    const { excel, host } = opened();
    excel.meanwhile(2, () => excel.remote.addSheet(NAMES[1] ?? ""));
    expect(failureOf(await host.write(PLAN, REPORT, aTask()))).toMatchObject({
      reason: "name-taken",
      leftBehind: [],
    });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Report", "Cover (2)", NAMES[1]]);
  });

  test("and so it does where a cell is being edited", async () => {
    const { excel, host } = opened();
    excel.inject({ error: 5004, atRequest: 2 });
    excel.meanwhile(3, () => excel.remote.addSheet(NAMES[0] ?? ""));
    expect(failureOf(await host.write(PLAN, REPORT, aTask())).reason).toBe("editing");
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Report", "Cover (2)", NAMES[0]]);
  });
});

test("a chart sheet of the user's does not keep anything from being taken back", async () => {
  const { excel, host } = open([H1_2024, sheetOf("Chart1", "")], { chartSheets: ["Chart1"] });
  const before = excel.fingerprint(["Report"]);
  excel.inject({ code: "GeneralException", match: ({ name }) => name === "ColumnWidth" });
  expect(failureOf(await host.write(PLAN, REPORT, aTask()))).toMatchObject({
    reason: "unexpected",
    leftBehind: [],
  });
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Report", "Chart1"]);
  expect(excel.fingerprint(["Report"])).toBe(before);
});

describe("what cannot be taken back", () => {
  test("is named where the connection is lost for good", async () => {
    const { excel, host } = opened();
    excel.inject({ error: 5012, atRequest: 2, afterwards: true });
    excel.inject({ error: 5012, atRequest: 3 });
    const failure = failureOf(await host.write(PLAN, REPORT, aTask()));
    expect(failure).toMatchObject({ reason: "disconnected", leftBehind: NAMES });
  });

  test("is nothing where Excel refused the request as a whole, even if it goes on refusing", async () => {
    const { excel, host, before } = opened();
    excel.inject({ error: 5004, atRequest: 2 });
    excel.inject({ error: 5004, atRequest: 3 });
    const failure = failureOf(await host.write(PLAN, REPORT, aTask()));
    expect(failure).toMatchObject({ reason: "editing", leftBehind: [] });
    expect(excel.fingerprint()).toBe(before);
  });

  test("is named where a sheet cannot be deleted", async () => {
    const { excel, host } = opened();
    excel.inject({ code: "GeneralException", match: ({ name }) => name === "ColumnWidth" });
    excel.inject({ code: "AccessDenied", match: ({ name }) => name === "Delete" });
    expect(failureOf(await host.write(PLAN, REPORT, aTask())).leftBehind).toEqual(NAMES);
    expect(excel.book.enableEvents).toBe(true);
  });
});

describe("stopping", () => {
  test("before it begins", async () => {
    const { excel, host } = opened();
    const outcome = await host.write(PLAN, REPORT, aTask({ signal: AbortSignal.abort() }));
    expect(failureOf(outcome)).toMatchObject({ reason: "cancelled", leftBehind: [] });
    expect(excel.syncs).toHaveLength(0);
  });

  test("when all is written, but for the last touch: the sheets go again", async () => {
    const { excel, host, before } = opened();
    const stop = new AbortController();
    const outcome = await host.write(
      PLAN,
      REPORT,
      aTask({ signal: stop.signal, onProgress: () => stop.abort() }),
    );
    expect(failureOf(outcome)).toMatchObject({ reason: "cancelled", leftBehind: [] });
    expect(excel.fingerprint()).toBe(before);
  });
});

describe("the last touch", () => {
  const parts: readonly (readonly [string, string, (action: LoggedAction) => boolean])[] = [
    ["view", "gridlines", ({ name }) => name === "Gridlines"],
    ["page-setup", "orientation", ({ name }) => name === "Orientation"],
    ["charts", "gap width", ({ name }) => name === "GapWidth"],
  ];

  test.each(parts)("%s: %s cannot be had, and everything else is there", async (part, _, match) => {
    const { excel, host } = opened();
    for (const atRequest of [3, 4, 5, 6, 7]) excel.inject({ code: "NotImplemented", match, atRequest });
    const written = valueOf(await host.write(PLAN, REPORT, aTask()));
    expect(written).toEqual({ sheets: NAMES, unpolished: [part] });
    expect(excel.book.active.name).toBe(NAMES[0]);
    expect(excel.syncs).toHaveLength(8);
    const [cover] = excel.book.sheets.slice(2);
    if (part !== "view") expect(cover?.showGridlines).toBe(false);
    const series = excel.book.sheets.flatMap(({ charts }) => charts.flatMap((chart) => chart.series));
    expect(series.length).toBeGreaterThan(0);
    expect(series.filter(({ categories }) => categories === null)).toEqual([]);
  });

  test("a chart that Excel reads in another way costs its looks, not the report", async () => {
    const { excel, host } = opened();
    const match = ({ path, name }: LoggedAction): boolean => path.includes("Series") && name === "GetItemAt";
    for (const atRequest of [2, 3, 4, 5, 6, 7]) excel.inject({ code: "InvalidArgument", match, atRequest });
    expect(valueOf(await host.write(PLAN, REPORT, aTask()))).toEqual({
      sheets: NAMES,
      unpolished: ["charts"],
    });
  });

  test("lost altogether, the report stands", async () => {
    const { excel, host } = opened();
    for (let atRequest = 3; atRequest < 9; atRequest += 1) excel.inject({ error: 5012, atRequest });
    const { unpolished } = valueOf(await host.write(PLAN, REPORT, aTask()));
    expect([...unpolished].sort()).toEqual(["charts", "page-setup", "view"]);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Report", "Cover (2)", ...NAMES]);
  });
});

describe("refreshing findings", () => {
  const findings = (date: string): WorkbookPlan =>
    planFindingsWorkbook(audit([H1_2024]), { words: en, version: "1.2.3", date });
  const NAME = findings("").sheets[0]?.name ?? "";

  async function refreshWith(
    fault: Fault,
  ): Promise<{ excel: EmulatedExcel; failure: HostFailure; before: string; old: string }> {
    const { excel, host } = opened();
    await writeTo(host, findings("2026-01-01"), FINDINGS);
    await readFrom(host);
    const before = excel.fingerprint(["Report", "Cover (2)"]);
    const old = excel.fingerprint([NAME]);
    excel.inject(fault);
    const failure = failureOf(
      await host.write(findings("2026-02-02"), { kind: "findings", id: "2" }, aTask()),
    );
    expect(excel.fingerprint(["Report", "Cover (2)"])).toBe(before);
    return { excel, failure, before, old };
  }

  test("nothing done: the sheet of the last time stays", async () => {
    const { excel, old, failure } = await refreshWith({ error: 5001, atRequest: 2 });
    expect(failure).toMatchObject({ reason: "unexpected", leftBehind: [] });
    expect(excel.fingerprint([NAME])).toBe(old);
  });

  test("nothing done, and the user changes the sheet of the last time before that is known: it stays", async () => {
    const { excel, host } = opened();
    await writeTo(host, findings("2026-01-01"), FINDINGS);
    await readFrom(host);
    excel.inject({ error: 5004, atRequest: 2 });
    excel.meanwhile(3, () => excel.user.type(NAME, "A30", "mine"));
    const failure = failureOf(
      await host.write(findings("2026-02-02"), { kind: "findings", id: "2" }, aTask()),
    );
    expect(failure).toMatchObject({ reason: "editing", leftBehind: [] });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Report", "Cover (2)", NAME]);
  });

  test("half done: no half sheet stays", async () => {
    const { excel, failure } = await refreshWith({
      code: "GeneralException",
      match: ({ name }) => name === "NumberFormat" || name === "ColumnWidth",
    });
    expect(failure).toMatchObject({ reason: "unexpected", leftBehind: [] });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Report", "Cover (2)"]);
  });

  test("all done and the answer lost: the new sheet stays", async () => {
    const { excel, failure } = await refreshWith({ error: 5012, atRequest: 2, afterwards: true });
    expect(failure).toMatchObject({ reason: "disconnected", leftBehind: [] });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Report", "Cover (2)", NAME]);
  });
});
