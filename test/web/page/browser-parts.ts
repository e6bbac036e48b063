import "../../taskpane/browser-parts";

/** Every browser has them; jsdom lays nothing out, and has nothing to scroll. */
for (const name of ["scrollTo", "scrollBy", "scrollIntoView"] as const)
  Object.defineProperty(Element.prototype, name, { writable: true, value: () => {} });

// The whole of Fluent, the grid and the engine in one thread, on machines that run all tests at once. In milliseconds.
jest.setTimeout(120_000);
