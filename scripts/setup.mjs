// Set-up shared by `npm start` and `npm test`: the right Node, the dependencies, a browser. Says what it does on
// standard error and, where it cannot do something, what the user should do.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const NODE_NEEDED = [20, 19];
const NODE_FETCHED = 'node@22';
const TOOLS = path.join(ROOT, '.tools');

const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export function say(line) {
  console.error(line);
}

/** Runs a command with its output on standard error; true when it ended well. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    ...options,
  });
  return done.status === 0;
}

function nodeIsRight() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1]);
}

/** Starts the calling script again under a fetched Node when this one is too old. */
export function ensureNode(script) {
  if (nodeIsRight()) return;
  const node = path.join(TOOLS, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(node)) {
    say(
      `Node ${process.versions.node} is too old (${NODE_NEEDED.join('.')} or newer is needed): fetching ${NODE_FETCHED} into .tools …`,
    );
    mkdirSync(TOOLS, { recursive: true });
    run('npm', ['install', '--prefix', TOOLS, '--no-audit', '--no-fund', NODE_FETCHED]);
  }
  if (!existsSync(node)) {
    say(
      `Could not fetch a newer Node. Please install Node ${NODE_NEEDED.join('.')} or newer from your system's packages and try again.`,
    );
    process.exit(2);
  }
  const again = spawnSync(node, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` },
  });
  process.exit(again.status ?? 1);
}

/** Installs what package-lock.json names, when it is not there or not that. */
export function ensureDependencies() {
  const stamp = path.join(ROOT, 'node_modules', '.package-lock.json');
  const have =
    existsSync(stamp) &&
    spawnSync('npm', ['ls', '--depth=0', '--silent'], {
      cwd: ROOT,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    }).status === 0;
  if (have) return;
  say('Installing dependencies (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    say('npm ci failed: see its message above. A reachable npm registry is needed once.');
    process.exit(2);
  }
}

function find(candidates, variable) {
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  return candidates.find((file) => existsSync(file)) ?? null;
}

/**
 * Paths of Chromium and Firefox; null where there is none. Where apt-get may be used (root on Debian), missing ones are installed.
 * Environment: PLUMBLINE_CHROMIUM, PLUMBLINE_FIREFOX name other places.
 */
export function ensureBrowsers(wanted = ['chromium', 'firefox']) {
  const look = () => ({
    chromium: find(CHROMIUMS, 'PLUMBLINE_CHROMIUM'),
    firefox: find(FIREFOXES, 'PLUMBLINE_FIREFOX'),
  });
  let browsers = look();
  const missing = wanted.filter((name) => !browsers[name]);
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : 'chromium'));
    say(`Installing ${packages.join(' and ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { stdio: ['ignore', 'ignore', 2], env };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', ...packages], quiet);
    browsers = look();
  }
  for (const name of wanted) {
    if (!browsers[name]) {
      say(
        `No ${name === 'firefox' ? 'Firefox' : 'Chromium'} was found. Install it (Debian: apt-get install ${name === 'firefox' ? 'firefox-esr' : 'chromium'}) or set PLUMBLINE_${name.toUpperCase()} to its path.`,
      );
    }
  }
  return browsers;
}
