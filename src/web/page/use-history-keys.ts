import { useEffect } from "react";

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z (on a Mac with ⌘), but where a text is typed: there they belong to the text. */
export function useHistoryKeys(move: (way: "undo" | "redo") => void, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const way = toWay(event);
      if (way === null || isTyping(event.target)) return;
      event.preventDefault();
      move(way);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [move, isOn]);
}

function toWay({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): "undo" | "redo" | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  switch (key.toLowerCase()) {
    case "z":
      return shiftKey ? "redo" : "undo";
    case "y":
      return shiftKey ? null : "redo";
    default:
      return null;
  }
}

/** Kinds of `<input>` that hold no text to be undone. */
const NO_TEXT: ReadonlySet<string> = new Set(["button", "checkbox", "radio", "submit", "range", "file"]);

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
