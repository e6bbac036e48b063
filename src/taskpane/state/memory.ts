/** What a workbook keeps is read by the ribbon command as well, so it is the core's. */
export { fromMemory, toMemory, type Remembered } from "../../core/memory";
