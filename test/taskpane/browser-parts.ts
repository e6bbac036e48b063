import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// Asking by role is slow in jsdom, and machines that run all tests at once are slower still. In milliseconds.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

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
