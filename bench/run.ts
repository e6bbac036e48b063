import { measureCrossfoot, measureFormulas } from "./subject";

/** One engine on one size in a process of its own, so that peaks of memory are its own: `crossfoot 250 20 7`. */
const [subject, places, periods, runs] = process.argv.slice(2);

async function main(): Promise<void> {
  const size = { places: Number(places), periods: Number(periods) };
  const figures =
    subject === "crossfoot"
      ? await measureCrossfoot(size, Number(runs))
      : await measureFormulas(size, Number(runs));
  console.log(JSON.stringify(figures));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
