import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import type { WebWords } from "../../core/words/web-words";
import type { PageActions } from "./page-actions";

/** Kinds of files that the browser's dialog offers. What a file really is, is found out when it is opened. */
const TAKEN = ".xlsx,.xlsm,.csv,.ods";

interface Props extends Pick<ButtonProps, "appearance" | "size" | "icon" | "className"> {
  readonly label: string;
  readonly actions: Pick<PageActions, "openFiles">;
  readonly words: WebWords;
}

/** Opens the browser's dialog to choose a file. */
export function OpenButton({ label, actions, words, ...look }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // The same file can be chosen again.
    target.value = "";
    actions.openFiles(files);
  };
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={TAKEN}
        hidden
        tabIndex={-1}
        aria-label={words.open}
        onChange={onChange}
      />
    </>
  );
}
