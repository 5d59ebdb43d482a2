/** Opens a browser with the built extension on the demo pages, or prints and pictures what it says where there is no display. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageReport, ReportedPosting } from '../src/messages/protocol.js';
import { ROLE_NAMES } from '../src/analysis/role-names.js';
import { startChromium } from '../tests/browser/chromium-driver.js';
import { findAll, waitFor, type Tab } from '../tests/browser/driver.js';
import { FIXTURES, fixture, type Fixture } from '../tests/browser/fixtures.js';
import { ROOT } from './material.js';

const PICTURES = path.join(ROOT, '.output', 'start');
/** The demo pages; the first opens on the posting whose title misleads. */
const DEMO: readonly (readonly [site: string, name: string, job?: string])[] = [
  ['scripted', 'linkedin-demo', '4100000002'],
  ['indeed', 'list'],
  ['greenhouse', 'detail'],
];
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** The same page with another job open. */
function withJob(page: Fixture, job: string | undefined): Pick<Fixture, 'url' | 'html'> {
  if (job === undefined) return page;
  const url = new URL(page.url);
  url.searchParams.set('currentJobId', job);
  return { url: url.href, html: page.html };
}

/** The pages to open: the demo, or the one that was named. A saved page is served under the address it was saved from. */
function pages(args: readonly string[]): readonly Pick<Fixture, 'url' | 'html'>[] {
  const [named] = args;
  if (named === undefined) return DEMO.map(([site, name, job]) => withJob(fixture(site, name), job));
  if (/^https?:\/\//.test(named)) return [{ url: named, html: '' }];
  const file = path.resolve(process.env['INIT_CWD'] ?? '.', named);
  if (!existsSync(file)) fail(`${named} is not there.`);
  const html = readFileSync(file, 'utf8');
  return [
    {
      url:
        addressOf(html, file, args[1]) ?? fail(`Where was ${named} saved from? Give the address as a second argument.`),
      html,
    },
  ];
}

function addressOf(html: string, file: string, given: string | undefined): string | null {
  if (given) return given;
  const truth = file.replace(/\.html?$/, '.expected.json');
  for (const beside of [truth, path.join(path.dirname(file), 'expected.json')]) {
    if (existsSync(beside)) return (JSON.parse(readFileSync(beside, 'utf8')) as { url: string }).url;
  }
  const link =
    /<link[^>]{0,200}rel=["']?canonical["']?[^>]{0,400}>/i.exec(html)?.[0] ??
    /<meta[^>]{0,200}property=["']og:url["'][^>]{0,400}>/i.exec(html)?.[0];
  const address =
    /(?:href|content)=["'](https:\/\/[^"']+)["']/i.exec(link ?? '')?.[1] ??
    /saved from url=\(\d+\)(https:\/\/\S+)/i.exec(html)?.[1];
  return address?.replaceAll('&amp;', '&') ?? null;
}

const money = (n: number, currency: string): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 0 }).format(n);

function row({ posting, analysis }: ReportedPosting): Record<string, string> {
  const { verdict, benchmark } = analysis;
  const official = benchmark?.official;
  return {
    Posting: `${posting.title}${posting.company ? `, ${posting.company}` : ''}`.slice(0, 48),
    'What it is':
      analysis.role && verdict.infrastructure
        ? `${ROLE_NAMES[analysis.role]} (${Math.round(verdict.role.confidence * 100)} %)`
        : verdict.infrastructure
          ? 'not sure'
          : 'not infrastructure',
    'Pays there': official
      ? `${money(official.p25 ?? official.p50, benchmark.currency)}–${money(official.p75 ?? official.p50, benchmark.currency)}`
      : '–',
    Where: official
      ? `${official.areaName}, ${official.source} ${official.year}${official.fallback.length > 0 ? ` (${official.fallback.join(', ')})` : ''}`.slice(
          0,
          60,
        )
      : (analysis.noBenchmark ?? '').slice(0, 60),
    'To check': analysis.findings.map((f) => `${f.severity === 'warn' ? '! ' : ''}${f.kind}`).join(', '),
  };
}

function printReport(url: string, report: PageReport): void {
  console.log(`\n${url}`);
  const all = [
    ...(report.detail ? [report.detail] : []),
    ...report.cards.filter((card) => card.key !== report.detail?.key),
  ];
  if (all.length === 0)
    console.log(report.kind === 'unreadable' ? '  This page could not be read.' : '  No postings here.');
  else console.table(all.map(row));
  for (const posting of all) {
    const mismatch = posting.analysis.findings.find((f) => f.kind === 'title-mismatch');
    if (!mismatch) continue;
    console.log(`! ${posting.posting.title}: ${mismatch.text}`);
    for (const line of mismatch.evidence) console.log(`    “${line}”`);
  }
}

async function main(): Promise<void> {
  const wanted = pages(process.argv.slice(2));
  const served = new Map(wanted.filter((page) => page.html !== '').map((page) => [page.url, page.html]));
  mkdirSync(PICTURES, { recursive: true });
  const driver = await startChromium(process.env['PLUMBLINE_CHROMIUM'] ?? fail('No Chromium.'), {
    headless: !hasDisplay,
    extra: served,
    network: wanted.some((page) => page.html === ''),
  });
  let number = 0;
  for (const page of wanted) {
    const tab = await driver.newTab();
    await tab.goto(page.url);
    const report = await waitFor(`findings on ${page.url}`, async () => {
      const found = await driver.report(page.url);
      return found && (found.cards.length > 0 || found.detail !== null || found.kind === 'unreadable') ? found : null;
    }).catch(() => null);
    if (report) printReport(page.url, report);
    else console.log(`\n${page.url}\n  No postings were found here.`);
    if (page === wanted[0]) await saveFirst(tab);
    if (!hasDisplay) {
      number += 1;
      const file = path.join(PICTURES, `${number}.png`);
      await new Promise((resolve) => setTimeout(resolve, 600));
      await tab.screenshot(file);
      console.log(`Picture: ${path.relative(ROOT, file)}`);
    }
  }
  if (hasDisplay) {
    console.log(
      `\nThe browser is open on ${wanted.length} page(s); ${FIXTURES.length} demo pages exist. Close its window to end.`,
    );
    await new Promise((resolve) => driver.context().once('close', resolve));
    return;
  }
  const popup = await driver.newTab();
  await popup.resize(400, 640);
  await popup.goto(driver.extensionUrl('popup.html'));
  await new Promise((resolve) => setTimeout(resolve, 600));
  const file = path.join(PICTURES, 'popup.png');
  await popup.screenshot(file);
  console.log(`\nPopup with the saved posting: ${path.relative(ROOT, file)}`);
  console.log('There is no display here: on a desktop this opens a browser window.');
  await driver.close();
}

/** Saves the open posting as a user would, so that the popup has something to show. */
async function saveFirst(tab: Tab): Promise<void> {
  const save = await waitFor(
    'the panel',
    async () => findAll(await tab.overlay(), (node) => node.tag === 'button' && /^Save\b/.test(node.text))[0],
    6_000,
  ).catch(() => null);
  if (save) await tab.click(save);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
