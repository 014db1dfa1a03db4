import { join } from 'node:path';
import { build } from 'vite';

/**
 * Builds `run-one.ts` as JavaScript, as it would run at a bank: Node needs more memory to strip types than to read a report.
 * Gives the path of the script; it lies in this package, so that the peers are found.
 */
export async function buildRunner(): Promise<string> {
  const outDir = join(import.meta.dirname, '../dist');
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    resolve: { conditions: ['linkflow-source', 'module', 'node'] },
    ssr: {
      noExternal: true,
      external: ['udsv', 'papaparse', 'csv-parse', 'fflate', 'hucre', 'read-excel-file'],
      resolve: { conditions: ['linkflow-source', 'module', 'node'] },
    },
    build: { outDir, emptyOutDir: true, ssr: join(import.meta.dirname, 'run-one.ts') },
  });
  return join(outDir, 'run-one.js');
}
