import { HostError } from "../host-failure";
import { LIMITS } from "../limits";
import { readAttributes, type Attributes } from "./attributes";
import { decodeEntities } from "./entities";

/** What a reader of a part wants to hear. Names come without their namespace prefix: `x:row` → `row`. */
export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  /** One text may come in several pieces. */
  text(text: string): void;
  close(name: string): void;
}

export interface XmlScanner {
  /** Pieces may be cut anywhere. */
  write(piece: string): void;
  end(): void;
}

/**
 * A small, strict reader of XML that comes in pieces. Strict matters: a sheet that was cut off in the middle
 * must be refused, because the sums of its first half would be judged wrong. Document types are refused
 * (ECMA-376-2, 6.1.4), so entities cannot be defined.
 * @throws HostError `damaged` where the markup is not well-formed
 */
export function createXmlScanner(events: XmlEvents, path: string): XmlScanner {
  const open: string[] = [];
  let rest = "";
  let sawRoot = false;

  const fail = (why: string): never => {
    throw new HostError("damaged", `${path}: ${why}`);
  };

  const text = (raw: string): void => {
    if (open.length > 0)
      events.text(decodeEntities(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw, fail));
    else if (raw.trim() !== "") fail("text outside the document");
  };

  const openTag = (raw: string): void => {
    const empty = raw.endsWith("/");
    const end = findNameEnd(raw);
    const name = raw.slice(0, end);
    if (name === "" || (open.length === 0 && sawRoot)) fail(`unexpected <${name}>`);
    if (open.length >= LIMITS.depth) fail("nested too deeply");
    sawRoot = true;
    const local = toLocalName(name);
    events.open(local, readAttributes(raw, end, empty ? raw.length - 1 : raw.length, fail));
    if (empty) events.close(local);
    else open.push(name);
  };

  const closeTag = (raw: string): void => {
    const name = raw.trimEnd();
    const expected = open.pop();
    if (name !== expected) fail(`</${name}> where </${expected ?? "nothing"}> is due`);
    events.close(toLocalName(name));
  };

  /** Handles the markup that begins at `at` and says where it ends; -1 where the end has not come yet. */
  const markup = (buffer: string, at: number): number => {
    const [start, end, use] = toKind(buffer, at);
    const from = at + start.length;
    const close = use === "open" ? findTagEnd(buffer, from) : buffer.indexOf(end, from);
    if (close < 0) return -1;
    const inner = buffer.slice(from, close);
    if (use === "open") openTag(inner);
    else if (use === "close") closeTag(inner);
    else if (use === "text") events.text(inner);
    else if (use === "refuse") fail("a document type is not allowed");
    return close + end.length;
  };

  return {
    write(piece) {
      const buffer = rest + piece;
      let at = 0;
      while (at < buffer.length) {
        const next = buffer.indexOf("<", at);
        if (next < 0) {
          const safe = findSafeCut(buffer, at);
          if (safe > at) text(buffer.slice(at, safe));
          at = safe;
          break;
        }
        if (next > at) text(buffer.slice(at, next));
        at = next;
        const end = markup(buffer, next);
        if (end < 0) break;
        at = end;
      }
      rest = buffer.slice(at);
      if (rest.length > LIMITS.markup) fail("markup that does not end");
    },
    end() {
      if (rest.startsWith("<")) fail("ends within a tag");
      if (rest !== "") text(rest);
      const last = open.at(-1);
      if (last !== undefined) fail(`ends before </${last}>`);
      if (!sawRoot) fail("no content");
    },
  };
}

function toLocalName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

type Kind = readonly [start: string, end: string, use: "open" | "close" | "text" | "skip" | "refuse"];
const OPEN: Kind = ["<", ">", "open"];
const CLOSE: Kind = ["</", ">", "close"];
const CDATA: Kind = ["<![CDATA[", "]]>", "text"];
const COMMENT: Kind = ["<!--", "-->", "skip"];
const INSTRUCTION: Kind = ["<?", "?>", "skip"];
const DECLARATION: Kind = ["<!", ">", "refuse"];

/** A kind cut off after `<` or `<![CD` is taken for another one, whose end cannot have come either. */
function toKind(buffer: string, at: number): Kind {
  switch (buffer.charCodeAt(at + 1)) {
    case 0x2f:
      return CLOSE;
    case 0x3f:
      return INSTRUCTION;
    case 0x21:
      if (buffer.startsWith(COMMENT[0], at)) return COMMENT;
      return buffer.startsWith(CDATA[0], at) ? CDATA : DECLARATION;
    default:
      return OPEN;
  }
}

function findNameEnd(raw: string): number {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code <= 0x20 || code === 0x2f) return at;
  }
  return raw.length;
}

/** A `>` inside an attribute's quotes does not end the tag. */
function findTagEnd(buffer: string, from: number): number {
  let quote = 0;
  for (let at = from; at < buffer.length; at++) {
    const code = buffer.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
  }
  return -1;
}

/** Text may be handed on up to here: an entity or a line break may continue in the next piece. */
function findSafeCut(buffer: string, from: number): number {
  const entity = buffer.lastIndexOf("&");
  if (entity >= from && !buffer.includes(";", entity)) return entity;
  return buffer.endsWith("\r") ? buffer.length - 1 : buffer.length;
}
