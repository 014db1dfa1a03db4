// Finds the browsers of the tests or installs them: Debian's for root on a machine with apt-get, else Playwright's own
// Chromium. Without Chromium nothing can be tested; Firefox joins where it can be had.
import { spawnSync } from 'node:child_process';
import { findChromium, findFirefox } from './chromium.mjs';

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
const hasApt = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;

const missing = [...(findChromium() ? [] : ['chromium']), ...(findFirefox() ? [] : ['firefox-esr'])];
if (missing.length > 0 && hasApt) {
  console.log(`installing ${missing.join(' and ')} …`);
  if (run('apt-get', ['update', '-qq'])) {
    for (const name of missing) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
  }
}
if (!findChromium() && !run('pnpm', ['exec', 'playwright', 'install', 'chromium'])) {
  console.error('There is no Chromium and none could be installed: set CHROMIUM_PATH.');
  process.exit(1);
}
if (!findFirefox()) console.log('No Firefox here: the tests run in Chromium alone. Set FIREFOX_PATH to add it.');
