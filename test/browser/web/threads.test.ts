import { createServer } from "node:http";
import { inBrowser } from "./scene";
import { openFile, RIGHT, sample } from "./steps";

/** The threads of the page, from a server that sends no policy: what holds for the page holds for them. */

const open = inBrowser();

/** A server that lets anybody ask, and what was asked of it. */
async function serveAnybody() {
  const asked: string[] = [];
  const server = createServer(({ url = "" }, response) => {
    asked.push(url);
    response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Type": "text/javascript" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const bound = server.address();
  if (typeof bound !== "object" || bound === null) throw new Error("The server has no port.");
  return {
    address: `http://localhost:${String(bound.port)}/`,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

test("no thread reaches another server, where the server of the page sends no policy", async () => {
  const elsewhere = await serveAnybody();
  const opened = await open({ isPlainServer: true, subPath: "/some/where/" });
  await openFile(opened, sample(RIGHT));
  const threads = opened.page.workers();
  // One holds the workbook, one checks it.
  expect(threads).toHaveLength(2);
  const [own = ""] = await opened.page.$$eval("script[src]", (scripts) =>
    scripts.map((script) => (script instanceof HTMLScriptElement ? script.src : "")),
  );
  for (const thread of threads) {
    const reaches = (way: string): Promise<boolean> =>
      thread.evaluate(way).then(
        () => true,
        () => false,
      );
    expect(await reaches(`fetch("${elsewhere.address}fetched").then(() => true)`)).toBe(false);
    expect(await reaches(`importScripts("${elsewhere.address}imported")`)).toBe(false);
    expect(await reaches(`fetch("${own}").then(() => true)`)).toBe(true);
  }
  expect(elsewhere.asked).toEqual([]);
  opened.forgive();
  await elsewhere.close();
});
