/** An error as the host answers it for one action; the client makes its `OfficeExtension.Error` of it. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

export const accessDenied = (why: string): ExcelError =>
  new ExcelError("AccessDenied", `You cannot perform the requested operation: ${why}.`, 403);
export const invalidArgument = (why: string): ExcelError =>
  new ExcelError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${why}.`);
export const itemNotFound = (what: string): ExcelError =>
  new ExcelError("ItemNotFound", `The requested resource doesn't exist: ${what}.`, 404);
export const itemAlreadyExists = (what: string): ExcelError =>
  new ExcelError(
    "ItemAlreadyExists",
    `A resource with the same name or identifier already exists: ${what}.`,
    409,
  );
export const invalidReference = (): ExcelError =>
  new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
export const inactiveWorkbook = (): ExcelError =>
  new ExcelError("InactiveWorkbook", "The operation failed because the workbook is inactive.");
export const mergedRangeConflict = (): ExcelError =>
  new ExcelError("MergedRangeConflict", "The requested operation conflicts with a merged range.");
export const unsupportedSheet = (): ExcelError =>
  new ExcelError("UnsupportedSheet", "This operation isn't supported on this kind of sheet.");
/** Not an answer of Excel's: the emulation does not know this member, and says so instead of ignoring it. */
export const notEmulated = (member: string): ExcelError =>
  new ExcelError("NotImplemented", `The emulated Excel does not know ${member}.`, 501);

/** Errors of a whole request, as Excel on the web numbers them, and what the client calls them. */
export const WHOLE_REQUEST_ERRORS = {
  1014: { code: "InvalidRequestContext", status: 400 },
  5001: { code: "GeneralException", status: 500 },
  5004: { code: "InvalidOperationInCellEditMode", status: 400 },
  5012: { code: "InvalidOrTimedOutSession", status: 408 },
  5102: { code: "ActivityLimitReached", status: 429 },
  5103: { code: "RequestPayloadSizeLimitExceeded", status: 400 },
  5104: { code: "ResponsePayloadSizeLimitExceeded", status: 400 },
  7000: { code: "AccessDenied", status: 401 },
} as const;
export type WholeRequestError = keyof typeof WHOLE_REQUEST_ERRORS;
