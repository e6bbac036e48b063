import { listTexts, read, ROOT } from "./files";

/** Put together from pieces, so that this file does not contain what it looks for. */
const PRIVATE = ["/wo" + "rk/", "../sha" + "red", "/ho" + "me/", "/ro" + "ot/"];

test.each(PRIVATE)("no file mentions %s, a place on one machine", (place) => {
  expect(listTexts().filter((path) => read(path).includes(place))).toEqual([]);
});

test("no file mentions the folder it lies in", () => {
  expect(listTexts().filter((path) => read(path).includes(ROOT))).toEqual([]);
});

test("packages come from the public registry", () => {
  const addresses = [...read("package-lock.json").matchAll(/"resolved": "([^"]+)"/g)].map(
    ([, address]) => address,
  );
  expect(addresses.filter((address) => !address?.startsWith("https://registry.npmjs.org/"))).toEqual([]);
});
