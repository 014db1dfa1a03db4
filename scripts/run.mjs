// Plain JavaScript that any Node from 18 on can run: `npm start` and `npm test` come here on a fresh machine.
// It gives the task a Node new enough and the pinned pnpm, both from the npm registry, then runs the pnpm script;
// pnpm itself installs first (verifyDepsBeforeRun: install in pnpm-workspace.yaml).
import { spawnSync } from 'node:child_process';

const NODE = '24';
const PNPM = '12.21.0';
const [major, minor] = process.versions.node.split('.').map(Number);
const nodeOk = (major === 22 && minor >= 22) || (major === 24 && minor >= 15) || major >= 26;

// The platform package holds the binary itself, so it works where install scripts are off (npm 12's default);
// the package `node` needs its preinstall script and silently leaves the old Node without it.
const os = process.platform === 'win32' ? 'win' : process.platform;
const nodePackage = `node-${os === 'darwin' && process.arch === 'arm64' ? 'bin-' : ''}${os}-${process.arch}@${NODE}`;

const [script, ...rest] = process.argv.slice(2);
if (!nodeOk && process.env.RUN_INNER) {
  console.error(
    `Node ${process.version} is too old and ${nodePackage} did not take its place: install Node 24 and run this again.`,
  );
  process.exit(1);
}
const packages = [...(nodeOk ? [] : ['-p', nodePackage]), '-p', `pnpm@${PNPM}`];
const inner = nodeOk
  ? `pnpm run ${[script, ...rest].join(' ')}`
  : `node scripts/run.mjs ${[script, ...rest].join(' ')}`;
const env = {
  ...process.env,
  RUN_INNER: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
};
const cwd = new URL('..', import.meta.url);
// Inside npx pnpm is on the PATH already.
const result =
  nodeOk && process.env.RUN_INNER
    ? spawnSync(inner, { stdio: 'inherit', env, cwd, shell: true })
    : spawnSync('npx', ['-y', ...packages, '-c', inner], {
        stdio: 'inherit',
        env,
        cwd,
        shell: process.platform === 'win32',
      });
process.exit(result.status ?? 1);
