import { precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { TAKE_OVER } from "../offline/take-over";

/**
 * Keeps every file of the page, so that it works without a network once it was opened. It asks for these files and for
 * nothing else, and never sees what the user opens.
 */

declare const self: ServiceWorkerGlobalScope & {
  /** The build writes here which files there are. */
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
};

// Whatever stands behind a `?` is for the page and not for the server.
precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false, ignoreURLParametersMatching: [/./] });

// The first page is served from here as well from now on: what it loads later may be asked for without a network.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOverFromOne());
});

/** Another page that is open still needs the files of the version that it came with; pages elsewhere on the server do not. */
async function takeOverFromOne(): Promise<void> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = pages.filter(({ url }) => url.startsWith(self.registration.scope));
  if (ours.length === 1) await self.skipWaiting();
}
