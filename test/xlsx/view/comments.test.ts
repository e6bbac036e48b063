import type { RawWorkbook } from "../a-workbook";
import { data } from "../a-workbook";
import { linksOf, MAIN, viewOf } from "./viewing";

const SHEET = "xl/worksheets/sheet1.xml";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const notes = (inner: string) => ({
  name: "xl/comments1.xml",
  content: `<comments xmlns="${MAIN}"><authors><author>Ann &amp; Co</author><author/></authors><commentList>${inner}</commentList></comments>`,
});
const note = (ref: string, text: string, author = 0): string =>
  `<comment ref="${ref}" authorId="${author}"><text>${text}</text></comment>`;
const thread = (...inner: readonly string[]) => ({
  name: "xl/threadedComments/threadedComment1.xml",
  content: `<ThreadedComments xmlns="${THREADS}">${inner.join("")}</ThreadedComments>`,
});
const remark = (ref: string, person: string, text: string): string =>
  `<threadedComment ref="${ref}" dT="2024-01-01T10:00:00.00" personId="{${person}}" id="{${text.length}}"><text>${text}</text></threadedComment>`;
const PEOPLE = {
  name: "xl/persons/person.xml",
  content: `<personList xmlns="${THREADS}"><person displayName="Ben" id="{1}" userId="x" providerId="None"/></personList>`,
};

const withParts = (more: NonNullable<RawWorkbook["more"]>): RawWorkbook => ({
  sheets: [{ inner: data(`<row r="1"><c r="A1"><v>1</v></c></row>`) }],
  more: [
    linksOf(SHEET, [
      { type: "comments", target: "../comments1.xml" },
      { type: "threadedComment", target: "../threadedComments/threadedComment1.xml" },
    ]),
    ...more,
  ],
  links: [{ type: "person", target: "persons/person.xml" }],
});

test("notes, by row and column, without the name that Excel writes above them", async () => {
  const view = await viewOf(
    withParts([
      notes(
        note(
          "B3",
          `<r><rPr><b/></rPr><t>Ann &amp; Co:</t></r><r><t xml:space="preserve">\nLook &lt;here&gt;.</t></r>`,
        ) + note("A1", "<t>Plain.</t>", 1),
      ),
    ]),
  );
  expect(view.comments).toEqual([
    { row: 0, col: 0, remarks: [{ author: "", text: "Plain." }] },
    { row: 2, col: 1, remarks: [{ author: "Ann & Co", text: "Look <here>." }] },
  ]);
  // Where nothing else is, the sheet goes as far as its comments.
  expect(view).toMatchObject({ rows: 3, columns: 2 });
});

test("threads with the names of their people, instead of the notes that stand in for them", async () => {
  const view = await viewOf(
    withParts([
      notes(note("B3", "<t>[Threaded comment]</t>") + note("C3", "<t>A note.</t>")),
      thread(remark("B3", "1", "Is this right?"), remark("B3", "2", "Yes.")),
      PEOPLE,
    ]),
  );
  expect(view.comments).toEqual([
    {
      row: 2,
      col: 1,
      remarks: [
        { author: "Ben", text: "Is this right?" },
        { author: "", text: "Yes." },
      ],
    },
    { row: 2, col: 2, remarks: [{ author: "Ann & Co", text: "A note." }] },
  ]);
});

test("a damaged part of notes is noted, and the sheet is there all the same", async () => {
  const view = await viewOf(withParts([notes("<comment")]));
  expect(view).toMatchObject({ comments: [], unread: ["comments"], rows: 1 });
});

test("what refers to no cell is left out", async () => {
  const view = await viewOf(withParts([notes(note("nowhere", "<t>x</t>") + note("A1", "<t></t>"))]));
  expect(view.comments).toEqual([]);
});
