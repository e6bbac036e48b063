import { openWorkbook } from "../../../src/web/book/open-workbook";
import { partsOf, data } from "../../xlsx/a-workbook";
import { pack, type ArchivePart } from "../../xlsx/pack";
import { changedParts, textOf } from "../../xlsx/patched";
import { DRAFT_ROWS, draftFile } from "./draft-file";
import {
  at,
  change,
  failureOf,
  open,
  readSheets,
  saveOf,
  savedOf,
  sheetsOf,
  shown,
  task,
  valueOf,
} from "./opened";
import { reportOf } from "./plans";

const REPORT = { kind: "report", id: "r" } as const;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const APART =
  "Corrections are saved in it all the same; new sheets are not, but a report can be saved by itself.";

type Change = (part: string, name: string) => string;

function twisted(change: Change): Uint8Array {
  const parts: ArchivePart[] = partsOf({
    sheets: [{ name: "Draft", inner: data(DRAFT_ROWS) }],
    formats: ["General", "0%", "@"],
    more: [{ name: "xl/revisions/headers.xml", content: "<headers/>" }],
  });
  return pack(
    parts.map((part) =>
      typeof part.content === "string" ? { ...part, content: change(part.content, part.name) } : part,
    ),
  );
}

const protect = (xml: string): string =>
  xml.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');

const LOCKS: readonly (readonly [string, string, () => Uint8Array])[] = [
  [
    "its structure is protected",
    "The structure of draft.xlsx is protected, so no sheet can be added or removed. Take the protection off in Excel (Review, Protect Workbook), and try again.",
    () => twisted(protect),
  ],
  [
    "it is a strict one",
    "draft.xlsx is saved as a Strict Open XML workbook, to which no sheets can be added here. Save it in Excel as “Excel Workbook (*.xlsx)”, and try again.",
    () =>
      twisted((xml) =>
        xml
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
      ),
  ],
  [
    "it is shared",
    "draft.xlsx is a shared workbook, so no sheet can be added or removed here. End the sharing in Excel (Review, Unshare Workbook), and try again.",
    () =>
      twisted((xml, name) =>
        name === "xl/_rels/workbook.xml.rels"
          ? xml.replace(
              "</Rel",
              `<Relationship Id="rIdR" Type="${OFFICE}/revisionHeaders" Target="revisions/headers.xml"/></Rel`,
            )
          : xml,
      ),
  ],
];

describe.each(LOCKS)("a workbook that takes no sheets: %s", (_, sentence, make) => {
  test("is told when it is opened", async () => {
    const opened = await openWorkbook(Uint8Array.from(make()), "draft.xlsx", task());
    if (!opened.ok) throw new Error(opened.message ?? "");
    expect(opened.notices).toEqual([`${sentence} ${APART}`]);
  });

  test("corrections alone are saved in it, and nothing else", async () => {
    const bytes = make();
    const workbook = await open(bytes);
    valueOf(await workbook.change([change("Draft", "C3", "25%", 0.3)]));
    expect(workbook.state().losses).toEqual([]);
    const saved = await saveOf(workbook);
    expect(changedParts(bytes, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(await readSheets(saved)).toEqual(await sheetsOf(workbook));
    expect(workbook.state().unsaved).toBe(false);
  });

  test("a report is shown and saved by itself; that the workbook goes without is told before", async () => {
    const workbook = await open(make());
    valueOf(await workbook.change([change("Draft", "B4", "9", 10)]));
    valueOf(await workbook.write(reportOf({ total: 13, chile: 10 }), REPORT, task()));
    valueOf(await workbook.change([change("Overview", "A2", "Chile", "Chili")]));
    expect(await shown(workbook, "Overview", "B3")).toBe("23");
    const left = { kind: "sheets-left-out", sheets: ["Overview"] };
    const waiting = { kind: "not-worked-out", cells: [at("Draft", "D2")] };
    expect(workbook.state().losses).toEqual([left, waiting]);
    const saved = await saveOf(workbook);
    expect((await readSheets(saved)).map(({ name }) => name)).toEqual(["Draft"]);
    expect(await shown(await open(saved), "Draft", "B2")).toBe("13");
    expect(await readSheets(await saveOf(workbook, "report"))).toMatchObject([{ name: "Overview" }]);
    // Only the report is still to be lost.
    expect(workbook.state()).toMatchObject({ unsaved: true, hasReport: true });
    expect(valueOf(await workbook.remove("r"))).toEqual(["Overview"]);
    expect(workbook.state()).toMatchObject({ unsaved: false, losses: [waiting] });
  });

  test("with a report and nothing else, the file is as it was", async () => {
    const bytes = make();
    const workbook = await open(bytes);
    valueOf(await workbook.write(reportOf(), REPORT, task()));
    expect(savedOf(await workbook.save("workbook", task())).bytes).toEqual(bytes);
  });

  test("what is kept of it is saved", async () => {
    const workbook = await open(make());
    valueOf(await workbook.keep("memory"));
    valueOf(await workbook.write(reportOf(), REPORT, task()));
    const again = await open(await saveOf(workbook));
    expect(valueOf(await again.read(task()))).toMatchObject({ memory: "memory", made: [] });
  });
});

test("sheets that were made before stay where the structure is protected by now", async () => {
  const first = await open(await draftFile());
  valueOf(await first.write(reportOf(), REPORT, task()));
  const saved = await saveOf(first);
  const { unzipSync } = await import("fflate");
  const locked = pack(
    Object.entries(unzipSync(saved)).map(([name, content]) => ({
      name,
      content: name === "xl/workbook.xml" ? protect(textOf(saved, name)) : content,
    })),
  );
  const workbook = await open(locked);
  expect(failureOf(await workbook.remove("r")).reason).toBe("protected-workbook");
  expect(await saveOf(workbook)).toEqual(locked);
});
