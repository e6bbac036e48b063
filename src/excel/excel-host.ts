import type { Host } from "../host";
import { changeCells } from "./change";
import { keepMemory } from "./keep";
import { findMadeSheets } from "./made-sheets";
import { createOwnSheets } from "./own-sheets";
import { readWorkbook } from "./read-workbook";
import { removeSheets } from "./remove";
import { showCells } from "./show";
import { supports } from "./supports";
import { watchWorkbook } from "./watch";
import { writePlan } from "./write-plan";

/** The workbook that is open in Excel. */
export function createExcelHost(): Host {
  const own = createOwnSheets();
  return {
    made: findMadeSheets,
    read: (task) => readWorkbook(task, own),
    write: (plan, mark, task) => writePlan(plan, mark, task, own),
    remove: (id) => removeSheets(id, own),
    show: (cells) => showCells(cells, supports),
    change: (changes) => changeCells(changes, own),
    keep: keepMemory,
    watch: (onChange) => watchWorkbook(onChange, own),
  };
}
