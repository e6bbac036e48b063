import { askMemory, readMemory } from "./ask-memory";

/** A sheet as the list of sheets has it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  /** Very hidden ones too, which Excel does not even list. */
  readonly hidden: boolean;
}

export interface Listed {
  /** In workbook order. */
  readonly sheets: readonly ListedSheet[];
  readonly memory: string | null;
}

/** The sheets of the workbook, and what is kept in it. One sync; more only where it is kept several times. */
export async function listSheets(context: Excel.RequestContext): Promise<Listed> {
  const list = context.workbook.worksheets.load("items/id,items/name,items/visibility");
  const asked = askMemory(context);
  await context.sync();
  const { text } = await readMemory(asked);
  return {
    sheets: list.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== "Visible" })),
    memory: text,
  };
}
