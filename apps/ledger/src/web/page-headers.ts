import type { Config } from '../config.ts';

/** Headers of every page: nothing inline, nothing from elsewhere, never inside a frame. */
export function pageHeaders(config: Pick<Config, 'openerPolicy'>): Record<string, string> {
  return {
    'Content-Security-Policy':
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': config.openerPolicy,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}
