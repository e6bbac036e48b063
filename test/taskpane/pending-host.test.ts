import type { Host } from "../../src/host";
import { toPendingHost } from "../../src/taskpane/pending-host";
import { GOOD } from "./drafts";
import { createMemoryHost } from "./memory-host";

const toTask = (signal = new AbortController().signal) => ({ signal, onProgress: () => {} });

test("what is asked waits for the host, and is then answered by it", async () => {
  let arrive: (host: Host) => void = () => {};
  const host = toPendingHost(new Promise((resolve) => (arrive = resolve)));
  const asked = host.read(toTask());
  arrive(createMemoryHost([GOOD]));
  expect(await asked).toMatchObject({ ok: true, value: { sheets: [{ name: "H1 2024" }] } });
});

test("waiting can be stopped", async () => {
  const host = toPendingHost(new Promise(() => {}));
  const controller = new AbortController();
  const asked = host.read(toTask(controller.signal));
  controller.abort();
  expect(await asked).toMatchObject({ ok: false, failure: { reason: "cancelled" } });
});

test("a host that never comes is a failure, not an exception", async () => {
  const host = toPendingHost(Promise.reject(new TypeError("no Office")));
  expect(await host.keep("{}")).toMatchObject({
    ok: false,
    failure: { reason: "disconnected", details: expect.stringContaining("TypeError: no Office") },
  });
});
