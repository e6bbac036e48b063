import { readFileSync } from "node:fs";
import { CHECKLIST, POINTS } from "../../../src/core/accessibility/points";
import { en } from "../../../src/core/words/en";

const page = readFileSync("docs/accessibility.md", "utf8").replace(/ +/g, " ");

test.each(POINTS.map((point) => [point.id, point] as const))(
  "docs/accessibility.md lists %s as it is",
  (id, point) => {
    const { title, why } = en.accessibility.points[id];
    const remark = { checklist: "", wcag: " (WCAG)", own: " (our own)" }[point.source];
    expect(page).toContain(
      `| ${title} | ${why} | ${en.accessibility[point.weight]}${remark} | ${point.by} | \`${id}\` |`,
    );
  },
);

test("docs/accessibility.md lists nothing else, and names its source", () => {
  expect([...page.matchAll(/^\|.*\| `([a-z-]+)` \|$/gm)].map(([, id]) => id)).toEqual(
    POINTS.map(({ id }) => id),
  );
  expect(page).toContain(CHECKLIST.address);
});
