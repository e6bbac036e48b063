import { useLayoutEffect, useState, type RefObject } from "react";

interface Overflow {
  readonly isBefore: boolean;
  readonly isAfter: boolean;
}

/** Whether a list that scrolls sideways has more on either side. Looks again when `content` is another. */
export function useOverflow(list: RefObject<HTMLElement | null>, content: object): Overflow {
  const [overflow, setOverflow] = useState<Overflow>({ isBefore: false, isAfter: false });
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const look = (): void => {
      const { scrollLeft, clientWidth, scrollWidth } = element;
      const next = { isBefore: scrollLeft > 1, isAfter: scrollLeft + clientWidth < scrollWidth - 1 };
      setOverflow((now) => (now.isBefore === next.isBefore && now.isAfter === next.isAfter ? now : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [list, content]);
  return overflow;
}
