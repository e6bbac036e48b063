import { useEffect, useRef, useState } from "react";
import type { HostFailure } from "../../host";
import type { SheetView } from "../../xlsx/view/sheet-view";
import type { Book } from "../book/book";

/** Sheets that were looked at last are shown at once when somebody comes back to them. */
const MOST_KEPT = 6;

interface Seen {
  readonly version: number;
  readonly view: SheetView;
}

interface SeenSheet {
  /** `null` until it is there for the first time. An older one stays until the newer one is there. */
  readonly view: SheetView | null;
  readonly failure: HostFailure | null;
}

/** How a sheet looks in this version of it. */
export function useSheetView(book: Book, sheet: string, version: number): SeenSheet {
  const kept = useRef(new Map<string, Seen>());
  const [seen, setSeen] = useState<(SeenSheet & { readonly sheet: string }) | null>(null);
  useEffect(() => {
    if (sheet === "") return;
    const known = kept.current.get(sheet);
    if (known !== undefined) setSeen({ sheet, view: known.view, failure: null });
    if (known?.version === version) return;
    let isOld = false;
    void book.view(sheet).then((outcome) => {
      if (isOld) return;
      if (!outcome.ok) return setSeen({ sheet, view: null, failure: outcome.failure });
      const { value: view } = outcome;
      keep(kept.current, sheet, { version, view });
      setSeen({ sheet, view, failure: null });
    });
    return () => {
      isOld = true;
    };
  }, [book, sheet, version]);
  return seen?.sheet === sheet ? seen : { view: null, failure: null };
}

function keep(kept: Map<string, Seen>, sheet: string, seen: Seen): void {
  kept.delete(sheet);
  kept.set(sheet, seen);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
