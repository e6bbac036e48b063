import type { LostPart } from "../../core/lost-part";

/** A file as a workbook (.xlsx). */
export type Conversion =
  | {
      readonly ok: true;
      /** What the file was; `xlsx` where it was a workbook already, and its bytes are its own. */
      readonly from: "xlsx" | "csv" | "ods";
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** What the user should know, a sentence each. */
      readonly notices: readonly string[];
      /** What the file has and the workbook has not. */
      readonly lost: readonly LostPart[];
    }
  /** A sentence for the user. */
  | { readonly ok: false; readonly message: string };
