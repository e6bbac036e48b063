import { fromA1 } from "../../core/address";
import { decodeEntities, walkXml, type Part } from "../read/walk-xml";
import type { CommentView, Remark } from "./sheet-view";

interface Placed extends Remark {
  readonly ref: string;
}

/** Notes (ECMA-376-1, 18.7.3), with the name of who wrote each. */
export function readNotes(part: Part): readonly Placed[] {
  const authors: string[] = [];
  const notes: { ref: string; author: string; text: string }[] = [];
  let isText = false;
  walkXml(part, {
    open(name, attributes, path) {
      const parent = path.at(-1);
      if (name === "author" && parent === "authors") authors.push("");
      else if (name === "comment" && parent === "commentList") {
        const author = authors[Number(attributes().get("authorId") ?? -1)] ?? "";
        notes.push({ ref: attributes().get("ref") ?? "", author, text: "" });
      }
      isText = (name === "t" && path.includes("comment") && !path.includes("rPh")) || name === "author";
    },
    text(raw) {
      if (!isText) return;
      const note = notes.at(-1);
      if (note !== undefined) note.text += decodeEntities(raw);
      else authors[authors.length - 1] = (authors.at(-1) ?? "") + decodeEntities(raw);
    },
    close() {
      isText = false;
    },
  });
  return notes.map(({ ref, author, text }) => ({ ref, author, text: withoutAuthor(text, author) }));
}

/** Excel writes the name above the text of a note that it begins. */
function withoutAuthor(text: string, author: string): string {
  const plain = text.replaceAll("\r\n", "\n").trim();
  return author !== "" && plain.startsWith(`${author}:`) ? plain.slice(author.length + 1).trim() : plain;
}

/** Threads of comments, in the order of the file, answers behind what they answer ([MS-XLSX], 2.6.203). */
export function readThreads(part: Part, people: ReadonlyMap<string, string>): readonly Placed[] {
  const remarks: { ref: string; author: string; text: string }[] = [];
  let isText = false;
  walkXml(part, {
    open(name, attributes, path) {
      if (name === "threadedComment") {
        const of = attributes();
        const author = people.get(of.get("personId") ?? "") ?? "";
        remarks.push({ ref: of.get("ref") ?? "", author, text: "" });
      }
      isText = name === "text" && path.at(-1) === "threadedComment";
    },
    text(raw) {
      const remark = remarks.at(-1);
      if (isText && remark !== undefined) remark.text += decodeEntities(raw);
    },
    close() {
      isText = false;
    },
  });
  return remarks;
}

/** Who wrote comments, by their id ([MS-XLSX], 2.6.201). */
export function readPeople(part: Part): ReadonlyMap<string, string> {
  const people = new Map<string, string>();
  walkXml(part, {
    open(name, attributes) {
      if (name === "person") people.set(attributes().get("id") ?? "", attributes().get("displayName") ?? "");
    },
  });
  return people;
}

/**
 * What is said of each cell. Where there is a thread, the note of its cell only tells older programs that there is one.
 * What refers to no cell is left out.
 */
export function toComments(notes: readonly Placed[], threads: readonly Placed[]): readonly CommentView[] {
  const threaded = new Set(threads.map(({ ref }) => ref.toUpperCase()));
  const found = new Map<string, { row: number; col: number; remarks: Remark[] }>();
  for (const { ref, author, text } of [
    ...notes.filter((note) => !threaded.has(note.ref.toUpperCase())),
    ...threads,
  ]) {
    const cell = fromA1(ref);
    if (cell === null || text === "") continue;
    const key = `${cell.row},${cell.col}`;
    const comment = found.get(key) ?? { ...cell, remarks: [] };
    comment.remarks.push({ author, text });
    found.set(key, comment);
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.col - b.col);
}
