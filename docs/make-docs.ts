import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { CATALOGUE } from "../src/core";
import type { Check } from "../src/core";

/**
 * Writes docs/checks.md from the documentation that travels in the checks.
 * With `--check` it writes nothing, and fails where the file is not what it would write.
 */

const TARGET = join(__dirname, "checks.md");

const fenced = (miniature: string): string =>
  `\`\`\`text\n${miniature
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .join("\n")}\n\`\`\``;

function toSection({ id, title, why, holds, fails, outOfScope }: Check): string {
  return [
    `## \`${id}\``,
    `**${title}.** ${why}`,
    "Holds:",
    fenced(holds),
    "Fails:",
    fenced(fails),
    `Out of scope: ${outOfScope}`,
  ].join("\n\n");
}

function toDocument(checks: readonly Check[]): string {
  const contents = checks.map(({ id, title }) => `- [\`${id}\`](#${id}): ${title}`).join("\n");
  return [
    "<!-- Made from src/core/checks by `npm run docs`. Change the check, not this file. -->",
    "# The checks",
    "In the order in which reports list them. In the examples, a `|` stands between two cells of a row.",
    contents,
    ...checks.map(toSection),
  ]
    .join("\n\n")
    .concat("\n");
}

async function main(): Promise<void> {
  const wanted = await format(toDocument(CATALOGUE), { parser: "markdown" });
  if (!process.argv.includes("--check")) {
    writeFileSync(TARGET, wanted);
    return;
  }
  if (!existsSync(TARGET) || readFileSync(TARGET, "utf8") !== wanted) {
    console.error(
      "docs/checks.md is not up to date with the checks: run `npm run docs`, and commit the file.",
    );
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
