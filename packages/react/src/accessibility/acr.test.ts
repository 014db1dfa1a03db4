import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../../', import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, root)), 'utf8');

const [criteriaPart = '', testsPart = ''] = read('docs/accessibility/acr.md').split('## Tests');
const cellsOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

const criteria = cellsOf(criteriaPart)
  .filter(([, criterion = '']) => /^\d\.\d/.test(criterion))
  .map(([, criterion = '', level, conformance = '', how = '', tests = '']) => ({
    criterion,
    level,
    conformance,
    how,
    tests: [...tests.matchAll(/\[([\w-]+)\]/g)].map(([, name = '']) => name),
  }));
const tests = cellsOf(testsPart)
  .map(([, name = '', file = '', test = '']) => ({
    name,
    file: file.replaceAll('`', ''),
    test: test.replaceAll('`', ''),
  }))
  .filter(({ file }) => file.includes('/'));

describe('The conformance report', () => {
  it('answers each criterion of WCAG 2.2, 31 of level A and 24 of level AA, once', () => {
    const levels = criteria.map(({ level }) => level);
    expect(levels.filter((level) => level === 'A')).toHaveLength(31);
    expect(levels.filter((level) => level === 'AA')).toHaveLength(24);
    expect(new Set(criteria.map(({ criterion }) => criterion)).size).toBe(55);
  });

  it.each(criteria)('says of $criterion by which test it is met, or that none can tell', (row) => {
    const names = tests.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(row.tests));
    if (row.conformance === 'Supports') expect(row.tests.length).toBeGreaterThan(0);
    else expect(row.how.length).toBeGreaterThan(5);
  });

  it.each(tests)('names a test that is there: $name', ({ file, test }) => {
    expect(read(file)).toContain(test);
  });
});
