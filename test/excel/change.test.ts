import type { CellChange } from "../../src/host";
import { sheetOf } from "../core/plan/draft";
import { findSheet, toKey } from "../excel-host/model/book";
import { SPILLED } from "../excel-host/objects/range-cells";
import { failureOf, open, readFrom, valueOf, type Opened } from "./opened";

const DRAFT = sheetOf(
  "Draft",
  `
Country | Requests | Share
TOTAL   | 12       | 100%
Brazil  | 3        | 25%
Chile   | 9        | 75%
`,
);

const change = (row: number, col: number, from: string, to: number | string): CellChange => ({
  cell: { sheet: "Draft", row, col },
  from,
  to,
});

const valueAt = ({ excel }: Opened, row: number, col: number): unknown =>
  excel.toSnapshots()[0]?.cells.find((cell) => cell.row === row && cell.col === col);

test("figures change in two syncs, and keep their formats", async () => {
  const opened = open([DRAFT]);
  valueOf(await opened.host.change([change(1, 1, "12", 13), change(2, 2, "25%", 0.23)]));
  expect(valueAt(opened, 1, 1)).toMatchObject({ value: 13, text: "13", format: "General" });
  expect(valueAt(opened, 2, 2)).toMatchObject({ value: 0.23, text: "23%", format: "0%" });
  expect(opened.excel.syncs).toHaveLength(2);
  expect(opened.excel.undoCleared).toEqual([]);
  expect(opened.excel.book.enableEvents).toBe(true);
});

test("text stays text, whatever it begins with", async () => {
  const opened = open([DRAFT]);
  valueOf(await opened.host.change([change(2, 0, "Brazil", "=cmd()"), change(3, 0, "Chile", "1-2")]));
  expect(valueAt(opened, 2, 0)).toMatchObject({ value: "=cmd()", formula: null });
  expect(valueAt(opened, 3, 0)).toMatchObject({ value: "1-2", formula: null });
});

test("a number kept as text becomes one", async () => {
  const opened = open([DRAFT]);
  opened.excel.user.type("Draft", "B3", "'3");
  valueOf(await opened.host.change([change(2, 1, "3", 3)]));
  expect(valueAt(opened, 2, 1)).toMatchObject({ value: 3 });
});

test("in a cell of the format for text, too", async () => {
  const opened = open([
    {
      ...DRAFT,
      cells: DRAFT.cells.map((cell) =>
        cell.row === 2 && cell.col === 1 ? { ...cell, value: "3", format: "@" } : cell,
      ),
    },
  ]);
  valueOf(await opened.host.change([change(2, 1, "3", 4)]));
  expect(valueAt(opened, 2, 1)).toMatchObject({ value: 4, format: "General" });
});

test("outer blanks do not make another figure of it", async () => {
  const opened = open([DRAFT]);
  opened.excel.user.type("Draft", "B3", "' 3 ");
  valueOf(await opened.host.change([change(2, 1, "3", 3)]));
  expect(valueAt(opened, 2, 1)).toMatchObject({ value: 3 });
});

