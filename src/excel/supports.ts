/** Whether this Excel has a version of the requirement set ExcelApi: `1.16`. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
