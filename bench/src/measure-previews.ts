import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, type InlineConfig, preview } from 'vite';
// @boundaries-ignore one place finds the browser
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';
import type { PreviewTimes } from './preview/preview.types.ts';

const loopback = '127.0.0.1';

/** Measures files in Chromium: each run in a new page with a new Worker. Gives the best of each time for each file. */
export async function measurePreviews(paths: readonly string[], runs: number): Promise<PreviewTimes[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'reports-preview-'));
  const site: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'preview'),
    resolve: { conditions: ['linkflow-source', 'module', 'browser'] },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true },
    preview: { host: loopback, port: 0 },
  };
  await build(site);
  const server = await preview(site);
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArgs] });
  try {
    const url = server.resolvedUrls?.local[0];
    if (!url) throw new Error('bench: the page is not served.');
    const results: PreviewTimes[] = [];
    for (const path of paths) {
      const times: PreviewTimes[] = [];
      for (let run = 0; run < runs; run += 1) {
        const page = await browser.newPage();
        await page.goto(url);
        await page.locator('input').setInputFiles(path);
        times.push(await page.evaluate<PreviewTimes>('measurePreview()'));
        await page.close();
      }
      const least = (time: keyof PreviewTimes) => Math.min(...times.map((each) => each[time]));
      results.push({
        previewMs: least('previewMs'),
        inspectedMs: least('inspectedMs'),
        longestGapMs: least('longestGapMs'),
      });
    }
    return results;
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
}
