import { library } from '@linkflow/build';

const named = 'report.worker.ts';
const built = 'report.worker.js';

export default [
  library({
    entry: ['src/index.ts'],
    platform: 'browser',
    attw: { profile: 'esm-only', level: 'error', excludeEntrypoints: ['./styles.css'] },
    copy: [{ from: 'src/styles', to: 'dist' }],
    plugins: [
      {
        name: 'name-the-built-worker',
        renderChunk: (code) => (code.includes(named) ? code.replaceAll(named, built) : null),
      },
    ],
  }),
  // With all it needs: a host's development server does not prepare the dependencies of a Worker.
  library({
    entry: { 'reader/report.worker': 'src/reader/report.worker.ts' },
    platform: 'browser',
    unbundle: false,
    clean: false,
    dts: false,
    deps: { alwaysBundle: [/./] },
    publint: false,
    attw: false,
  }),
];
