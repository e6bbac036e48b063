import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";

export interface Serving {
  /** Ends in a slash. */
  readonly address: string;
  /** Paths that were asked for and are not there, or by another method than GET. */
  readonly refused: readonly string[];
  /** From now on the files of another folder, as after putting a newer version there. */
  readonly replace: (folder: string) => void;
  /** What was refused so far was expected. */
  readonly forgive: () => void;
  readonly close: () => Promise<void>;
}

export interface Place {
  readonly folder: string;
  /** The folder of the server that the files lie in: begins and ends in a slash. */
  readonly under?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Files that are not there. */
  readonly without?: readonly string[];
}

/** The plainest of servers: it knows GET and files, and for a folder the `index.html` in it. */
export async function serveFolder({
  folder,
  under = "/",
  headers = {},
  without = [],
}: Place): Promise<Serving> {
  let from = folder;
  const refused: string[] = [];
  const server = createServer(({ method, url = "" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const inside = name.slice(under.length);
    const file = join(from, inside);
    const isThere = name.startsWith(under) && !without.includes(inside) && isFile(file);
    if (method !== "GET" || !isThere) {
      refused.push(`${String(method)} ${path}`);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { ...headers, "Content-Type": TYPES[extname(file)] ?? "text/plain" });
    response.end(readFileSync(file));
  });
  const port = await listen(server);
  return {
    address: `http://localhost:${String(port)}${under}`,
    refused,
    forgive: () => void refused.splice(0),
    replace: (other) => {
      from = other;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.listen(0, "localhost", () => {
      const address = server.address();
      if (typeof address === "object" && address !== null) resolve(address.port);
      else reject(new Error("The server has no port."));
    });
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
