import { HostError } from "../host-failure";
import { LIMITS } from "../limits";
import { decodeTextEscapes } from "../xml/text-escapes";

/** Gathers the text of a `<si>` or `<is>` element: its runs joined, without formats and reading aids. */
export interface PlainText {
  open(name: string): void;
  text(text: string): void;
  close(name: string): void;
  /** What was gathered, and a fresh start. */
  take(): string;
}

/** `<r><t>Braz</t></r><r><t>il</t></r><rPh><t>ブラジル</t></rPh>` → `Brazil` */
export function createPlainText(): PlainText {
  let gathered = "";
  let inText = false;
  let inPhonetic = false;
  return {
    open(name) {
      if (name === "rPh") inPhonetic = true;
      else if (name === "t") inText = !inPhonetic;
    },
    text(text) {
      if (inText) gathered = join(gathered, text);
    },
    close(name) {
      if (name === "rPh") inPhonetic = false;
      else if (name === "t") inText = false;
    },
    take() {
      const text = decodeTextEscapes(gathered);
      gathered = "";
      return text;
    },
  };
}

/** @throws HostError where a text grows beyond anything that a cell can hold */
export function join(before: string, more: string): string {
  if (before.length + more.length > LIMITS.markup)
    throw new HostError("too-large", "a text that does not end");
  return before + more;
}
