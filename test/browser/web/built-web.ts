import { toBuilt } from "../built";

/** The folder of the page as it goes onto a server; or one that is there already, named by `CROSSFOOT_WEB`. */
export function builtWeb(): Promise<string> {
  const there = process.env["CROSSFOOT_WEB"];
  return there === undefined ? toBuilt("web") : Promise.resolve(there);
}
