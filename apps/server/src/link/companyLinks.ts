import { randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../db/connect.ts';
import { companies, links } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import { hashOf, linkLifetime, type Tokens } from '../http/tokens.ts';

/** Makes the secret of a new Link URL. Earlier ones stay open until they expire. `lifetime`: seconds. */
export async function createLink(
  db: Database,
  companyId: string,
  lifetime = linkLifetime,
): Promise<{ secret: string; expiresAt: Date }> {
  const secret = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + lifetime * 1000);
  await db.transaction(async (tx) => {
    await tx.insert(links).values({ secretHash: hashOf(secret), companyId, expiresAt });
    await tx
      .update(companies)
      .set({ requestedAt: new Date() })
      .where(and(eq(companies.id, companyId), isNull(companies.requestedAt)));
  });
  return { secret, expiresAt };
}

/**
 * The company of a Link URL: one whose secret was made for it, or a signed one of the Platform API.
 * @throws ApiFailure `token_invalid`, `token_expired`
 */
export async function companyOfLink({ db, tokens }: { db: Database; tokens: Tokens }, secret: string): Promise<string> {
  if (secret.includes('.')) return (await tokens.links.verify(secret)).companyId;
  const [link] = await db
    .select()
    .from(links)
    .where(eq(links.secretHash, hashOf(secret)));
  if (!link) throw new ApiFailure('token_invalid', 'This Link URL is not one of this server.');
  if (link.expiresAt.getTime() <= Date.now()) throw new ApiFailure('token_expired', 'This Link URL has expired.');
  return link.companyId;
}
