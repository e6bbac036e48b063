import { NO_DRAFT, type Draft } from "../../../src/taskpane/engine/draft";
import type { Engine, Figures } from "../../../src/taskpane/engine/engine";
import type { Workbook } from "../../../src/web/book/workbook";
import { sheetsOf, task, valueOf } from "./opened";

export const draftOf = async (workbook: Workbook): Promise<Draft> => ({
  ...NO_DRAFT,
  sheets: await sheetsOf(workbook),
});

/** Makes the report of all that there is. @returns the names of its sheets */
export async function publish(
  workbook: Workbook,
  engine: Engine,
  figures: Figures,
): Promise<readonly string[]> {
  const draft = await draftOf(workbook);
  const { publishable } = valueOf(await engine.check(draft, task().signal));
  const tables = publishable.flatMap((period) => period.tables.map(({ id }) => id));
  const planned = valueOf(
    await engine.plan(
      {
        draft,
        periods: [],
        theme: { kind: "built-in", id: "neutral" },
        layout: "report",
        language: null,
        tables,
        title: "",
        organisation: "",
        paper: "a4",
        figures,
        charts: true,
        force: false,
        taken: draft.sheets.map(({ name }) => name),
        date: "1 May 2025",
        version: "1.2.3",
      },
      task().signal,
    ),
  );
  if (!planned.ok) throw new Error(planned.message);
  return valueOf(await workbook.write(planned.plan, { kind: "report", id: "r" }, task())).sheets;
}
