import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";

interface Props {
  readonly intent: MessageBarIntent;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** The button that closes it. */
  readonly close?: ReactElement;
}

/** A message in its place. It is named by what it says, for those who hear it. */
export function Message({ intent, children, actions, close }: Props) {
  const id = useId();
  return (
    <MessageBar intent={intent} layout="multiline" aria-labelledby={id}>
      <MessageBarBody id={id}>{children}</MessageBarBody>
      {actions === undefined && close === undefined ? null : (
        <MessageBarActions {...(close === undefined ? {} : { containerAction: close })}>
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
