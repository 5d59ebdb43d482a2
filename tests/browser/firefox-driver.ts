import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/material.js';
import type { Driver, OverlayNode, Tab } from './driver.js';
import { pageFor } from './fixtures.js';
import { startLeakProxy } from './leak-proxy.js';

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

class FirefoxTab implements Tab {
  constructor(
    private readonly connection: BidiConnection,
    readonly page: Page,
  ) {}

  private get contextId(): string {
    return (this.page.mainFrame() as unknown as { _id: string })._id;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  evaluate<T>(script: string): Promise<T> {
    return this.page.evaluate(script) as Promise<T>;
  }

  async overlay(): Promise<OverlayNode | null> {
    const { result } = (await this.connection.send('script.callFunction', {
      functionDeclaration: '() => document.documentElement',
      awaitPromise: false,
      target: { context: this.contextId },
      serializationOptions: { maxDomDepth: 60, includeShadowTree: 'all' },
    })) as { result: { result: BidiNode } };
    const host = result.result.value?.children?.find(
      (child) => child.value?.localName === 'div' && child.value.shadowRoot,
    );
    return host ? convert(host) : null;
  }

  async click(node: OverlayNode): Promise<void> {
    await this.connection.send('input.performActions', {
      context: this.contextId,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId: node.ref } } },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  clickSelector(selector: string): Promise<void> {
    return this.page.click(selector);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.page.type(selector, text);
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Starts Firefox without a window, with the built extension and a fresh profile. */
export async function startFirefox(executablePath: string): Promise<Driver> {
  const profile = mkdtempSync(path.join(tmpdir(), 'plumbline-firefox-'));
  const proxy = await startLeakProxy();
  let browser: Browser;

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
    await browser.installExtension(EXTENSION);
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
        const html = pageFor(url);
        const body = html ?? '<!doctype html><title>Nothing here</title>';
        void request.respond({ status: html === null ? 404 : 200, contentType: 'text/html; charset=utf-8', body });
      });
      const { connection } = browser as unknown as { connection: BidiConnection };
      return new FirefoxTab(connection, page);
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
