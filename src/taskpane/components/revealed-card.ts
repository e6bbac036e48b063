import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type RefObject } from "react";
import type { Revealed } from "../state/pane-state";

/** The look of the card that was asked for, until something else is. */
export const useRevealedLook = makeStyles({
  card: {
    // Room for what stays at the top of the pane.
    scrollMarginTop: "56px",
    ":focus": { outline: "none" },
  },
  revealed: { boxShadow: `0 0 0 2px ${tokens.colorBrandStroke1}` },
});

/** Brings a card into sight when it is asked for, with the keyboard where that is wanted. */
export function useRevealed(revealed: Revealed | null, card: string): RefObject<HTMLLIElement | null> {
  const root = useRef<HTMLLIElement>(null);
  const asked = revealed?.card === card ? revealed : null;
  useEffect(() => {
    if (asked === null) return;
    root.current?.scrollIntoView({ block: "nearest" });
    if (asked.focus) root.current?.focus({ preventScroll: true });
  }, [asked]);
  return root;
}
