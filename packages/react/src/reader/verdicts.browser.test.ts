import { reportKinds } from '@linkflow/contract';
import { describe, expect, it } from 'vitest';
import { createReportReader } from './createReportReader.ts';

const folder = '../../../reports/fixtures/verdicts/';
const addresses = import.meta.glob<string>(
  ['../../../reports/fixtures/verdicts/*', '!../../../reports/fixtures/verdicts/*.json'],
  { query: '?url', import: 'default', eager: true },
);
const verdicts = import.meta.glob<string>('../../../reports/fixtures/verdicts/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = Object.entries(addresses).map(([path, address]) => [path.slice(folder.length), address] as const);

/** The verdicts are those of the server: `verdicts.test.ts` of `@linkflow/server` holds it to them. */
describe('The verdict of the Worker', () => {
  it('is asked for on every file', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(Object.keys(verdicts)).toHaveLength(files.length);
  });

  it.each(files)('on %s is the one that the server gives, byte for byte', async (name, address) => {
    const file = new File([await (await fetch(address)).blob()], name);
    const expected = reportKinds.find((kind) => name.startsWith(`${kind}.`)) ?? 'bills';
    const inspection = await createReportReader().inspect({ file, expected });
    expect(JSON.stringify(inspection)).toBe(verdicts[`${folder}${name}.json`]);
  });
});
