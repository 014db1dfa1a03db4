import { describe, expect, it } from 'vitest';
import { inspectReport } from '../inspect.ts';

const latin1 = (text: string) => new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]);
const header = 'Supplier No,Supplier Name,Email';
const disputed = latin1(`${header}\nV1,M\u00f8tz,a@b.test\n`);

describe('a text that two code pages explain', () => {
  it('is read in the likelier one, and asked about with a word in both', async () => {
    const { format, preview, issues } = await inspectReport(disputed);
    expect(format).toMatchObject({
      encoding: 'windows-1252',
      otherEncoding: { encoding: 'windows-1250', here: 'Møtz', there: 'Mřtz' },
    });
    expect(preview[0]?.[1]).toBe('Møtz');
    expect(issues).toContainEqual({ code: 'encoding-unsure', severity: 'warning', count: 1, rows: [] });
  });

  it('is read in the one the customer chooses, and not asked about again', async () => {
    const { format, preview, issues } = await inspectReport(disputed, { layout: { encoding: 'windows-1250' } });
    expect(format.otherEncoding).toBeUndefined();
    expect(preview[0]?.[1]).toBe('Mřtz');
    expect(issues.map(({ code }) => code)).not.toContain('encoding-unsure');
  });

  it('is read as found where the choice is no encoding', async () => {
    const { format } = await inspectReport(disputed, { layout: { encoding: 'klingon' } });
    expect(format.encoding).toBe('windows-1252');
  });
});
