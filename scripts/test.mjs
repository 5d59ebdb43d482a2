// `npm test`: set-up, then every check there is, then the line "N passed, N failed".
// Arguments: names of steps to run just those (types, lint, unit, build, chromium, firefox).
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers, ensureDependencies, ensureNode, ROOT, run, say } from './setup.mjs';

ensureNode(fileURLToPath(import.meta.url));
ensureDependencies();

const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.includes(name);
const bin = (name) => path.join(ROOT, 'node_modules', '.bin', name);
const results = path.join(ROOT, '.cache', 'test');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;
const inherit = { stdio: 'inherit' };

function step(name, ok) {
  if (ok) passed += 1;
  else failed += 1;
  say(`${ok ? 'ok  ' : 'FAIL'}  ${name}`);
}

/** Runs vitest and adds its tests to the count; a run that ended badly without a failed test counts as one failure. */
function vitest(name, args, env = {}) {
  const file = path.join(results, `${name}.json`);
  const ok = run(
    bin('vitest'),
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { ...inherit, env: { ...process.env, ...env } },
  );
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  passed += report?.numPassedTests ?? 0;
  const bad = report?.numFailedTests ?? 0;
  failed += bad > 0 || ok ? bad : 1;
  if (report === null || report.numTotalTests === 0) {
    say(`FAIL  ${name}: no test was run`);
    if (ok) failed += 1;
  }
}

if (wanted('types')) step('types', run(bin('wxt'), ['prepare'], inherit) && run(bin('tsc'), ['--noEmit'], inherit));
if (wanted('lint')) step('lint', run(bin('eslint'), ['.', '--max-warnings=0'], inherit));
if (wanted('build') || wanted('chromium') || wanted('firefox')) {
  step('build for Chromium', run(bin('wxt'), ['build'], inherit));
  step('build for Firefox', run(bin('wxt'), ['build', '-b', 'firefox'], inherit));
}
if (wanted('unit')) vitest('unit', []);
if (wanted('chromium') || wanted('firefox')) {
  const browsers = ensureBrowsers();
  for (const name of ['chromium', 'firefox']) {
    if (!wanted(name)) continue;
    if (browsers[name])
      vitest(name, ['--config', 'tests/browser/vitest.config.ts', name], {
        PLUMBLINE_CHROMIUM: browsers.chromium ?? '',
        PLUMBLINE_FIREFOX: browsers.firefox ?? '',
      });
    else step(`${name}: not installed, so its tests could not run`, false);
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
