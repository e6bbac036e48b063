import type { DraftSize } from "./draft";
import { checkOnce, readOnce } from "./once";
import { measureSearch } from "./search";
import { measureCrossfoot, measureFormulas } from "./subject";

/** One engine on one size in a process of its own, so that peaks of memory are its own: `crossfoot 250 20 7`. */
const [subject, places, periods, runs] = process.argv.slice(2);

async function measureSubject(size: DraftSize): Promise<unknown> {
  switch (subject) {
    case "crossfoot":
      return measureCrossfoot(size, Number(runs));
    case "formulas":
      return measureFormulas(size, Number(runs));
    case "search":
      return measureSearch(size, Number(runs));
    case "read-once":
      return readOnce(size);
    case "check-once":
      return checkOnce(size);
    case undefined:
    default:
      throw new Error(`Nothing is measured under the name ${subject ?? ""}.`);
  }
}

async function main(): Promise<void> {
  const size = { places: Number(places), periods: Number(periods) };
  console.log(JSON.stringify(await measureSubject(size)));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
