import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/material.js';
import { waitFor, type Driver, type OverlayNode, type Tab } from './driver.js';
import { pageFor } from './fixtures.js';
import { startLeakProxy } from './leak-proxy.js';

/** The browser that is started unless another is named. */
export const FIREFOX = process.env['PLUMBLINE_FIREFOX'] ?? '/usr/bin/firefox-esr';
const EXTENSION = path.join(ROOT, '.output', 'firefox-mv3');
const ADDON_ID = 'plumbline@plumbline.example';
/** Fixed, so that the addresses of the extension's pages are known. */
const UUID = '6d9f1a52-3f7b-4c61-9b0e-2f4f8a5c7d11';

/** Firefox's own background traffic is not what is tested: switched off, and what is left is told by its hosts. */
const OWN_HOSTS = /(^|\.)(mozilla\.(com|org|net)|mozaws\.net|firefox\.com|mozgcp\.net)(:\d+)?$/;

interface BidiNode {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

/** The raw protocol below puppeteer: only it reads a closed shadow root. */
interface BidiConnection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

function convert(node: BidiNode): OverlayNode {
  const value = node.value;
  const below = [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])];
  const children = below.filter((child) => child.value?.localName !== 'style').map(convert);
  const text =
    value?.nodeType === 3
      ? (value.nodeValue ?? '')
      : children
          .map((child) => child.text)
          .join(' ')
          .replace(/\s+/g, ' ')
          .trim();
  return { tag: value?.localName ?? '#', attributes: value?.attributes ?? {}, text, children, ref: node.sharedId };
}

/** A tab by its browsing context; `page` only where puppeteer has to answer requests or navigate. */
class FirefoxTab implements Tab {
  private context: string;
  constructor(
    private readonly session: Session,
    private readonly page: Page,
  ) {
    this.context = (page.mainFrame() as unknown as { _id: string })._id;
  }

  async goto(url: string): Promise<void> {
    if (url.startsWith('moz-extension:')) this.context = await this.session.openOwnPage(url);
    else {
      await this.page.goto(url, { waitUntil: 'load' });
      // The welcome page opens over the tab that a test works in, and a tab behind another gets one frame a second.
      await this.page.bringToFront();
    }
    // The welcome page opens over the tab that a test works in, and a tab behind another is drawn hardly ever.
    await this.session.activate(this.context);
  }

  evaluate<T>(script: string): Promise<T> {
    return this.session.evaluate<T>(this.context, script);
  }

  async overlay(): Promise<OverlayNode | null> {
    const html = await this.session.node(this.context, '() => document.documentElement', []);
    const host = html?.value?.children?.find((child) => child.value?.localName === 'div' && child.value.shadowRoot);
    return host ? convert(host) : null;
  }

