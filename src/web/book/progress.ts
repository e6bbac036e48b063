import type { Task } from "../../host";

/** Says how far it is, and lets the word through that somebody wants it to stop. @returns whether to go on */
export async function nextStep({ signal, onProgress }: Task, share: number): Promise<boolean> {
  onProgress(share);
  // A message to this thread is heard between two tasks, not within one.
  await new Promise((resolve) => setTimeout(resolve, 0));
  return !signal.aborted;
}
