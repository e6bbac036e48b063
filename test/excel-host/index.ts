/** An emulated Excel that the unmodified Office.js client talks to. See `README.md` in this folder. */
export { createExcel } from "./create-excel";
export type {
  ActionFault,
  Answer,
  EmulatedExcel,
  EventEntry,
  ExcelOptions,
  Fault,
  LoggedAction,
  LoggedRequest,
  RequestFault,
} from "./emulated-excel";
export { installClient, loadClient, type Client } from "./load-client";
export type { Book, Sheet } from "./model/book";
export type { User } from "./user";
export { openExcel } from "./xlsx-in";
export { toXlsx } from "./xlsx-out";
