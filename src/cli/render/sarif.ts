import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { CATALOGUE, en, toCellKey, toMessage } from "../../core";
import type { CellRef, Check, Finding } from "../../core";
import type { Checked } from "../checked";
import { VERSION } from "../version";
import { toLapsed } from "./decided";
import { toSafeJson } from "./json";
import { describeMistakes, toCellArtifacts } from "./sarif-fixes";

/** SARIF 2.1.0 (OASIS Standard, 27 March 2020), for the places that collect the results of checks. */
export function toSarif({ file, audit, mistakes, notices }: Checked, folder: string): string {
  const artifact = { uri: toUri(file, folder) };
  const cells = toCellArtifacts(mistakes);
  return toSafeJson({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "crossfoot", version: VERSION, rules: CATALOGUE.map(describeRule) } },
        invocations: [
          {
            executionSuccessful: audit.verdicts.broken === 0,
            toolExecutionNotifications: [...notices, ...toLapsed(audit)].map((text) => ({
              level: "note",
              message: { text },
            })),
          },
        ],
        artifacts: [{ location: artifact }, ...cells.artifacts],
        results: audit.findings.map((finding) => ({
          ...describeResult(finding, artifact),
          suppressions: describeSuppressions(finding),
          ...describeMistakes(
            mistakes.filter(({ findings }) => findings.includes(finding.id)),
            cells,
          ),
        })),
        columnKind: "utf16CodeUnits",
      },
    ],
  });
}

/** A place in the folder as a relative reference, any other as an absolute `file:` address (section 3.4.3). */
function toUri(file: string, folder: string): string {
  const path = relative(folder, file);
  if (path === "" || isAbsolute(path) || path.split(sep)[0] === "..") return pathToFileURL(file).href;
  return path.split(sep).map(encodeURIComponent).join("/");
}

function describeRule({ id, title, why, holds, fails, outOfScope }: Check) {
  const help = `${why}\n\nHolds:\n${holds}\n\nFails:\n${fails}\n\nOut of scope: ${outOfScope}`;
  return { id, shortDescription: { text: title }, fullDescription: { text: why }, help: { text: help } };
}

function describeResult(finding: Finding, artifact: { readonly uri: string }) {
  const [first, ...others] = finding.cells.map((cell) => ({
    physicalLocation: { artifactLocation: artifact },
    logicalLocations: [describeCell(cell)],
  }));
  return {
    ruleId: finding.check,
    ruleIndex: CATALOGUE.findIndex(({ id }) => id === finding.check),
    level: finding.severity,
    message: { text: toMessage(finding, en.findings) },
    locations: first === undefined ? [] : [first],
    relatedLocations: others.map((location, index) => ({ id: index + 1, ...location })),
    partialFingerprints: { "crossfootFinding/v1": finding.id },
  };
}

/**
 * That it is ignored, and why (3.35). In the log of one run either all results have a list of these or none has, empty for what is
 * open (3.27.23).
 */
function describeSuppressions({ waiver }: Finding) {
  if (waiver === null) return [];
  return [{ kind: "external", ...(waiver.trim() === "" ? {} : { justification: waiver }) }];
}

/** `Overview!B4` */
function describeCell(cell: CellRef) {
  return { fullyQualifiedName: toCellKey(cell), kind: "member" };
}
