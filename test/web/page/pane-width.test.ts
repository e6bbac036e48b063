import { fitWidth, keepPaneWidth, readPaneWidth, widestIn } from "../../../src/web/page/pane-width";

test.each([
  ["about a third, where nobody wants it otherwise", null, 1000, 340],
  ["no more than it needs by itself", null, 1800, 420],
  ["no less than its buttons need", null, 700, 300],
  ["as wide as it was made", 500, 1280, 500],
  ["no wider than leaves the sheet something", 1200, 1280, 960],
  ["no narrower than its buttons need", 50, 1280, 300],
  ["as narrow as it can be where nothing is left", 500, 500, 300],
])("the pane is %s", (_, wanted, window, width) => expect(fitWidth(wanted, window)).toBe(width));

test("the sheet keeps 320 pixels where there are any", () => {
  expect([widestIn(1280), widestIn(400)]).toEqual([960, 300]);
});

function withStorage(storage: unknown): void {
  Object.defineProperty(globalThis, "localStorage", { configurable: true, value: storage });
}

test("it is kept until the usual width is wanted again; what is not a width is none", () => {
  const kept = new Map<string, string>();
  withStorage({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  expect(readPaneWidth()).toBeNull();
  keepPaneWidth(500);
  expect(readPaneWidth()).toBe(500);
  keepPaneWidth(null);
  expect([readPaneWidth(), kept.size]).toEqual([null, 0]);
  kept.set("crossfoot.pane-width", "wide");
  expect(readPaneWidth()).toBeNull();
});

test("where the browser keeps nothing, it is as usual", () => {
  const refuse = (): never => {
    throw new Error("forbidden");
  };
  withStorage({ getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(readPaneWidth()).toBeNull();
  expect(() => keepPaneWidth(400)).not.toThrow();
});
