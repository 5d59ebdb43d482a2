import { browser, type Runtime } from '../browser/browser.js';

/**
 * Hears messages until the function it answers with is called. A listener that answers with undefined leaves the message to
 * others; its promise must not reject.
 */
export function listen(
  listener: (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined,
): () => void {
  // Not every Chromium waits for a listener's promise; all wait after `true`.
  const heard = (
    message: unknown,
    sender: Runtime.MessageSender,
    answer: (value: unknown) => void,
  ): true | undefined => {
    const answering = listener(message, sender);
    if (!answering) return undefined;
    void answering.then(answer);
    return true;
  };
  browser.runtime.onMessage.addListener(heard as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () => {
    browser.runtime.onMessage.removeListener(heard as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  };
}
