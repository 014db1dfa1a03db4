import type { UserConfig } from 'tsdown';

/** What every published package builds alike: ESM only, one file out for each file in, types beside them. */
export function library(own: UserConfig): UserConfig {
  return {
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
  };
}
