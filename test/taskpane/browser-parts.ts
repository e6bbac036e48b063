import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// Asking by role is slow in jsdom, and machines that run all tests at once are slower still. In milliseconds.
configure({ asyncUtilTimeout: 60_000 });

/** Parts of a browser that jsdom lacks and Fluent asks for. They observe and match nothing. */
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.defineProperty(globalThis, "ResizeObserver", { value: NoObserver, writable: true });
Object.defineProperty(globalThis, "matchMedia", {
  writable: true,
  value: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }),
});

/** Every browser has it; jsdom does not. */
Object.defineProperty(Blob.prototype, "text", {
  writable: true,
  value(this: Blob): Promise<string> {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
      reader.onerror = () => reject(reader.error ?? new Error("not read"));
      reader.readAsText(this);
    });
  },
});
