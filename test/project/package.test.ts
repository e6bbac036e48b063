import { statSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json";
import { read, ROOT } from "./files";

const dependencies = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

test.each(dependencies)("%s is pinned to one version", (_, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
});

test.each(dependencies)("the decision for %s is recorded", (name) => {
  expect(read("docs/decisions.md")).toContain(`\`${name}\``);
});

test("continuous integration runs every part of the gate", () => {
  const parts = [...manifest.scripts.check.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, part]) => part ?? "");
  expect(parts).toEqual(["format", "lint", "types", "test", "docs:check", "build"]);
  const [, listed = ""] = /^parts=\(([^)]+)\)/m.exec(read(".ci/run")) ?? [];
  // Installing builds.
  expect(read(".ci/run")).toContain("step npm ci\n");
  expect(manifest.scripts.prepare).toBe("npm run build");
  expect([...listed.split(" "), "test", "build"].sort()).toEqual([...parts].sort());
  expect(statSync(join(ROOT, ".ci/run")).mode & 0o111).toBe(0o111);
});

test("the core is checked by itself, without the types of any host", () => {
  expect(manifest.scripts.types).toContain("tsc --noEmit -p src/core");
  expect(JSON.parse(read("src/core/tsconfig.json"))).toMatchObject({
    compilerOptions: { types: [], lib: [expect.stringMatching(/^ES20\d\d$/)] },
  });
});
