/** What a test may do with a browser that has the built extension in it; Chromium and Firefox each have one of these. */

/** A node of our layer, read through the closed shadow root with the browser's own inspection protocol. */
export interface OverlayNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text of this node and all below, in order. */
  readonly text: string;
  readonly children: readonly OverlayNode[];
  /** The protocol's own reference. */
  readonly ref: unknown;
}

export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs in the page's own world: what a page could see. */
  evaluate<T>(script: string): Promise<T>;
  /** Our layer in the page, or null when there is none. */
  overlay(): Promise<OverlayNode | null>;
  /** A real click with the mouse in the middle of the node. */
  click(node: OverlayNode): Promise<void>;
  /** A real click on an element of the page itself. */
  clickSelector(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Real key presses, one a character; codes of WebDriver for keys that write nothing. */
  keys(text: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  newTab(): Promise<Tab>;
  /** URL of a page of the extension ("popup.html"). */
  extensionUrl(page: string): string;
  /** Requests that reached the network instead of a fixture, with their host. */
  leaks(): readonly string[];
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** All nodes of a tree that satisfy a test, in document order. */
export function findAll(node: OverlayNode | null, test: (node: OverlayNode) => boolean): readonly OverlayNode[] {
  if (!node) return [];
  return [...(test(node) ? [node] : []), ...node.children.flatMap((child) => findAll(child, test))];
}

/** Waits until `look` gives something other than null, undefined or false. @throws after `ms`, naming what was waited for. */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown = null;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false) return found;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited ${ms} ms in vain for ${what}${last instanceof Error ? ` (${last.message})` : ''}`);
}
