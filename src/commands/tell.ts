import { toMessageUrl } from "./message";

/** In per cent of the window of Excel. */
const SIZE = { height: 25, width: 30 };

/**
 * Shows one sentence in a small window of its own, and resolves when the user has closed it: with the end of the command
 * everything that it opened would be closed. A button of the ribbon has no other place for a sentence.
 */
export function tell(text: string): Promise<void> {
  const page = toMessageUrl(window.location.href, text);
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(page, { ...SIZE, displayInIframe: true }, (result) => {
      if (result.status !== Office.AsyncResultStatus.Succeeded) {
        reject(new Error(`the message could not be shown: ${result.error.code}`));
        return;
      }
      result.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
