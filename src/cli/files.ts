import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import {
  access,
  chmod,
  lstat,
  open,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import type { BigIntStats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fail, type Result } from "./io";

/** Far beyond any report; larger files are refused before they fill the memory. */
const LARGEST_FILE = 200 * 1024 * 1024;

/** All bytes of a file, or a sentence on why it cannot be read. */
export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return fail(`${path} is a folder, not an Excel workbook.`);
    if (!found.isFile()) return fail(`${path} is not a file.`);
    if (found.size > LARGEST_FILE) {
      return fail(`${path} is larger than 200 MB, which is more than crossfoot reads.`);
    }
    return { ok: true, value: await readFile(path) };
  } catch (error) {
    return fail(toSentence(error, path, "read"));
  }
}

/**
 * Refuses a place that cannot be written to before any work is done for it: a folder, a place in a folder that does
 * not exist, a read-only file, and the input itself, by whatever name, link or spelling.
 */
export async function checkOutput(path: string, input: string): Promise<Result<null>> {
  let target = path;
  try {
    const found = await find(path);
    if (found === null) {
      target = await follow(path);
      await access(dirname(target), constants.W_OK);
      return { ok: true, value: null };
    }
    if (found.isDirectory()) return fail(`${path} is a folder; name a file to write to.`);
    const source = await find(input);
    if (source !== null && source.dev === found.dev && source.ino === found.ino) {
      return fail(`${path} is the draft itself; choose another name, so that the draft stays as it is.`);
    }
    await access(path, constants.W_OK);
    return { ok: true, value: null };
  } catch (error) {
    return fail(toSentence(error, target, "write"));
  }
}

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. Whatever happens, an
 * existing file is either the old one or the new one, and no half-written file is left.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<Result<null>> {
  let target = path;
  try {
    const found = await find(path);
    // A pipe or a device (`/dev/stdout`) cannot be replaced, and has no half-written state.
    if (found !== null && !found.isFile()) await writeFile(path, content);
    else {
      target = found === null ? await follow(path) : await realpath(path);
      await replace(target, content, found);
    }
    return { ok: true, value: null };
  } catch (error) {
    return fail(toSentence(error, target, "write"));
  }
}

async function replace(path: string, content: Uint8Array | string, old: BigIntStats | null): Promise<void> {
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (old !== null) await chmod(draft, Number(old.mode & 0o777n));
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Where a file is to be made: the name itself, or where a link leads that leads to nothing yet. The link stays a link.
 * Links in a circle do not come here: the system has refused them before.
 */
async function follow(path: string): Promise<string> {
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    (error: unknown) => {
      if (codeOf(error) === "ENOENT") return false;
      throw error;
    },
  );
  // Relative links start from the folder where the link really lies.
  return isLink ? follow(resolve(await realpath(dirname(path)), await readlink(path))) : path;
}

/** `null` where nothing has that name. */
async function find(path: string): Promise<BigIntStats | null> {
  try {
    return await stat(path, { bigint: true });
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** The system's code: `ENOENT`. Asked by shape, because an error may come from another realm. */
export function codeOf(error: unknown): string {
  return hasProperty(error, "code") ? String(error.code) : "";
}

function hasProperty<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === "object" && value !== null && key in value;
}

/** What the system said about a file, as a sentence. */
export function toSentence(error: unknown, path: string, action: "read" | "write"): string {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return action === "read"
        ? `There is no file ${path}.`
        : `There is no folder ${dirname(path)} to write to.`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return action === "read"
        ? `There is no permission to read ${path}.`
        : `There is no permission to write ${path}, or it is open in another program.`;
    case "EBUSY":
    case "ETXTBSY":
      return `${path} is open in another program; close it there first.`;
    case "ENOSPC":
    case "EDQUOT":
      return `There is no room left to write ${path}.`;
    case "ELOOP":
      return `${path} is a link that leads back to itself.`;
    case "ENAMETOOLONG":
      return "The file name is too long.";
    default:
      return `${path} could not be ${action === "read" ? "read" : "written"}: ${messageOf(error)}.`;
  }
}

function messageOf(error: unknown): string {
  const message = hasProperty(error, "message") ? String(error.message) : String(error);
  return (message.split("\n")[0] ?? "").replace(/\.$/, "");
}
