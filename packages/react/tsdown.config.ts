import { library } from '@linkflow/build';

export default library({
  entry: ['src/index.ts', 'src/reader/report.worker.ts'],
  platform: 'browser',
  attw: { profile: 'esm-only', level: 'error', excludeEntrypoints: ['./styles.css'] },
  copy: [{ from: 'src/styles', to: 'dist' }],
  plugins: [
    {
      name: 'name-the-built-worker',
      renderChunk: (code) =>
        code
          .replace("new URL('./report.worker.ts'", "new URL('./report.worker.js'")
          .replace('new URL("./report.worker.ts"', 'new URL("./report.worker.js"'),
    },
  ],
});
