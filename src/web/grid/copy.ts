import type { Copied } from "./to-copied";

/** Answers a `copy` event, for which browsers ask nobody's leave. Whether there was a clipboard. */
export function putOn(event: ClipboardEvent, { text, html }: Copied): boolean {
  if (event.clipboardData === null) return false;
  event.preventDefault();
  event.clipboardData.setData("text/plain", text);
  event.clipboardData.setData("text/html", html);
  return true;
}

/** The same by a button: makes the browser ask what is to be copied. Whether it was. */
export function copyNow(copied: Copied): boolean {
  let isDone = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.stopPropagation();
    isDone = putOn(event, copied);
  };
  document.addEventListener("copy", onCopy, { capture: true });
  try {
    return document.execCommand("copy") && isDone;
  } catch {
    // Some engines throw where others answer false.
    return false;
  } finally {
    document.removeEventListener("copy", onCopy, { capture: true });
  }
}
