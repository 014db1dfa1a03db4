import { eq } from 'drizzle-orm';
import { allowedOrigins } from '../db/schema.ts';
import type { Services } from '../services.ts';
import { isLoopbackOrigin } from './auth.ts';

/**
 * Whether pages of an origin may call the Link API, and be come back to: our own, those of the environment and of the CORS
 * settings, and in development any of this machine.
 */
export async function isAllowedOrigin(
  { config, db, publicUrl, portalUrl }: Pick<Services, 'config' | 'db' | 'publicUrl' | 'portalUrl'>,
  origin: string,
): Promise<boolean> {
  if ([publicUrl(), new URL(portalUrl()).origin, ...config.origins].includes(origin)) return true;
  if (config.dev && isLoopbackOrigin(origin)) return true;
  const [found] = await db.select().from(allowedOrigins).where(eq(allowedOrigins.origin, origin));
  return found !== undefined;
}
