import type { ProofWords } from "../proof-words";

export const proof: ProofWords = {
  sheet: "Proof",
  about: "What shows whether this workbook is still as it was made",
  summary: "The record of what was generated, to compare the workbook with.",
};
