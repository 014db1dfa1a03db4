// What a host's page pays, as its bundler would make it: minified and brotli, React not counted. Fails over a budget.
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const kilobyte = 1024;
/** The page that the imports are resolved from: it depends on every package measured. */
const host = new URL('../apps/portal/src/main.tsx', import.meta.url).pathname;

/**
 * Bundles one line of a host and sizes what comes out: the code that loads with it, and each part that loads later.
 * @param {string} code
 */
async function bundle(code) {
  const entry = 'linkflow-host';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      write: false,
      rolldownOptions: {
        input: entry,
        external: [/^react($|\/)/, /^react-dom($|\/)/],
        preserveEntrySignatures: 'strict',
      },
    },
    plugins: [
      {
        name: 'host',
        enforce: 'pre',
        resolveId(id, importer) {
          if (id === entry) return `\0${entry}`;
          return importer === `\0${entry}` ? this.resolve(id, host, { skipSelf: true }) : undefined;
        },
        load: (id) => (id === `\0${entry}` ? code : undefined),
      },
    ],
  });
  // SAFETY: one input and no watcher give one output.
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (Array.isArray(built) ? built[0] : built);
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const first = new Set();
  const follow = (name) => {
    const chunk = chunks.get(name);
    if (!chunk || first.has(name)) return;
    first.add(name);
    for (const imported of chunk.imports) follow(imported);
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) follow(chunk.fileName);
  const size = (file) => brotliCompressSync(file.type === 'chunk' ? file.code : file.source).length;
  return output.map((file) => ({
    name: file.fileName,
    kind: first.has(file.fileName) ? 'first' : 'later',
    size: size(file),
  }));
}

/** @param {{ size: number }[]} files */
const total = (files) => files.reduce((sum, { size }) => sum + size, 0);

const files = await bundle(
  "export { LinkFlow } from '@linkflow/react';\nexport { createHttpBackend } from '@linkflow/client';",
);
/** The parts that the Worker loads by itself: for spreadsheets, archives, and a second report. */
const isEnginePart = ({ name }) =>
  /(open-\w+|xml-events|archive|bytes|choose-sheet|earlier|number-formats|unpack-only|zip)-/.test(name);
const isEngine = (file) => /worker/.test(file.name) || isEnginePart(file);
const isUpload = ({ name }) => /uploads|pause/.test(name);
const isLanguage = ({ name }) => /pseudo/.test(name);
const scripts = files.filter(({ name }) => name.endsWith('.js') && !isLanguage({ name }));
const rows = [
  { what: 'first screen', limit: 45, size: total(scripts.filter(({ kind }) => kind === 'first')) },
  { what: 'all screens', limit: 80, size: total(scripts.filter((file) => !isEngine(file))) },
  { what: 'report engine', limit: 45, size: total(scripts.filter((file) => /worker/.test(file.name))) },
  { what: 'later parts', limit: 40, size: total(scripts.filter(isEnginePart)) },
];
for (const { what, limit, size } of rows) {
  const over = size > limit * kilobyte ? '  OVER' : '';
  console.log(`${what.padEnd(16)} ${(size / kilobyte).toFixed(1).padStart(6)} kB of ${limit} kB${over}`);
}
console.log(
  `(of these, sending files loads ${(total(scripts.filter(isUpload)) / kilobyte).toFixed(1)} kB with the first upload)`,
);
process.exit(rows.some(({ limit, size }) => size === 0 || size > limit * kilobyte) ? 1 : 0);
