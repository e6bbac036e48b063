/** Faults of the language itself: their messages name parts of the program, never what a workbook holds. */
const OWN_WORDS = new Set(["TypeError", "RangeError", "ReferenceError", "ChunkLoadError", "DataCloneError"]);
const MOST_PLACES = 3;

/** An exception for whoever mends the program: what kind, and where. Never a text or figure of the workbook. */
export function toFaultDetails(thrown: unknown): string {
  if (!(thrown instanceof Error)) return "unknown";
  const { name, message, stack = "" } = thrown;
  const places = stack
    .split("\n")
    .filter((line) => /^\s*at /.test(line))
    .slice(0, MOST_PLACES)
    .map((line) => line.trim());
  return [OWN_WORDS.has(name) ? `${name}: ${message}` : name, ...places].join("; ");
}
