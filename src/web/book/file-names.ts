/** Neither part of a path, nor anything that some system refuses in the name of a file. */
// eslint-disable-next-line no-control-regex -- among them are control characters
const UNSAFE = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const LONGEST = 120;

type Saving = "workbook" | "report";

/**
 * What a saved file is called: never as the file that was opened.
 *
 * | opened               | workbook               | report              |
 * | -------------------- | ---------------------- | ------------------- |
 * | `draft.xlsx`         | `draft-checked.xlsx`   | `draft-report.xlsx` |
 * | `draft-checked.xlsx` | `draft-checked-2.xlsx` | `draft-report.xlsx` |
 */
export function toFileName(opened: string, what: Saving): string {
  const last = opened.replace(/^.*[/\\]/, "");
  const safe = last
    .replace(/\.[A-Za-z]{1,5}$/, "")
    .replace(UNSAFE, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const [, stem = safe, nth] = /^(.*?)-checked(?:-(\d{1,3}))?$/.exec(safe) ?? [];
  const begun = [...stem].slice(0, LONGEST).join("") || "workbook";
  if (what === "report") return `${begun}-report.xlsx`;
  if (stem === safe) return `${begun}-checked.xlsx`;
  return `${begun}-checked-${Number(nth ?? 1) + 1}.xlsx`;
}
