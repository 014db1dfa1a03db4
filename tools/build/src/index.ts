import { defineConfig, type UserConfig } from 'tsdown';

/**
 * What every published package builds alike: ESM only, one file out for each file in (so that `'use client'` stays),
 * types beside them, and the checks of publint and attw.
 */
export function library(own: UserConfig) {
  return defineConfig({
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    unbundle: true,
    dts: { tsconfig: 'tsconfig.json' },
    fixedExtension: false,
    hash: false,
    publint: { strict: true },
    attw: { profile: 'esm-only', level: 'error' },
    ...own,
  });
}