describe("nothing is changed", () => {
  async function refused(
    changes: readonly CellChange[],
    prepare: (opened: Opened) => void = () => undefined,
  ): Promise<ReturnType<typeof failureOf>> {
    const opened = open([DRAFT]);
    prepare(opened);
    const before = opened.excel.fingerprint();
    const failure = failureOf(await opened.host.change([change(1, 1, "12", 13), ...changes]));
    expect(opened.excel.fingerprint()).toBe(before);
    expect(opened.excel.book.enableEvents).toBe(true);
    return failure;
  }

  test("where a cell shows something else by now", async () => {
    const failure = await refused([change(2, 1, "3", 4)], ({ excel }) => excel.user.type("Draft", "B3", "5"));
    expect(failure).toEqual({ reason: "changed", sheet: "Draft", details: "B3", leftBehind: [] });
  });

  test("where it holds a formula", async () => {
    const failure = await refused([change(2, 1, "3", 4)], ({ excel }) =>
      excel.user.type("Draft", "B3", "=1+2"),
    );
    expect(failure).toMatchObject({ reason: "formula", sheet: "Draft" });
  });

  test("where a formula beside it has put its figure", async () => {
    const failure = await refused([change(2, 1, "3", 4)], ({ excel }) => {
      const cell = findSheet(excel.book, "Draft")?.cells.get(toKey(2, 1));
      if (cell !== undefined) SPILLED.add(cell);
    });
    expect(failure).toMatchObject({ reason: "formula", sheet: "Draft" });
  });

  test("where the sheet is gone", async () => {
    const gone = { ...change(2, 1, "3", 4), cell: { sheet: "Gone", row: 2, col: 1 } };
    expect(await refused([gone])).toMatchObject({ reason: "gone", sheet: "Gone" });
  });

  test("where the sheet is protected", async () => {
    const failure = await refused([], ({ excel }) => excel.user.protectSheet("Draft"));
    expect(failure).toMatchObject({ reason: "protected-sheet", sheet: "Draft" });
  });

  test("where the workbook is open for reading only", async () => {
    const failure = await refused([change(2, 1, "3", 4)], ({ excel }) => (excel.readOnly = true));
    expect(failure.reason).toBe("read-only");
  });

  test("where Excel stops half way: what was changed is put back", async () => {
    const opened = open([DRAFT]);
    opened.excel.user.type("Draft", "A4", "'00123");
    const before = opened.excel.fingerprint();
    opened.excel.inject({
      code: "GeneralException",
      match: ({ name, args }) => name === "Values" && JSON.stringify(args) === "[[[4]]]",
    });
    const failure = failureOf(
      await opened.host.change([
        change(1, 1, "12", 13),
        change(3, 0, "00123", "Chile"),
        change(2, 1, "3", 4),
      ]),
    );
    expect(failure.reason).toBe("unexpected");
    expect(opened.excel.fingerprint()).toBe(before);
    expect(opened.excel.book.enableEvents).toBe(true);
  });

  test("also a number in a cell of the format for text, which has become text for nobody", async () => {
    const opened = open([
      {
        ...DRAFT,
        cells: DRAFT.cells.map((cell) =>
          cell.row === 2 && cell.col === 1 ? { ...cell, format: "@" } : cell,
        ),
      },
    ]);
    opened.excel.inject({
      code: "GeneralException",
      match: ({ name, args }) => name === "Values" && JSON.stringify(args) === "[[[10]]]",
    });
    failureOf(await opened.host.change([change(2, 1, "3", 4), change(3, 1, "9", 10)]));
    expect(valueAt(opened, 2, 1)).toMatchObject({ value: 3, format: "@" });
  });

  test("while a cell is edited, nor is what somebody else types meanwhile", async () => {
    const opened = open([DRAFT]);
    opened.excel.inject({ error: 5004, atRequest: 2 });
    opened.excel.meanwhile(3, () => opened.excel.remote.type("Draft", "B3", "5"));
    expect(failureOf(await opened.host.change([change(2, 1, "3", 4)])).reason).toBe("editing");
    expect(valueAt(opened, 2, 1)).toMatchObject({ value: 5 });
  });

  test.each([
    [5004, "editing"],
    [5012, "disconnected"],
    [7000, "protected-sheet"],
    [1014, "gone"],
  ] as const)("error %i at each sync: %s", async (error, reason) => {
    for (const atRequest of [1, 2]) {
      const failure = await refused([], ({ excel }) => excel.inject({ error, atRequest }));
      expect(failure.reason).toBe(reason);
    }
  });

  test("where the answer was lost, it is put back", async () => {
    const failure = await refused([], ({ excel }) =>
      excel.inject({ error: 5012, atRequest: 2, afterwards: true }),
    );
    expect(failure.reason).toBe("disconnected");
  });
});

test("the narrow column of a figure does not make it another", async () => {
  const opened = open([DRAFT]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Draft").getRange("C:C").format.columnWidth = 2;
    await context.sync();
  });
  expect(
    (await readFrom(opened.host)).sheets[0]?.cells.find(({ row, col }) => row === 2 && col === 2)?.text,
  ).toBe("25%");
  valueOf(await opened.host.change([change(2, 2, "25%", 0.26)]));
  expect(valueAt(opened, 2, 2)).toMatchObject({ value: 0.26 });
});
