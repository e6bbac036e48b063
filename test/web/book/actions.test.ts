import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createActions } from "../../../src/taskpane/actions/actions";
import { createDirectEngine } from "../../../src/taskpane/engine/direct-engine";
import type { PaneEvent } from "../../../src/taskpane/state/pane-event";
import { initialState, type PaneState } from "../../../src/taskpane/state/pane-state";
import { NO_PREFERENCES } from "../../../src/taskpane/state/preferences";
import { reduce } from "../../../src/taskpane/state/reduce";
import { createStore } from "../../../src/taskpane/state/store";
import type { Book } from "../../../src/web/book/book";
import { openHere } from "../../../src/web/book/open-here";
import { until } from "../../taskpane/actions/open-actions";
import { memoryPreferences, STILL, WORDS } from "../../taskpane/pane-parts";
import { sample, savedOf, task, valueOf, type Bytes } from "./opened";

async function openPane(bytes: Bytes, name = "draft.xlsx") {
  const opened = await openHere(new File([bytes], name), task());
  if (!opened.ok) throw new Error(opened.message ?? "stopped");
  const { book } = opened;
  const store = createStore<PaneState, PaneEvent>(reduce, initialState("result", NO_PREFERENCES));
  let made = 0;
  const actions = createActions({
    host: book.host,
    engine: createDirectEngine("en", STILL),
    words: WORDS,
    store,
    preferences: memoryPreferences(),
    checksAtOnce: false,
    usual: NO_PREFERENCES,
    version: "1.2.3",
    newId: () => `id-${(made += 1)}`,
    today: () => "1 July 2024",
    copy: () => Promise.resolve(true),
  });
  const unwatch = await actions.watch();
  const end = (): void => {
    void unwatch();
    actions.end();
  };
  return { book, actions, state: store.get, end };
}

type Pane = Awaited<ReturnType<typeof openPane>>;

/** Applies the first correction that the pane proposes; whether there was one. */
async function applyNext({ actions, state }: Pick<Pane, "actions" | "state">): Promise<boolean> {
  for (const { id } of state().checked?.mistakes ?? []) {
    await actions.lookForSuggestion(id);
    const found = state().suggestions[id];
    if (found?.kind !== "found") continue;
    await actions.apply(found.suggestion);
    return true;
  }
  return false;
}

const errorsOf = ({ state }: Pick<Pane, "state">): number =>
  (state().checked?.findings ?? []).filter(({ severity }) => severity === "error").length;

const namesOf = (book: Book): readonly string[] => book.state().tabs.map(({ name }) => name);

test("what the pane applies can be taken back in the pane and in the toolbar, and does not pile up", async () => {
  const pane = await openPane(sample("h1-2024-with-mistakes"));
  const { book, actions, state, end } = pane;
  await actions.check();
  const before = errorsOf(pane);
  expect(await applyNext(pane)).toBe(true);
  expect(errorsOf(pane)).toBeLessThan(before);
  expect(state().stale).toBe(false);
  await actions.undo();
  expect(errorsOf(pane)).toBe(before);
  expect(book.state()).toMatchObject({ undo: null, unsaved: false });
  expect(await applyNext(pane)).toBe(true);
  expect(book.state().undo).toMatchObject({ kind: "cells" });
  // The toolbar is not the pane: it tells that something changed, and the pane sees to it that nobody believes the old result.
  valueOf(await book.undo());
  await until(() => state().stale);
  await actions.check();
  expect(errorsOf(pane)).toBe(before);
  end();
});

test("corrected, published, removed, published again and saved: the pane knows its report in the next session", async () => {
  const pane = await openPane(sample("h1-2024-with-mistakes"));
  const { book, actions, state, end } = pane;
  await actions.check();
  for (let more = true; more;) more = await applyNext(pane);
  expect(errorsOf(pane)).toBe(0);
  await actions.publish();
  const { published } = state();
  expect(published).toMatchObject({ unpolished: [], errors: 0 });
  expect(namesOf(book)).toEqual(["H1 2024", ...(published?.sheets ?? [])]);
  await actions.remove(published?.id ?? "");
  expect(namesOf(book)).toEqual(["H1 2024"]);
  await actions.publish();
  expect(state().notices.filter(({ kind }) => kind === "error")).toEqual([]);
  const saved = savedOf(await book.save("workbook", task()));
  end();

  const next = await openPane(saved.bytes, saved.file);
  await next.actions.checkReports();
  expect(next.state().checked?.reports).toMatchObject([{ isAsGenerated: true }]);
  expect(errorsOf(next)).toBe(0);
  expect(next.state().made.every(({ kind }) => kind === "report")).toBe(true);
  next.end();
});

test("a report and a sample are called otherwise than a chart sheet", async () => {
  const parts = unzipSync(sample("h1-2024-draft"));
  const put = (name: string, before: string, added: string): void => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(xml.replace(before, added + before));
  };
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  for (const [index, name] of ["Overview", "Sample"].entries()) {
    const link = `xmlns:q="${office}" q:id="rIdC${index}"`;
    put("xl/workbook.xml", "</sheets>", `<sheet name="${name}" sheetId="${70 + index}" ${link}/>`);
    put(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      `<Relationship Id="rIdC${index}" Type="${office}/chartsheet" Target="chartsheets/sheet${index}.xml"/>`,
    );
    parts[`xl/chartsheets/sheet${index}.xml`] = strToU8("<chartsheet/>");
  }
  const pane = await openPane(Uint8Array.from(zipSync(parts)));
  const { book, actions, state, end } = pane;
  await actions.check();
  await actions.publish();
  await actions.addSample();
  expect(state().notices.filter(({ kind }) => kind === "error")).toEqual([]);
  expect(state().published?.sheets).toContain("Overview (2)");
  const names = namesOf(book);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  savedOf(await book.save("workbook", task()));
  end();
});

test("the sample of the pane is a sheet to be corrected, and goes again", async () => {
  const pane = await openPane(sample("counts-only"));
  const { book, actions, state, end } = pane;
  await actions.addSample();
  const [sampleSheet] = state().made;
  expect(errorsOf(pane)).toBeGreaterThan(0);
  for (let more = true; more;) more = await applyNext(pane);
  expect(errorsOf(pane)).toBe(0);
  const saved = savedOf(await book.save("workbook", task()));
  const again = await openPane(saved.bytes, saved.file);
  await again.actions.check();
  expect(errorsOf(again)).toBe(0);
  await again.actions.remove(sampleSheet?.id ?? "");
  expect(namesOf(again.book)).not.toContain(sampleSheet?.name);
  savedOf(await again.book.save("workbook", task()));
  again.end();
  end();
});

test("what the user says of the draft is kept in the workbook, and saved with it", async () => {
  const pane = await openPane(sample("h1-2024-with-mistakes"));
  await pane.actions.check();
  const [finding] = pane.state().checked?.findings ?? [];
  if (finding === undefined) throw new Error("no finding");
  await pane.actions.ignore(finding, "as printed");
  expect(pane.book.state()).toMatchObject({ unsaved: true, undo: null });
  const saved = savedOf(await pane.book.save("workbook", task()));
  pane.end();
  const next = await openPane(saved.bytes, saved.file);
  await next.actions.check();
  expect(next.state().checked?.findings.map(({ id }) => id)).not.toContain(finding.id);
  expect(next.state().checked?.ignored).toHaveLength(1);
  next.end();
});
