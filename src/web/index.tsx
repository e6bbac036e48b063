import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { web } from "../core/words/en/web";
import { NARROW } from "./grid/narrow-font";
import { keepForOffline } from "./offline/keep-for-offline";
import { download } from "./page/download";
import { fetchSample } from "./page/fetch-sample";
import { Page } from "./page/page";
import type { PageParts } from "./page/page-parts";

let isAtWork = false;

/** Reading files and working on them is loaded only when there is one: the start is on the screen at once. */
const PARTS: PageParts = {
  words: web,
  openBook: async (file, task) => {
    isAtWork = true;
    return (await import("./book/open-book")).openBook(file, task);
  },
  loadWork: async () => {
    const [{ startWork }] = await Promise.all([
      import("./page/start-work"),
      import("./page/work-screen"),
      standIns(),
    ]);
    return startWork;
  },
  sample: fetchSample,
  download,
};

/** Texts are measured before they are shown, so their font has to be there. Where it cannot be had, another one is taken. */
async function standIns(): Promise<void> {
  const fonts = [`16px ${NARROW}`, `bold 16px ${NARROW}`];
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
}

document.documentElement.lang = "en";
const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Page parts={PARTS} />
    </StrictMode>,
  );
}
void keepForOffline(() => isAtWork);
