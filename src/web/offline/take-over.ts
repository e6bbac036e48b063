/** What a page tells a newer service worker that waits. */
export const TAKE_OVER = "take over";
