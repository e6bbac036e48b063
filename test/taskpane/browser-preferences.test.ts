/** @jest-environment jsdom */
import { browserPreferences } from "../../src/taskpane/browser-preferences";

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test("are kept under a key that begins as the host wants it", async () => {
  const preferences = browserPreferences(Promise.resolve("part|"));
  expect(await preferences.read()).toBeNull();
  preferences.write("{}");
  await settle();
  expect({ ...localStorage }).toEqual({ "part|crossfoot.preferences": "{}" });
  expect(await browserPreferences(Promise.resolve("part|")).read()).toBe("{}");
  expect(await browserPreferences(Promise.resolve("")).read()).toBeNull();
});

test("wait for the host, and do without one that never came", async () => {
  const preferences = browserPreferences(Promise.reject(new Error("no Office")));
  preferences.write("{}");
  expect(await preferences.read()).toBe("{}");
});

test("last as long as the pane where the browser keeps nothing", async () => {
  const forbidden = (): never => {
    throw new DOMException("forbidden", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(forbidden);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(forbidden);
  const preferences = browserPreferences(Promise.resolve(""));
  expect(await preferences.read()).toBeNull();
  preferences.write("{}");
  await settle();
  expect(await preferences.read()).toBe("{}");
});
