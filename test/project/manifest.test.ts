/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import packageManifest from "../../package.json";
import { MIN_EXCEL_API } from "../../src/excel";
import { builtPane } from "../browser/built-pane";
import { listFiles, read } from "./files";

/** What no schema can say about the manifest. */

const BASE = "https://localhost:3000/";
const SIZES = ["16", "20", "24", "32", "40", "48", "64", "80", "96"];

const manifest = new DOMParser().parseFromString(read("manifest.xml"), "application/xml");

/** Elements by their name, whatever their prefix is. */
const all = (name: string): readonly Element[] => [...manifest.getElementsByTagNameNS("*", name)];
const attributes = (elements: readonly Element[], name: string): readonly string[] =>
  elements.flatMap((element) => element.getAttribute(name) ?? []);
const texts = (name: string): readonly string[] => all(name).map(({ textContent }) => textContent);

/** Texts, pictures and addresses, by the name with which buttons refer to them. */
const resources = new Map(
  ["Image", "Url", "String"]
    .flatMap(all)
    .filter((element) => element.hasAttribute("id"))
    .map((element) => [element.id, element.getAttribute("DefaultValue") ?? ""]),
);
const addresses = attributes([...manifest.querySelectorAll("*")], "DefaultValue").filter((value) =>
  /^[a-z]+:/.test(value),
);

let output = "";
beforeAll(async () => {
  output = await builtPane();
});

test("it is well-formed", () => {
  expect(all("parsererror")).toEqual([]);
  expect(manifest.documentElement.localName).toBe("OfficeApp");
});

test("every reference has its resource, and every resource is used", () => {
  const used = attributes([...manifest.querySelectorAll("*")], "resid");
  expect([...new Set(used)].sort()).toEqual([...resources.keys()].sort());
});

test("every button and the group have their icon in all sizes", () => {
  expect(all("Icon")).toHaveLength(all("Control").length + all("Group").length);
  for (const icon of all("Icon")) {
    const sizes = attributes([...icon.children], "size");
    expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    expect(sizes.filter((size) => !SIZES.includes(size))).toEqual([]);
  }
});

const images = all("Image").filter((image) => image.hasAttribute("size"));

test.each(images.flatMap((image) => [[...attributes([image], "resid"), ...attributes([image], "size")]]))(
  "%s is a picture of %s pixels",
  (id = "", size) => {
    expect(pixels(resources.get(id) ?? "")).toBe(`${size}x${size}`);
  },
);

test("the list of add-ins has its icons, and they have the size that Microsoft asks for", () => {
  expect(attributes(all("IconUrl"), "DefaultValue").map(pixels)).toEqual(["32x32"]);
  expect(attributes(all("HighResolutionIconUrl"), "DefaultValue").map(pixels)).toEqual(["64x64"]);
});

test("every address is below the one that the build replaces, and is a file that the build makes", () => {
  expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
  const missing = addresses.filter((address) => !listOutput().includes(pathOf(address)));
  expect(missing).toEqual([]);
  // It is the manifest that is put on a server, too.
  expect(listOutput()).toContain("manifest.xml");
});

test("every icon is used", () => {
  const icons = listOutput().filter((path) => path.endsWith(".png"));
  expect(icons.length).toBeGreaterThan(0);
  expect(icons.filter((path) => !addresses.includes(BASE + path))).toEqual([]);
});

test("there is an address for help, and no other origin is let in", () => {
  expect(attributes(all("SupportUrl"), "DefaultValue")).toEqual([`${BASE}support.html`]);
  expect(all("AppDomain")).toEqual([]);
});

test("no two parts have the same id", () => {
  const ids = attributes([...manifest.querySelectorAll("*")], "id");
  // A built-in tab is named, not defined.
  const own = ids.filter((id) => id !== "TabHome");
  expect(own.length).toBeGreaterThan(30);
  expect(new Set(own).size).toBe(own.length);
});

test("every button that runs a function names one that is registered", () => {
  const sources = listFiles("src/commands")
    .filter((path) => path.endsWith(".ts"))
    .map(read)
    .join("\n");
  const registered = [...sources.matchAll(/\bassociate\(\s*"(\w+)"/g)].map(([, name]) => name);
  expect(texts("FunctionName")).toEqual(["checkWorkbook"]);
  expect([...registered].sort()).toEqual([...texts("FunctionName")].sort());
});

test("both buttons that open the pane open the same one", () => {
  expect(texts("TaskpaneId")).toHaveLength(2);
  expect(new Set(texts("TaskpaneId")).size).toBe(1);
});

test("it speaks the languages of the pane, all of them everywhere", () => {
  const [fallback = "", ...others] = languagesOfPane();
  expect(texts("DefaultLocale").map(languageOf)).toEqual([fallback]);
  const spoken = [...all("DisplayName"), ...all("Description"), ...all("String")].filter((element) =>
    element.hasAttribute("DefaultValue"),
  );
  for (const element of spoken) {
    expect(
      attributes([...element.children], "Locale")
        .map(languageOf)
        .sort(),
    ).toEqual(others);
  }
});

test("it asks for the Excel that the code asks for", () => {
  expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
    ["ExcelApi", MIN_EXCEL_API],
  ]);
});

test("its version is that of the package, and its publisher has a name", () => {
  expect(texts("Version")).toEqual([`${packageManifest.version}.0`]);
  expect(texts("ProviderName")).toEqual(["Crossfoot"]);
});

test("npm start and npm stop put it into Excel and take it away", () => {
  expect(packageManifest.scripts.start).toBe("npx --yes office-addin-debugging@7 start manifest.xml");
  expect(packageManifest.scripts.stop).toBe("npx --yes office-addin-debugging@7 stop manifest.xml");
  expect(packageManifest.config).toEqual({
    app_to_debug: "excel",
    app_type_to_debug: "desktop",
    dev_server_port: Number(new URL(BASE).port),
  });
});

/** `assets/open-16.png`, `taskpane.html` */
function pathOf(address: string): string {
  return new URL(address).pathname.slice(1);
}

/** `16x16`, from the head of a PNG in the output of the build. */
function pixels(address: string): string {
  const file = readFileSync(join(output, pathOf(address)));
  expect(file.subarray(1, 4).toString("latin1")).toBe("PNG");
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
}

function listOutput(): readonly string[] {
  return readdirSync(output, { recursive: true, encoding: "utf8" }).map((path) => path.split(sep).join("/"));
}

const languageOf = (locale: string): string => new Intl.Locale(locale).language;

/** The languages that the sentences of the pane are there in, English first. A report is written in more of them. */
function languagesOfPane(): readonly string[] {
  const found = listFiles("src/core/words").flatMap(
    (path) => /^src\/core\/words\/([a-z]{2})\/pane\.ts$/.exec(path)?.[1] ?? [],
  );
  expect(found).toContain("en");
  return ["en", ...found.filter((language) => language !== "en").sort()];
}
