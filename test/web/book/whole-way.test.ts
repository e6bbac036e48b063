import { unzipSync } from "fflate";
import { fromMemory, toMemory } from "../../../src/core/memory";
import { NO_CORRECTIONS } from "../../../src/core";
import { createDirectEngine } from "../../../src/taskpane/engine/direct-engine";
import { NO_DRAFT } from "../../../src/taskpane/engine/draft";
import type { Checked } from "../../../src/taskpane/engine/checked";
import type { Engine } from "../../../src/taskpane/engine/engine";
import type { Workbook } from "../../../src/web/book/workbook";
import { changedParts } from "../../xlsx/patched";
import { STILL } from "../../taskpane/pane-parts";
import { change, open, readSheets, sample, saveOf, shown, task, valueOf } from "./opened";
import { draftOf, publish } from "./publish";

async function check(workbook: Workbook, engine: Engine): Promise<Checked> {
  return valueOf(await engine.check(await draftOf(workbook), task().signal));
}

/** Applies what is certain, one after the other, as a user of the pane does. */
async function correct(workbook: Workbook, engine: Engine): Promise<number> {
  let count = 0;
  for (;;) {
    const draft = await draftOf(workbook);
    const { mistakes } = valueOf(await engine.check(draft, task().signal));
    let applied = false;
    for (const { id } of mistakes) {
      const suggestion = valueOf(await engine.suggest(draft, id, task().signal));
      if (suggestion === null) continue;
      valueOf(await workbook.change(suggestion.changes));
      applied = true;
      count += 1;
      break;
    }
    if (!applied) return count;
  }
}

test("a draft with mistakes is corrected, published and saved, and all else in the file stays", async () => {
  const engine = createDirectEngine("en", STILL);
  const bytes = sample("h1-2024-with-mistakes");
  const workbook = await open(bytes);
  expect((await check(workbook, engine)).findings.some(({ severity }) => severity === "error")).toBe(true);
  expect(await correct(workbook, engine)).toBe(3);
  expect((await check(workbook, engine)).findings.filter(({ severity }) => severity === "error")).toEqual([]);

  const corrected = await saveOf(workbook);
  expect(changedParts(bytes, corrected)).toEqual(["xl/worksheets/sheet1.xml"]);

  const made = await publish(workbook, engine, "linked");
  expect(made[0]).toBe("Cover");
  const { reports } = await check(workbook, engine);
  expect(reports).toMatchObject([{ isAsGenerated: true, isAsWritten: true }]);
  const memory = toMemory({ corrections: NO_CORRECTIONS, theme: { kind: "built-in", id: "neutral" } });
  valueOf(await workbook.keep(memory));
  const saved = await saveOf(workbook);

  const [old, now] = [unzipSync(bytes), unzipSync(saved)];
  // The lists that name the new sheets, the styles, which grow at their ends, and the corrected sheet.
  const others = ["[Content_Types].xml", "docProps/app.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
  const changed = new Set([...others, "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  for (const [name, part] of Object.entries(old)) {
    expect(Object.keys(now)).toContain(name);
    if (!changed.has(name)) expect([name, now[name]]).toEqual([name, part]);
  }

  const again = await open(saved);
  const contents = valueOf(await again.read(task()));
  expect(contents.sheets.map(({ name }) => name)).toEqual(["H1 2024", ...made]);
  expect(await shown(again, "H1 2024", "B17")).toBe("64%");
  expect(contents.made.map(({ name }) => name)).toEqual(made);
  expect(fromMemory(contents.memory)).toMatchObject({ theme: { id: "neutral" }, problem: null });
  expect((await check(again, engine)).reports).toMatchObject([{ isAsGenerated: true }]);
  expect(valueOf(await again.remove("r"))).toEqual(made);
  const without = await readSheets(await saveOf(again));
  expect(without).toEqual(await readSheets(corrected));
});

test.each(["linked", "live", "values"] as const)(
  "the report by itself (%s) is as it was generated",
  async (figures) => {
    const engine = createDirectEngine("en", STILL);
    const workbook = await open(sample("h1-2024-draft"));
    const made = await publish(workbook, engine, figures);
    const sheets = await readSheets(await saveOf(workbook, "report"));
    expect(sheets.map(({ name }) => name)).toEqual(made);
    const { reports } = valueOf(await engine.check({ ...NO_DRAFT, sheets }, task().signal));
    expect(reports).toMatchObject([{ isAsWritten: true }]);
    const formulas = sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas.filter((formula) => formula.includes("H1 2024"))).toEqual([]);
    expect(formulas.length > 10).toBe(figures !== "values");
  },
);

test("charts of the report follow the draft, and their sheet is shown anew", async () => {
  const engine = createDirectEngine("en", STILL);
  const workbook = await open(sample("h1-2024-draft"));
  await publish(workbook, engine, "linked");
  const seriesOf = async () =>
    valueOf(await workbook.view("Overview")).drawings.flatMap((drawing) =>
      drawing.kind === "chart" ? drawing.chart.series.map(({ values }) => values) : [],
    );
  const before = await seriesOf();
  expect(before.length).toBeGreaterThan(0);
  const version = (): number | undefined =>
    workbook.state().tabs.find(({ name }) => name === "Overview")?.version;
  const first = version();
  valueOf(await workbook.change([change("H1 2024", "D4", "3", 103)]));
  expect(version()).not.toBe(first);
  // No formula of a report reads anything that it does not name.
  expect(workbook.state().losses).toEqual([]);
  expect(await seriesOf()).not.toEqual(before);
  valueOf(await workbook.undo());
  expect(await seriesOf()).toEqual(before);
});

test.each(["h1-2024-draft", "several-periods", "counts-only", "h2-2025-draft"])(
  "every sheet of %s can be looked at, and the file is saved as it is",
  async (name) => {
    const bytes = sample(name);
    const workbook = await open(bytes);
    for (const tab of workbook.state().tabs) {
      const view = valueOf(await workbook.view(tab.name));
      expect(view.name).toBe(tab.name);
      expect(structuredClone(view)).toEqual(view);
    }
    expect(await saveOf(workbook)).toEqual(bytes);
  },
);
