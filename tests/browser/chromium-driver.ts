import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { ROOT } from '../../scripts/material.js';
import type { PageReport } from '../../src/messages/protocol.js';
import type { Driver, OverlayNode, Tab } from './driver.js';
import { pageFor } from './fixtures.js';
import { startLeakProxy } from './leak-proxy.js';

/** The browser that is started unless another is named. */
export const CHROMIUM = process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium';
const EXTENSION = path.join(ROOT, '.output', 'chrome-mv3');

interface CdpNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
}

function convert(node: CdpNode): OverlayNode {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  const children = below.filter((child) => child.nodeName !== 'STYLE').map(convert);
  const attributes: Record<string, string> = {};
  for (let i = 0; i < (node.attributes?.length ?? 0); i += 2)
    attributes[node.attributes?.[i] ?? ''] = node.attributes?.[i + 1] ?? '';
  const text =
    node.nodeName === '#text'
      ? node.nodeValue
      : children
          .map((child) => child.text)
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim();
  return { tag: node.nodeName.toLowerCase(), attributes, text, children, ref: node.backendNodeId };
}

class ChromiumTab implements Tab {
  private cdp: CDPSession | null = null;
  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  private async session(): Promise<CDPSession> {
    this.cdp ??= await this.context.newCDPSession(this.page);
    return this.cdp;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
    // The welcome page opens over the tab that a test works in, and a tab behind another gets one frame a second.
    await this.page.bringToFront();
  }

  evaluate<T>(script: string): Promise<T> {
    return this.page.evaluate(script);
  }

  async overlay(): Promise<OverlayNode | null> {
    const cdp = await this.session();
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: CdpNode };
    const html = root.children?.find((node) => node.nodeName === 'HTML');
    const host = html?.children?.find((node) => node.nodeName === 'DIV' && (node.shadowRoots?.length ?? 0) > 0);
    return host ? convert(host) : null;
  }

  async click(node: OverlayNode): Promise<void> {
    const cdp = await this.session();
    await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.ref as number });
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.ref as number });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
    await this.page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  }

  async clickSelector(selector: string): Promise<void> {
    await this.page.bringToFront();
    return this.page.click(selector);
  }

  type(selector: string, text: string): Promise<void> {
    return this.page.fill(selector, text);
  }

  async keys(text: string): Promise<void> {
    const named: Readonly<Record<string, string>> = {
      '\uE004': 'Tab',
      '\uE007': 'Enter',
      '\uE00C': 'Escape',
      '\uE015': 'ArrowDown',
    };
    for (const key of text) await this.page.keyboard.press(named[key] ?? key);
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

export interface ChromiumOptions {
  readonly headless?: boolean;
  /** Further pages to serve, by address. */
  readonly extra?: ReadonlyMap<string, string>;
  /** True: addresses that are no fixture go to the network. */
  readonly network?: boolean;
  /** Folder of another build than the usual one. */
  readonly extension?: string;
}

export interface ChromiumDriver extends Driver {
  context(): BrowserContext;
  report(url: string): Promise<PageReport | null>;
  /** `between` may change the profile (a folder) while the browser is closed. */
  restart(between?: (profile: string) => void): Promise<void>;
}

/** Chromium's own background traffic (updates, sign-in) is not what is tested. */
const OWN_HOSTS = /(^|\.)(google|googleapis|gstatic|gvt1)\.com(:\d+)?$/;

/** Chromium connects ahead to the hosts it visits; those connections would look like requests of ours. */
function withoutPrediction(profile: string): void {
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ net: { network_prediction_options: 2 } }),
  );
}

/**
 * The page with an icon of its own: Chromium asks for one once a page has loaded, and where the next page comes before the
 * answer, that request goes past the answers below and looks like one of ours.
 */
function withIcon(html: string): string {
  const start = /<head(\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const at = start ? start.index + start[0].length : 0;
  return `${html.slice(0, at)}<link rel="icon" href="data:,">${html.slice(at)}`;
}

/** Starts Chromium with the built extension and a fresh profile, without a window unless asked for one. */
export async function startChromium(
  executablePath: string,
  { headless = true, extra = new Map<string, string>(), network = false, extension = EXTENSION }: ChromiumOptions = {},
): Promise<ChromiumDriver> {
  const profile = mkdtempSync(path.join(tmpdir(), 'plumbline-chromium-'));
  withoutPrediction(profile);
  const proxy = await startLeakProxy();
  const ours: string[] = [];
  let context: BrowserContext;
  let id = '';

  async function start(): Promise<void> {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless,
      viewport: headless ? { width: 1280, height: 900 } : null,
      ...(!network && { proxy: { server: `http://127.0.0.1:${proxy.port}` } }),
      args: [
        '--no-sandbox',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        // Lets a test press the toolbar button.
        '--enable-unsafe-extension-debugging',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        '--disable-preconnect',
        '--no-pings',
        '--disable-features=OptimizationHints,MediaRouter,NetworkTimeServiceQuerying',
      ],
    });
    // Whatever the worker or a page of the extension asks for, wherever it would go.
    context.on('request', (request) => {
      // First of all where to: a tab that opens a page of the extension has no frame to be asked yet.
      if (!/^(https?|wss?):/.test(request.url())) return;
      const from = request.serviceWorker()?.url() ?? request.frame().url();
      if (from.startsWith('chrome-extension:')) ours.push(request.url());
    });
    await context.route('**/*', async (route) => {
      const url = route.request().url();
      if (url.startsWith('chrome-extension:') || url.startsWith('data:')) return route.continue();
      const html = extra.get(url) ?? pageFor(url);
      if (html === null && network) return route.continue();
      if (html === null && route.request().resourceType() !== 'document')
        return route.fulfill({ status: 404, body: '' });
      return route.fulfill({
        status: html === null ? 404 : 200,
        contentType: 'text/html; charset=utf-8',
        body: withIcon(html ?? '<!doctype html><title>Nothing here</title>'),
      });
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    id = new URL(worker.url()).host;
  }

  await start();
  return {
    name: 'chromium',
    context: () => context,
    async newTab() {
      return new ChromiumTab(context, await context.newPage());
    },
    extensionUrl: (page) => `chrome-extension://${id}/${page}`,
    leaks: () => [
      ...ours,
      ...proxy.hosts.filter((host) => !OWN_HOSTS.test(host.replace(/^https?:\/\//, '').split('/')[0] ?? '')),
    ],
    async report(url) {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      return worker.evaluate(async (wanted) => {
        interface Tabs {
          query(filter: object): Promise<{ id: number; url?: string }[]>;
          sendMessage(id: number, message: object): Promise<unknown>;
        }
        const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
        const tab = (await tabs.query({})).find(
          (candidate) => candidate.url === wanted || candidate.url?.startsWith(wanted),
        );
        return tab ? ((await tabs.sendMessage(tab.id, { kind: 'report' })) as never) : null;
      }, url);
    },
    async restart(between = () => undefined) {
      await context.close();
      between(profile);
      await start();
    },
    async close() {
      await context.close();
      await proxy.close();
    },
  };
}
