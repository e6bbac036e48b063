import { keepForOffline } from "../../../src/web/offline/keep-for-offline";
import { TAKE_OVER } from "../../../src/web/offline/take-over";

/** A browser that has kept a newer version. */
function aBrowser() {
  const posted: unknown[] = [];
  const listeners: (() => void)[] = [];
  const userActivation = { hasBeenActive: false };
  const serviceWorker = {
    register: () => Promise.resolve({ waiting: { postMessage: (message: unknown) => posted.push(message) } }),
    addEventListener: (_: string, listener: () => void) => void listeners.push(listener),
  };
  let loads = 0;
  const define = (name: string, value: unknown): void =>
    void Object.defineProperty(globalThis, name, { value, configurable: true });
  define("navigator", { serviceWorker, userActivation });
  define("location", { protocol: "https:", reload: () => (loads += 1) });
  return {
    posted,
    userActivation,
    loads: () => loads,
    takeOver: () => {
      for (const listener of listeners) listener();
    },
  };
}

const before = ["navigator", "location"].map(
  (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
);
afterEach(() => {
  for (const [name, descriptor] of before) {
    if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.defineProperty(globalThis, name, descriptor);
  }
});

test("a page that nobody has touched begins anew with the newer version", async () => {
  const browser = aBrowser();
  await keepForOffline(() => false);
  expect(browser.posted).toEqual([TAKE_OVER]);
  expect(browser.loads()).toBe(0);
  browser.takeOver();
  expect(browser.loads()).toBe(1);
});

test("a page that was given a file meanwhile goes on as it is, though a file that is dropped is no touch", async () => {
  let isAtWork = false;
  const browser = aBrowser();
  await keepForOffline(() => isAtWork);
  isAtWork = true;
  browser.takeOver();
  expect(browser.loads()).toBe(0);
});

test("a page that was touched or given a file before does not even ask for it", async () => {
  const dropped = aBrowser();
  await keepForOffline(() => true);
  expect(dropped.posted).toEqual([]);
  const touched = aBrowser();
  touched.userActivation.hasBeenActive = true;
  await keepForOffline(() => false);
  expect(touched.posted).toEqual([]);
});
