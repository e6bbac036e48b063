import { converse, type Conversation, type Page } from "./conversation";
import { element } from "./element";
import { drawWorkbook } from "./grid";
import type { WorkbookView } from "./view";

/** What the test process lends to this page. */
declare global {
  var processInExcel: (body: string, flags: number) => Promise<{ error: number; body: string }>;

  var commandCompleted: (command: string) => Promise<void>;

  var excelOnTheWeb: ExcelOnTheWeb;
}

/** What this page lends to the test process. */
export interface ExcelOnTheWeb {
  openPane(page: Page, width: number): void;
  push(entries: readonly unknown[]): void;
  /** A function of the ribbon, in an invisible page that is opened for it and stays. */
  invoke(page: Page, command: string): void;
  enterPane(): void;
  draw(view: WorkbookView): void;
}

let pane: Conversation | null = null;
let commands: Conversation | null = null;

const place = (selector: string): HTMLElement => {
  const element = document.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`There is no ${selector} in this page.`);
  return element;
};

function open(where: Element, page: Page): Conversation {
  const excel = {
    process: (body: string, flags: number) => processInExcel(body, flags),
    completed: (command: string) => void commandCompleted(command),
    opened: (url: string, close: () => void) => {
      const dialog = place("#dialog");
      const button = element("button", ["Close"]);
      button.onclick = () => {
        dialog.replaceChildren();
        close();
      };
      dialog.append(button);
      open(dialog, { ...page, url, title: "Message", isDialog: true });
    },
    left: () => place("#sheet").focus(),
  };
  return converse(where, page, excel);
}

globalThis.excelOnTheWeb = {
  openPane: (page, width) => {
    document.body.style.setProperty("--pane", `${String(width)}px`);
    place("#pane h2").textContent = page.title;
    pane = open(place("#pane"), page);
  },
  push: (entries) => {
    pane?.push(entries);
    commands?.push(entries);
  },
  invoke: (page, command) => {
    commands ??= open(place("#commands"), page);
    commands.invoke(command);
  },
  enterPane: () => pane?.enter(),
  draw: (view) => drawWorkbook(place("#workbook"), view),
};