  async click(node: OverlayNode): Promise<void> {
    const origin = { type: 'element', element: { sharedId: node.ref } };
    await this.session.act(this.context, 'pointer', [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async clickSelector(selector: string): Promise<void> {
    const find =
      '(selector) => { const found = document.querySelector(selector); found.scrollIntoView({ block: "center" }); return found; }';
    const node = await this.session.node(this.context, find, [{ type: 'string', value: selector }]);
    if (!node) throw new Error(`nothing at ${selector}`);
    await this.click(convert(node));
  }

  async type(selector: string, text: string): Promise<void> {
    await this.clickSelector(selector);
    await this.keys(text);
  }

  async keys(text: string): Promise<void> {
    const keys = Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.session.act(this.context, 'key', keys);
  }

  async screenshot(file: string): Promise<void> {
    writeFileSync(file, await this.session.picture(this.context));
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** The raw protocol of one running Firefox. */
class Session {
  private readonly connection: BidiConnection;
  constructor(browser: Browser) {
    this.connection = (browser as unknown as { connection: BidiConnection }).connection;
  }

  async evaluate<T>(context: string, script: string): Promise<T> {
    const { result } = (await this.connection.send('script.evaluate', {
      expression: `Promise.resolve((${script})).then((value) => JSON.stringify(value ?? null))`,
      awaitPromise: true,
      target: { context },
    })) as { result: { result?: { value: string }; exceptionDetails?: { text: string } } };
    if (!result.result) throw new Error(result.exceptionDetails?.text ?? 'evaluation failed');
    return JSON.parse(result.result.value) as T;
  }

  async node(context: string, functionDeclaration: string, args: readonly unknown[]): Promise<BidiNode | null> {
    const { result } = (await this.connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      awaitPromise: false,
      target: { context },
      serializationOptions: { maxDomDepth: 60, includeShadowTree: 'all' },
    })) as { result: { result?: BidiNode } };
    return result.result?.type === 'node' ? result.result : null;
  }

  async activate(context: string): Promise<void> {
    await this.connection.send('browsingContext.activate', { context });
  }

  async act(context: string, type: 'pointer' | 'key', actions: readonly unknown[]): Promise<void> {
    await this.connection.send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  }

  async picture(context: string): Promise<Buffer> {
    const { result } = (await this.connection.send('browsingContext.captureScreenshot', { context })) as {
      result: { data: string };
    };
    return Buffer.from(result.data, 'base64');
  }

  /** Contexts that show an address. */
  async contextsAt(test: (url: string) => boolean): Promise<readonly string[]> {
    const { result } = (await this.connection.send('browsingContext.getTree', {})) as {
      result: { contexts: readonly { context: string; url: string }[] };
    };
    return result.contexts.filter(({ url }) => test(url)).map(({ context }) => context);
  }

  /** Opens an address of the extension: only its own pages may, so the first-run page is asked to. */
  async openOwnPage(url: string): Promise<string> {
    const own = (address: string): boolean => address.startsWith(`moz-extension://${UUID}/`);
    const [from] = await waitFor('a page of the extension', async () => {
      const found = await this.contextsAt(own);
      return found.length > 0 ? found : null;
    });
    const before = await this.contextsAt((address) => address === url);
    await this.evaluate(from ?? '', `browser.tabs.create({ url: ${JSON.stringify(url)} }).then(() => true)`);
    return waitFor(`the page ${url}`, async () =>
      (await this.contextsAt((address) => address === url)).find((context) => !before.includes(context)),
    );
  }
}

export interface FirefoxOptions {
  /** Further pages to serve, by address. */
  readonly extra?: ReadonlyMap<string, string>;
  /** Folder of another build than the usual one. */
  readonly extension?: string;
}

/** Starts Firefox without a window, with the built extension and a fresh profile. */
export async function startFirefox(
  executablePath: string,
  { extra = new Map<string, string>(), extension = EXTENSION }: FirefoxOptions = {},
): Promise<Driver> {
  const profile = mkdtempSync(path.join(tmpdir(), 'plumbline-firefox-'));
  const proxy = await startLeakProxy();
  let browser: Browser;
  let session: Session;

  async function start(): Promise<void> {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: profile,
      defaultViewport: { width: 1280, height: 900 },
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
        // A temporary add-on loses its storage at shutdown unless told otherwise; an installed one does not.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        // The user's "yes" to the browser's question about a site.
        'extensions.webextOptionalPermissionPrompts': false,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.no_proxies_on': '',
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'browser.safebrowsing.provider.mozilla.updateURL': '',
        'services.settings.server': 'http://127.0.0.1:9/v1',
        'app.normandy.enabled': false,
      },
    });
    await browser.installExtension(extension);
    session = new Session(browser);
  }

  await start();
  return {
    name: 'firefox',
    async newTab() {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const url = request.url();
        if (!/^https?:/.test(url)) {
          void request.continue();
          return;
        }
        const html = extra.get(url) ?? pageFor(url);
        const body = html ?? '<!doctype html><title>Nothing here</title>';
        void request.respond({ status: html === null ? 404 : 200, contentType: 'text/html; charset=utf-8', body });
      });
      return new FirefoxTab(session, page);
    },
    extensionUrl: (page) => `moz-extension://${UUID}/${page}`,
    leaks: () => proxy.hosts.filter((host) => !OWN_HOSTS.test(host.replace(/^https?:\/\//, '').split('/')[0] ?? '')),
    async restart() {
      await browser.close();
      await start();
    },
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
}
