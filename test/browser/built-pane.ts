import { toBuilt } from "./built";

/** The folder of the pane as it goes onto a server; or one that is there already, named by `CROSSFOOT_PANE`. */
export function builtPane(): Promise<string> {
  const there = process.env["CROSSFOOT_PANE"];
  return there === undefined ? toBuilt("pane") : Promise.resolve(there);
}
