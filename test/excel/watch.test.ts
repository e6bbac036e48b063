import { H1_2024 } from "../core/plan/drafts";
import { sheetOf } from "../core/plan/draft";
import { aPlan } from "../xlsx/a-plan";
import { failureOf, open, readFrom, valueOf, writeTo } from "./opened";

/** Events come after the answers. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function watched() {
  const opened = open([H1_2024, sheetOf("Notes", "a")]);
  let calls = 0;
  const stop = valueOf(await opened.host.watch(() => (calls += 1)));
  return {
    ...opened,
    stop,
    callsAfter: async (act: () => unknown): Promise<number> => {
      await settle();
      calls = 0;
      await act();
      await settle();
      return calls;
    },
  };
}

test("what the user changes is told", async () => {
  const { excel, callsAfter } = await watched();
  const { user } = excel;
  expect(await callsAfter(() => user.type("Report", "B4", "62"))).toBeGreaterThan(0);
  expect(await callsAfter(() => user.addSheet("New"))).toBeGreaterThan(0);
  expect(await callsAfter(() => user.delete("Notes"))).toBeGreaterThan(0);
  expect(await callsAfter(() => user.hideRows("Report", 4))).toBeGreaterThan(0);
});

test("what somebody else changes, too", async () => {
  const { excel, callsAfter } = await watched();
  expect(await callsAfter(() => excel.remote.type("Report", "B4", "62"))).toBeGreaterThan(0);
});

test("what changes nothing is not", async () => {
  const { excel, callsAfter } = await watched();
  expect(await callsAfter(() => excel.user.select("Report", "B4"))).toBe(0);
  expect(await callsAfter(() => excel.user.activate("Notes"))).toBe(0);
});

test("nor what the host itself does", async () => {
  const { host, callsAfter } = await watched();
  expect(await callsAfter(() => writeTo(host, aPlan()))).toBe(0);
  expect(
    await callsAfter(async () =>
      valueOf(await host.change([{ cell: { sheet: "Report", row: 4, col: 1 }, from: "3", to: 4 }])),
    ),
  ).toBe(0);
  expect(await callsAfter(() => host.keep("x"))).toBe(0);
  expect(await callsAfter(async () => expect(valueOf(await host.remove("report-1"))).toHaveLength(2))).toBe(
    0,
  );
});

test("what the user changes while a report is being written is told when that is done", async () => {
  const { excel, host, callsAfter } = await watched();
  const typeMeanwhile = async () => {
    excel.meanwhile(2, () => excel.user.type("Report", "B4", "62"));
    await writeTo(host, aPlan());
  };
  expect(await callsAfter(typeMeanwhile)).toBeGreaterThan(0);
});

test("nor a change of a report", async () => {
  const { excel, host, callsAfter } = await watched();
  await writeTo(host, aPlan());
  expect(await callsAfter(() => excel.user.type("Cover", "A9", "a remark"))).toBe(0);
});

test("a sample is a draft", async () => {
  const { excel, host, callsAfter } = await watched();
  await writeTo(host, aPlan(), { kind: "sample", id: "s" });
  await readFrom(host);
  expect(await callsAfter(() => excel.user.type("Cover", "A9", "x"))).toBeGreaterThan(0);
});

test("after a failed write, changes are told again", async () => {
  const { excel, host, callsAfter } = await watched();
  excel.inject({ code: "GeneralException", match: ({ name }) => name === "Formulas" });
  failureOf(
    await host.write(
      aPlan(),
      { kind: "report", id: "r" },
      { signal: new AbortController().signal, onProgress: () => undefined },
    ),
  );
  expect(await callsAfter(() => excel.user.type("Report", "B4", "62"))).toBeGreaterThan(0);
});

test("until it is stopped", async () => {
  const { excel, stop, callsAfter } = await watched();
  await stop();
  expect(await callsAfter(() => excel.user.type("Report", "B4", "62"))).toBe(0);
});

test("also where the connection is lost by then", async () => {
  const { excel, stop, callsAfter } = await watched();
  excel.inject({ error: 5012 });
  await stop();
  expect(await callsAfter(() => excel.user.type("Report", "B4", "62"))).toBe(0);
});

test("a connection that is lost is told", async () => {
  const { excel, host } = open([H1_2024]);
  excel.inject({ error: 5012 });
  expect(failureOf(await host.watch(() => undefined)).reason).toBe("disconnected");
});
