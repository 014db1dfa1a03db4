import { existsSync } from 'node:fs';

/** Flags under which Debian's Chromium starts as root and asks nothing of a closed network. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {(string | undefined)[]} paths */
const first = (paths) => paths.find((path) => path !== undefined && existsSync(path));

/** Undefined where Playwright has to use its own. */
export const findChromium = () =>
  first([process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']);

/** Undefined where there is none. */
export const findFirefox = () => first([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox']);
