// Finds a Chromium or installs one: Debian's for root on a machine with apt-get, else Playwright's own.
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.mjs';

const run = (cmd, args) =>
  spawnSync(cmd, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;
if (!findChromium()) {
  const t = performance.now();
  const root = process.getuid?.() === 0;
  const how =
    root &&
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
      ? "Debian's"
      : run('pnpm', ['exec', 'playwright', 'install', 'chromium'])
        ? "Playwright's"
        : undefined;
  console.log(
    how
      ? `installed ${how} Chromium in ${Math.round((performance.now() - t) / 1000)} s`
      : 'no Chromium: set CHROMIUM_PATH',
  );
  process.exit(how ? 0 : 1);
}
