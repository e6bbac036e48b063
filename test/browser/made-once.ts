import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "../project/files";

const CACHE = join(ROOT, "node_modules", ".cache", "crossfoot");

/**
 * A folder that is made once and kept for all test processes and later runs. It is filled under another name, so that
 * nobody ever sees half of it; whoever comes second waits.
 */
export async function madeOnce(
  name: string,
  fill: (folder: string) => void | Promise<void>,
): Promise<string> {
  const folder = join(CACHE, name);
  const lock = `${folder}.lock`;
  mkdirSync(dirname(folder), { recursive: true });
  while (!existsSync(folder)) {
    if (!take(lock)) await sleep(100);
    else if (existsSync(folder)) rmSync(lock);
    else await fillAndRelease(folder, lock, fill);
  }
  return folder;
}

async function fillAndRelease(folder: string, lock: string, fill: (folder: string) => void | Promise<void>) {
  const begun = `${folder}.begun`;
  try {
    rmSync(begun, { recursive: true, force: true });
    mkdirSync(begun);
    await fill(begun);
    renameSync(begun, folder);
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Whether the lock is ours now. One whose process has ended is nobody's. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
    if (!isRunning(ownerOf(lock))) rmSync(lock, { force: true });
    return false;
  }
}

function ownerOf(lock: string): number {
  return existsSync(lock) ? Number(readFileSync(lock, "utf8")) : process.pid;
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 asks only whether the process is there. A lock that is just being written has no number yet.
    return pid === 0 || process.kill(pid, 0);
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

function isCode(error: unknown, code: string): boolean {
  // Not `instanceof Error`: Jest's world has another `Error` than the file system of Node.
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}
