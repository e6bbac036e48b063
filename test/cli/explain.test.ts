import { CATALOGUE } from "../../src/core";
import { crossfoot } from "./made";

test.each(CATALOGUE.map((check) => [check.id, check] as const))("explains %s", async (id, check) => {
  const { status, out, err } = await crossfoot(["explain", id]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const words = out.replace(/\s+/g, " ");
  for (const text of [check.title, check.why, check.outOfScope])
    expect(words).toContain(text.replace(/\s+/g, " "));
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("the examples are lined up", async () => {
  const { out } = await crossfoot(["explain", "footing"]);
  expect(out).toMatch(/\nHolds\n {2}\S.*\n/);
  expect(out).not.toContain("|");
});

test.each([
  ["fotting", "crossfoot: There is no check fotting; did you mean footing?\n"],
  ["FOOTINGS", "crossfoot: There is no check FOOTINGS; did you mean footing?\n"],
])("names the nearest check for %s", async (id, sentence) => {
  expect(await crossfoot(["explain", id])).toEqual({ status: 2, out: "", err: sentence });
});

test("lists the checks where none is near", async () => {
  const { status, err } = await crossfoot(["explain", "everything"]);
  expect(status).toBe(2);
  expect(err).toMatch(
    /^crossfoot: There is no check everything; the checks are footing, cross-footing, .*\.\n$/,
  );
});
