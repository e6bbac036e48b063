import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./files";

/**
 * Microsoft's schema of manifests is not ours to copy. It is used where it lies beside the project, in
 * `shared/schemas/manifest`, or where `OFFICE_MANIFEST_SCHEMAS` says; and where `xmllint` is installed.
 */
const folder = process.env["OFFICE_MANIFEST_SCHEMAS"] ?? join(dirname(ROOT), "shared", "schemas", "manifest");
const schema = join(folder, "OfficeAppManifestV1_1.xsd");

const missing = existsSync(schema)
  ? hasXmllint()
    ? null
    : "xmllint is not installed"
  : "the schema is not here";

(missing === null ? test : test.skip)(
  missing === null
    ? "the manifest agrees with Microsoft's schema"
    : `not run, because ${missing}: Microsoft's schema`,
  () => {
    const run = () =>
      execFileSync("xmllint", ["--noout", "--nonet", "--schema", schema, "manifest.xml"], {
        cwd: ROOT,
        stdio: "pipe",
      });
    expect(run).not.toThrow();
  },
);

function hasXmllint(): boolean {
  try {
    execFileSync("xmllint", ["--version"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}
