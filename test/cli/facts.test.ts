import { crossfoot, makeFolder, RIGHT, save, WRONG } from "./made";

const folder = makeFolder();
const at = (name: string) => folder.at(name);
afterAll(() => folder.remove());

beforeAll(async () => {
  await save(at("right.xlsx"), { "H1 2024": RIGHT });
  await save(at("wrong.xlsx"), { "H1 2024": WRONG });
  await save(at("none.xlsx"), { Notes: "Nothing to tell" });
});

test("the key facts, a sentence each, in the language asked for", async () => {
  const { status, out } = await crossfoot(["facts", at("right.xlsx")]);
  expect(status).toBe(0);
  expect(out).toMatch(/^In the first half of 2024, there were 5 requests from 2 countries\.\n/);
  const german = await crossfoot(["facts", at("right.xlsx"), "--language", "de"]);
  expect(german.out).toMatch(/5 Anfragen/);
  expect(german.out).not.toMatch(/requests/);
});

test("wrong figures make no sentences", async () => {
  const { status, out, err } = await crossfoot(["facts", at("wrong.xlsx")]);
  expect({ status, out }).toEqual({ status: 1, out: "" });
  expect(err).toMatch(/Sentences are made of right figures only\.\n$/);
});

test("a period that is not there, and a workbook without requests, are refused", async () => {
  expect(await crossfoot(["facts", at("right.xlsx"), "--period", "2019"])).toMatchObject({ status: 2 });
  expect(await crossfoot(["facts", at("none.xlsx")])).toMatchObject({ status: 2 });
});
