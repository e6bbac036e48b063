import ts from "typescript";
import { listFiles, read } from "./files";

/** What users read comes from `src/core/words`, so that a language can be added in one place. */

const SPOKEN = new Set(
  [
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "alt",
    "content",
    "hint",
    "label",
  ].concat(["placeholder", "title", "validationMessage"]),
);

const screens = [...listFiles("src/taskpane"), ...listFiles("src/web")].filter((path) =>
  path.endsWith(".tsx"),
);

/** Texts that stand in the markup of a screen itself: `line 12: Check again`. */
function textsOf(path: string, source: string): readonly string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = spokenText(node);
    // A number or a sign needs no translation.
    if (text !== null && /\p{L}\p{L}/u.test(text)) {
      found.push(`line ${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${text.trim()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function spokenText(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) {
    return literals(node.expression);
  }
  if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText())) {
    const value = node.initializer;
    return literals(value !== undefined && ts.isJsxExpression(value) ? value.expression : value);
  }
  return null;
}

/** The letters of a text that is written out, also where it is one of two, or has something put in. */
function literals(node: ts.Node | undefined): string | null {
  if (node === undefined) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(" ");
  }
  if (ts.isParenthesizedExpression(node)) return literals(node.expression);
  const sides = ts.isConditionalExpression(node)
    ? [node.whenTrue, node.whenFalse]
    : ts.isBinaryExpression(node)
      ? [node.left, node.right]
      : [];
  const texts = sides.flatMap((side) => literals(side) ?? []);
  return texts.length === 0 ? null : texts.join(" ");
}

test("texts in markup are seen", () => {
  const source = `
    const a = <p title="Why">Check <b>{"again"}</b>{late ? "Too late" : words.soon}</p>;
    const b = <Field label={\`\${n} rows\`} className="wide" appearance={"primary"}>{words.rows}·{a}</Field>;`;
  expect(textsOf("a.tsx", source)).toEqual([
    "line 2: Why",
    "line 2: Check",
    "line 2: again",
    "line 2: Too late",
    "line 3: rows",
  ]);
});

test("there are screens", () => {
  expect(screens.length).toBeGreaterThan(3);
});

test.each(screens)("%s says nothing in words of its own", (path) => {
  expect(textsOf(path, read(path))).toEqual([]);
});

test("nothing opens a dialog of the browser", () => {
  const dialog = /(?<![.\w])(alert|confirm|prompt)\(|\b(window|globalThis|self)\.(alert|confirm|prompt)\b/;
  expect(listFiles("src").filter((path) => /\.tsx?$/.test(path) && dialog.test(read(path)))).toEqual([]);
});

test("the pages and guides call every button and view what it is called", () => {
  const called = [...listFiles("src/core/words/en").map(read), read("manifest.xml")].join("\n");
  const page = read("assets/pages/support.html");
  const named = [
    ...[...page.matchAll(/<b>([^<]+)<\/b>/g)]
      .map(([, name = ""]) => name)
      .filter((name) => !/[.”]$/.test(name)),
    ...[...read("docs/reviewer.md").matchAll(/_([A-Z][^_]+)_/g)].map(([, name = ""]) => name),
  ].map((name) => name.replace(/\s+/g, " "));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !called.includes(`"${name}"`))).toEqual([]);
});
