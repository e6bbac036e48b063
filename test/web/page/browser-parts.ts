import "../../taskpane/browser-parts";

/** Every browser has them; jsdom lays nothing out, and has nothing to scroll. */
for (const name of ["scrollTo", "scrollBy", "scrollIntoView"] as const)
  Object.defineProperty(Element.prototype, name, { writable: true, value: () => {} });

/** jsdom knows the element, but opens no dialog of a browser. */
Object.defineProperties(HTMLDialogElement.prototype, {
  showModal: {
    value: function (this: HTMLDialogElement) {
      this.open = true;
      this.querySelector("button")?.focus();
    },
  },
  close: {
    value: function (this: HTMLDialogElement) {
      this.open = false;
    },
  },
});
