import { createDirectEngine } from "../../../src/taskpane/engine/direct-engine";
import { createMemoryHost } from "../memory-host";
import { GOOD } from "../drafts";
import { openActions, until } from "./open-actions";

const NEXT = {
  ...GOOD,
  name: "H2 2024",
  cells: GOOD.cells.map((cell) =>
    typeof cell.value === "string" && cell.value.includes("H1 2024")
      ? { ...cell, value: cell.value.replace("H1", "H2"), text: cell.text.replace("H1", "H2") }
      : cell,
  ),
};

test("a draft that changes while the report is planned is not published", async () => {
  const host = createMemoryHost([GOOD]);
  const engine = createDirectEngine("en");
  const { actions, state, notices } = openActions([GOOD], {
    host,
    engine: {
      ...engine,
      plan: async (request, signal) => {
        const planned = await engine.plan(request, signal);
        host.type({ sheet: "H1 2024", row: 2, col: 1 }, 9);
        return planned;
      },
    },
  });
  await actions.watch();
  await actions.check();
  await actions.publish();
  expect(host.calls()).not.toContain("write");
  expect(notices().join()).toMatch(
    /^The workbook changed, so no report was made\. Look at the choices below/,
  );
  expect(state()).toMatchObject({ stale: true, published: null });
  actions.end();
});

test("another period than the one on the screen is not published", async () => {
  const sheets = [GOOD];
  const host = createMemoryHost(sheets);
  const later = createMemoryHost([GOOD, NEXT]);
  let isLater = false;
  const { actions, state, notices } = openActions(sheets, {
    host: { ...host, read: (task) => (isLater ? later : host).read(task) },
  });
  await actions.check();
  isLater = true;
  await actions.publish();
  expect(host.calls()).not.toContain("write");
  expect(notices().join()).toMatch(
    /^The workbook changed, so no report was made\. Look at the choices below/,
  );
  // The screen shows what there is now, and it can be published.
  expect(state().checked?.publishable.map(({ period }) => period)).toEqual(["H1 2024", "H2 2024"]);
  await actions.publish();
  expect(host.calls()).toContain("write");
});

test("a report that somebody has removed is not shown as made any more", async () => {
  const { host, actions, state } = openActions([GOOD]);
  await actions.check();
  await actions.publish();
  const { published } = state();
  expect(published?.sheets).toContain("Overview");
  await actions.check();
  expect(state().published).toBe(published);
  await host.remove(published?.id ?? "");
  await actions.check();
  expect(state().published).toBeNull();
});

test("the sample can be removed at once", async () => {
  const { host, actions, state } = openActions([]);
  const release = host.holdNext("write");
  const adding = actions.addSample();
  await until(() => host.calls().includes("write"));
  host.failNext("read", { reason: "editing" });
  release();
  await adding;
  expect(state().made.map(({ kind }) => kind)).toEqual(["sample"]);
});
