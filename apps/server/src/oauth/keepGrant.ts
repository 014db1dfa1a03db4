import { eq } from 'drizzle-orm';
import { connections, grants } from '../db/schema.ts';
import { setLinked } from '../link/setLinked.ts';
import type { Provider } from '../providers/provider.types.ts';
import { planPulls } from '../pulls/planPulls.ts';
import type { Services } from '../services.ts';
import type { Access } from './exchange.ts';
import { sealTokens } from './grants.ts';
import { cancelSignIns, type SignInRow, settle } from './signIns.ts';

/** Access that is kept. */
interface Kept {
  /** Whether the companies to read are known. */
  readonly linked: boolean;
  /** The pulls to begin. */
  readonly pullIds: readonly string[];
}

/**
 * Keeps what the customer allowed, and ends the other sign-ins of the connection. An only company is chosen by itself, and
 * so are those chosen before access ended. Returns null where the sign-in was ended meanwhile.
 */
export function keepGrant(
  services: Services,
  provider: Provider,
  { id, connectionId }: SignInRow,
  { tokens, entities }: Access,
): Promise<Kept | null> {
  return services.db.transaction(async (tx) => {
    await tx.select().from(connections).where(eq(connections.id, connectionId)).for('update');
    if (!(await settle(tx, id, { status: 'granted' }))) return null;
    await cancelSignIns(tx, connectionId);
    const [earlier] = await tx.select().from(grants).where(eq(grants.connectionId, connectionId));
    const chosen = entities.filter((entity) => entities.length === 1 || earlier?.chosen.includes(entity.id));
    const grant = {
      tokens: sealTokens(services, connectionId, tokens),
      entities,
      chosen: chosen.map((entity) => entity.id),
    };
    await tx
      .insert(grants)
      .values({ connectionId, ...grant })
      .onConflictDoUpdate({ target: grants.connectionId, set: grant });
    if (chosen.length === 0) return { linked: false, pullIds: [] };
    await setLinked(tx, connectionId);
    return { linked: true, pullIds: await planPulls(tx, provider, connectionId, chosen) };
  });
}
