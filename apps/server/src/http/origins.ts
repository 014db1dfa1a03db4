import type { Services } from '../services.ts';
import { isLoopbackOrigin } from './auth.ts';

/** Whether pages of an origin may call the Link API, and be come back to: our own, those named, and in development any of this machine. */
export function isAllowedOrigin(
  { config, publicUrl, portalUrl }: Pick<Services, 'config' | 'publicUrl' | 'portalUrl'>,
  origin: string,
): boolean {
  return (
    [publicUrl(), new URL(portalUrl()).origin, ...config.origins].includes(origin) ||
    (config.dev && isLoopbackOrigin(origin))
  );
}
