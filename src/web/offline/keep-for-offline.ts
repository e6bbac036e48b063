import { TAKE_OVER } from "./take-over";

/** Beside the page, so that it keeps all of its files, wherever they are served from. */
const SERVICE_WORKER = "service-worker.js";

/**
 * Lets the browser keep the files of the page, so that it works without a network from now on; and begins anew where a
 * newer version was kept since, unless somebody was quicker and has touched the page. To be called as the page starts.
 *
 * The page does without where there are no service workers, as on pages without HTTPS. Whatever else goes wrong is
 * reported in the console and changes nothing.
 * @param isAtWork whether a file was given to the page: browsers count a file that is dropped onto it for no touch
 */
export async function keepForOffline(isAtWork: () => boolean): Promise<void> {
  if (!("serviceWorker" in navigator) || !/^https?:$/.test(location.protocol)) return;
  const { serviceWorker } = navigator;
  /** Whoever has begun to work meanwhile goes on with the page as it is. */
  const isFresh = (): boolean => !isTouched() && !isAtWork();
  try {
    const { waiting } = await serviceWorker.register(SERVICE_WORKER);
    if (waiting === null || !isFresh()) return;
    const beginAnew = (): void => void (isFresh() && location.reload());
    serviceWorker.addEventListener("controllerchange", beginAnew, { once: true });
    waiting.postMessage(TAKE_OVER);
  } catch (error) {
    reportError(error);
  }
}

/** Browsers that do not tell are believed: the page has just appeared. */
const isTouched = (): boolean => "userActivation" in navigator && navigator.userActivation.hasBeenActive;
