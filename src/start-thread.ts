/** The first lines of each program, as something that has an address; each stays for as long as the page. */
const beginnings = new Map<string, string>();

/**
 * Starts a thread under the policy of the page that starts it (`Content-Security-Policy`). A thread that begins with a file has the
 * policy that the server sends with that file, and many servers send none; one that begins in the page itself, at a `blob:`, has that
 * of the page (HTML Living Standard, 10.2.4, "initialize a worker global scope's policy container").
 *
 * The build finds the programs by the name under which this is called: `threads.start` (`parser.javascript.worker` in
 * webpack.config.js).
 * @param program a script from where the page comes from
 * @throws where threads cannot be had
 */
export function startThread(program: URL): Worker {
  const { href } = program;
  const beginning =
    beginnings.get(href) ?? URL.createObjectURL(new Blob([toBeginning(href)], { type: "text/javascript" }));
  beginnings.set(href, beginning);
  return new Worker(beginning);
}

/** At a `blob:`, no name is beside another one: what the program loads by its name is beside the program. */
function toBeginning(href: string): string {
  return `{
  const [program, load] = [${JSON.stringify(href)}, importScripts];
  self.importScripts = (...names) => load(...names.map((name) => new URL(name, program).href));
  importScripts(program);
}`;
}
