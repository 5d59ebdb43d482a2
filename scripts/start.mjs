// `npm start [-- PAGE.html|URL]`: set-up, build, then the extension in a browser on demo pages (or the page named).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { ensureBrowsers, ensureDependencies, ensureNode, ROOT, run, say } from './setup.mjs';

ensureNode(fileURLToPath(import.meta.url));
ensureDependencies();
const { chromium } = ensureBrowsers(['chromium']);
if (!chromium) process.exit(2);
say('Building the extension …');
if (!run(path.join(ROOT, 'node_modules', '.bin', 'wxt'), ['build'])) {
  say('The build failed: see its message above.');
  process.exit(1);
}
const done = spawnSync(
  process.execPath,
  [
    path.join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
    path.join(ROOT, 'scripts', 'start.ts'),
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, PLUMBLINE_CHROMIUM: chromium, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
  },
);
process.exit(done.status ?? 1);
