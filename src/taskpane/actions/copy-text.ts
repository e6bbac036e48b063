/**
 * Puts a text on the clipboard; whether it went there. In a frame of Excel on the web the clipboard may be forbidden, where
 * the older way, over a selected text field, still works.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Absent or forbidden: told to the user by the caller, if the older way fails too.
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("aria-hidden", "true");
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  const done = tryCopy();
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}

function tryCopy(): boolean {
  try {
    return document.execCommand("copy");
  } catch {
    // Some engines throw where others answer false.
    return false;
  }
}
