import { createChanges } from "../../../src/taskpane/actions/changes";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function watch() {
  const spoken = jest.fn();
  return { spoken, changes: createChanges(600, spoken) };
}

test("changes in a row are spoken of once, when it is quiet", () => {
  const { changes, spoken } = watch();
  for (let step = 0; step < 3; step += 1) {
    changes.note();
    jest.advanceTimersByTime(500);
  }
  expect(spoken).not.toHaveBeenCalled();
  jest.advanceTimersByTime(100);
  expect(spoken).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(60_000);
  expect(spoken).toHaveBeenCalledTimes(1);
});

test("where it is never quiet they are spoken of all the same, now and then", () => {
  const { changes, spoken } = watch();
  for (let step = 0; step < 20; step += 1) {
    changes.note();
    jest.advanceTimersByTime(500);
  }
  expect(spoken.mock.calls.length).toBeGreaterThanOrEqual(2);
  expect(spoken.mock.calls.length).toBeLessThanOrEqual(4);
});

test("what is read afresh is spoken of no more", () => {
  const { changes, spoken } = watch();
  changes.note();
  expect(changes.seen()).toBe(true);
  changes.forget();
  expect(changes.seen()).toBe(false);
  jest.advanceTimersByTime(60_000);
  expect(spoken).not.toHaveBeenCalled();
});
