import type { Host } from "../host";
import { createExcelHost } from "./excel-host";
import { supports } from "./supports";
import { isDarkTheme } from "./theme";

/** The requirement set ExcelApi that the add-in needs; Excel 2021 and everything later has it. As in the manifest. */
export const MIN_EXCEL_API = "1.14";

export type Connection =
  | {
      readonly ok: true;
      readonly host: Host;
      /** Of Excel's own menus, BCP 47: `nl-NL`. */
      readonly language: string;
      /** `null` where Excel does not say; Excel on the web never does. */
      readonly isDark: () => boolean | null;
      /** What every key in the browser's storage begins with; empty where Excel does not divide that. */
      readonly partitionKey: string;
      /** Whether this Excel has a version of ExcelApi: `1.16`. */
      readonly supports: (version: string) => boolean;
    }
  | { readonly ok: false; readonly reason: ConnectionRefusal };

/** `no-office`: Microsoft's script could not be loaded, so nobody knows where the page runs. */
export type ConnectionRefusal = "no-office" | "not-in-excel" | "too-old";

/** Waits for Office, and says whether the page runs in an Excel that is new enough. */
export async function connect(): Promise<Connection> {
  if (typeof Office === "undefined") return { ok: false, reason: "no-office" };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { ok: false, reason: "not-in-excel" };
  if (!supports(MIN_EXCEL_API)) return { ok: false, reason: "too-old" };
  return {
    ok: true,
    host: createExcelHost(),
    language: Office.context.displayLanguage,
    isDark: isDarkTheme,
    partitionKey: toPartitionKey(),
    supports,
  };
}

/** The typings promise it always; only Excel on the web has it, and not in every edition. */
function toPartitionKey(): string {
  const key: string | undefined = Office.context.partitionKey;
  return key ?? "";
}
