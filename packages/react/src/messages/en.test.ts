import { fileKinds, reportIssueCodes } from '@linkflow/contract';
import { problemKinds } from '@linkflow/journey';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { pseudo } from './pseudo.ts';

function leavesOf(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(Object(node)).flatMap(([key, value]) => leavesOf(value, `${path}.${key}`));
}

const leaves = leavesOf(en);

describe('The English messages', () => {
  it('have words for every problem, every issue and every kind of file', () => {
    expect(Object.keys(en.problems)).toEqual(Object.keys(problemKinds));
    expect(Object.keys(en.reports.issues)).toEqual([...reportIssueCodes]);
    expect(Object.keys(en.reports.kinds)).toEqual([...fileKinds]);
  });

  it('are never empty and never blame', () => {
    for (const [, text] of leaves) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/\b(invalid|illegal|you failed|your mistake|oops|error)\b/i);
    }
  });

  it('end every sentence of a problem with a full stop', () => {
    for (const { title, body, next } of Object.values(en.problems)) {
      expect(title).not.toMatch(/\.$/);
      expect(body).toMatch(/\.$/);
      expect(next).toMatch(/\.$/);
    }
  });
});

describe('The pseudo-locale', () => {
  it('has the keys of English', () => {
    expect(leavesOf(pseudo).map(([path]) => path)).toEqual(leaves.map(([path]) => path));
  });

  it('changes every text, makes it longer and keeps its placeholders', () => {
    for (const [index, [, text]] of leavesOf(pseudo).entries()) {
      const original = leaves[index]?.[1] ?? '';
      expect(text).not.toContain(original);
      expect(text.length).toBeGreaterThan(original.length * 1.3);
      expect(text.match(/\{\w+\}/g)).toEqual(original.match(/\{\w+\}/g));
    }
  });
});
