const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** How long a browser may take to begin with a file that it was handed, in milliseconds. */
const PATIENCE = 60_000;

/** Hands a workbook to the browser, which puts it where it puts downloads. */
export function download(bytes: Uint8Array<ArrayBuffer>, file: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file;
  document.body.append(link);
  link.click();
  link.remove();
  // Nothing tells when it has been taken; until then its bytes stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
