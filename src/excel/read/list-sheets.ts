import { KEY } from "../../sheet-mark";

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

/** The sheets of the workbook, and what is kept in it. One sync. */
export async function listSheets(context: Excel.RequestContext): Promise<Listed> {
  const { worksheets, settings } = context.workbook;
  const list = worksheets.load("items/id,items/name,items/visibility");
  const setting = settings.getItemOrNullObject(KEY).load("value");
  await context.sync();
  const memory: unknown = setting.isNullObject ? null : setting.value;
  return {
    sheets: list.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== "Visible" })),
    memory: typeof memory === "string" ? memory : null,
  };
}
