import { SEVERITIES, type Severity } from "../../findings/finding";
import type { SeverityCounts } from "../pane-words";
import { counted, listed } from "./counted";

const NAMES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  note: ["note", "notes"],
};

export const severityCount = (severity: Severity, count: number): string =>
  counted(count, ...NAMES[severity]);

export const severityName = (severity: Severity): string => NAMES[severity][0];

/** `3 errors and 1 warning` */
export const severityCounts = (counts: SeverityCounts): string =>
  listed(
    SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
      severityCount(severity, counts[severity]),
    ),
  );
