import "../../taskpane/browser-parts";

/** Every browser has them; jsdom lays nothing out, and has nothing to scroll. */
for (const name of ["scrollTo", "scrollBy", "scrollIntoView"] as const)
  Object.defineProperty(Element.prototype, name, { writable: true, value: () => {} });
