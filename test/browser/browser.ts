import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { devDependencies } from "../../package.json";
import { madeOnce } from "./made-once";

/** Where the systems that people work on keep a Chromium. */
const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts the browser of the system (or of `CHROMIUM_PATH`); where there is none that starts, the shipped one. */
export async function startBrowser(): Promise<Browser> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined) return start({ path: named, env: {} });
  for (const path of INSTALLED.filter((place) => existsSync(place))) {
    // On some systems the program of this name only says how to install one.
    const browser = await start({ path, env: {} }).catch(() => null);
    if (browser !== null) return browser;
  }
  return startShippedBrowser();
}

/** The browser of the npm package: it draws the same, letter by letter, on every machine. Linux on x64 only. */
export async function startShippedBrowser(): Promise<Browser> {
  const folder = await madeOnce(`chromium-${devDependencies["@sparticuz/chromium"]}`, unpack);
  const path = join(folder, "chromium");
  const env = { FONTCONFIG_FILE: join(folder, "fonts.conf") };
  // A bare machine lacks libraries that the package brings along; on any other its own are the right ones.
  return startsWith(path) ? start({ path, env }) : start({ path, env: { ...env, ...libraries(folder) } });
}

function start({ path, env }: Program): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    // Scroll bars take their room, as they do for people.
    ignoreDefaultArgs: ["--hide-scrollbars"],
    // Only pages from this disk are opened, and as root (in a container) the sandbox cannot be had.
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"],
    env: { ...process.env, ...env },
  });
}

/**
 * The package unpacks into the folder for temporary files, in parts, without waiting for another process that does the
 * same: so it runs in a process of its own, which is told that this folder is that one, and that it is on a bare machine.
 */
function unpack(folder: string): void {
  const script = 'import("@sparticuz/chromium").then((program) => program.default.executablePath())';
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
  execFileSync(process.execPath, ["--eval", script], { cwd: __dirname, env, stdio: "pipe" });
  writeFileSync(join(folder, "fonts.conf"), FONTS);
}

/** Its one typeface stands for those of Office; whatever it has no letter for comes from the system. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="relative">fonts-cache</cachedir>
  ${["Segoe UI", "Aptos Narrow", "sans-serif"].map(toAlias).join("\n  ")}
</fontconfig>
`;

function toAlias(family: string): string {
  return `<match target="pattern">
    <test name="family"><string>${family}</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit>
  </match>`;
}

function startsWith(path: string): boolean {
  try {
    execFileSync(path, ["--version"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}

const libraries = (folder: string) => ({ LD_LIBRARY_PATH: join(folder, "al2023", "lib") });
