/** The toolbar button in a real Chromium: only a press on it gives the extension the page in front (`activeTab`). */
import type { BrowserContext, CDPSession } from 'playwright-core';
import { waitFor } from './driver.js';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}
/** Newer than the protocol's types that the driver was built with. */
type AnySession = {
  send(method: string, params: object): Promise<unknown>;
  on(event: string, listener: (event: { message: string }) => void): void;
};

/** The popup over a tab. A press in it may close it: then nothing answers. */
export interface ToolbarPopup {
  text(): Promise<string>;
  /** Presses a button by its text, as a user does. */
  press(button: string): Promise<void>;
}

async function targets(cdp: AnySession): Promise<readonly Target[]> {
  const { targetInfos } = (await cdp.send('Target.getTargets', { filter: [{}] })) as { targetInfos: Target[] };
  return targetInfos;
}

/** Presses the extension's button while the tab with that address is in front. */
export async function pressToolbarButton(
  context: BrowserContext,
  extensionId: string,
  url: string,
): Promise<ToolbarPopup> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser has gone');
  const session: CDPSession = await browser.newBrowserCDPSession();
  const cdp = session as unknown as AnySession;
  const tab = (await targets(cdp)).find((target) => target.type === 'tab' && target.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  const old = new Set((await targets(cdp)).map(({ targetId }) => targetId));
  await cdp.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const popup = await waitFor('the popup', async () =>
    (await targets(cdp)).find(
      (target) => target.type === 'page' && target.url.includes('/popup.html') && !old.has(target.targetId),
    ),
  );
  const { sessionId } = (await cdp.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false })) as {
    sessionId: string;
  };
  const waiting = new Map<number, (value: unknown) => void>();
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: { result?: { value?: unknown } } };
    if (id !== undefined) waiting.get(id)?.(result?.result?.value);
  });
  let asked = 0;
  const evaluate = async (expression: string): Promise<unknown> => {
    asked += 1;
    const id = asked;
    const answer = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    const params = { expression, userGesture: true, awaitPromise: true, returnByValue: true };
    await cdp.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
    });
    return answer;
  };
  const all = "[...document.querySelectorAll('main button')]";
  return {
    text: async () => String(await evaluate("document.querySelector('main section')?.textContent ?? ''")),
    async press(button) {
      const there = `${all}.some((b) => b.textContent === ${JSON.stringify(button)})`;
      await waitFor(`the button “${button}”`, async () => (await evaluate(there)) === true);
      await evaluate(`${all}.find((b) => b.textContent === ${JSON.stringify(button)}).click()`);
    },
  };
}
