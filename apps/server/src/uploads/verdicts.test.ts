import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reportKinds } from '@linkflow/contract';
import { describe, expect, it } from 'vitest';
import { readInWorker } from './readInWorker.ts';

const folder = fileURLToPath(new URL('../../../../packages/reports/fixtures/verdicts/', import.meta.url));
const files = readdirSync(folder).filter((name) => !name.endsWith('.json'));

async function verdictOf(name: string): Promise<string> {
  const kind = reportKinds.find((one) => name.startsWith(`${one}.`)) ?? 'bills';
  const words = readInWorker({ path: folder + name, kind, layout: {} }, new AbortController().signal);
  const { value } = await words.next();
  await words.return(undefined);
  return JSON.stringify(value?.type === 'verdict' ? value.inspection : null);
}

/** The same files are read by the Worker of the browser in `verdicts.browser.test.ts` of `@linkflow/react`. */
describe('The verdict of the server', () => {
  it.each(files)('on %s is the one that the browser gives, byte for byte', async (name) => {
    await expect(await verdictOf(name)).toMatchFileSnapshot(`${folder}${name}.json`);
  });
});
