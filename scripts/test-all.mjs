// Every check there is, in the order in which they fail fastest. The last line counts the tests: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'linkflow-tests-'));
const vitestReport = join(folder, 'vitest.json');
const playwrightReport = join(folder, 'playwright.json');
const broken = [];

/** @param {string} name @param {string} command @param {Record<string, string>} [env] */
function step(name, command, env = {}) {
  const started = performance.now();
  const ok = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
  console.log(`${ok ? '✓' : '✗'} ${name}, ${Math.round((performance.now() - started) / 1000)} s`);
  if (!ok) broken.push(name);
  return ok;
}

/** @param {string} file @param {(report: any) => { passed: number, failed: number }} count */
function read(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

if (step('build', 'turbo run build --output-logs=errors-only')) {
  step('lint and import directions', 'pnpm run lint');
  step('types', 'pnpm run typecheck');
  step('sizes', 'node scripts/sizes.mjs');
  if (step('browsers', 'node scripts/ensure-browser.mjs')) {
    step(
      'unit, browser and story tests',
      `vitest run --reporter=default --reporter=json --outputFile.json=${vitestReport}`,
    );
    step('journeys in browsers', 'playwright test --reporter=list,json', {
      PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
    });
  }
}

const vitest = read(vitestReport, (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }));
const playwright = read(playwrightReport, ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
}));
for (const name of broken) console.log(`broken: ${name}`);
const failed = vitest.failed + playwright.failed;
console.log(`${vitest.passed + playwright.passed} passed, ${broken.length > 0 ? Math.max(1, failed) : failed} failed`);
process.exit(broken.length > 0 || failed > 0 ? 1 : 0);
