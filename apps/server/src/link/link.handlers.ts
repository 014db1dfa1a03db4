import { getConnInfo } from '@hono/node-server/conninfo';
import { eq } from 'drizzle-orm';
import { companies } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import { createGuessLimit } from '../http/guessLimit.ts';
import type { Handlers } from '../http/mount.ts';
import { hashOf, tokenLifetime } from '../http/tokens.ts';
import type { Services } from '../services.ts';
import { companyOfLink } from './companyLinks.ts';
import { completeConnection, createConnection, getConnection, listConnections } from './connections.ts';
import { asOffered, findEntry, guideOf, searchIntegrations } from './integrations.ts';
import { otherSoftware } from './otherSoftware.ts';

type LinkRoute =
  | 'getSession'
  | 'listIntegrations'
  | 'getIntegration'
  | 'getGuide'
  | 'createConnection'
  | 'getConnection'
  | 'completeConnection'
  | 'exchangeLink';

/** The calls of the customer's browser. */
export function linkHandlers(services: Services): Handlers<LinkRoute> {
  const { db, catalogue, config, tokens, changes } = services;
  const guesses = createGuessLimit();
  return {
    async getSession({ company: { companyId, expiresAt } }) {
      const [company] = await db.select().from(companies).where(eq(companies.id, companyId));
      if (!company) throw new ApiFailure('token_invalid', 'The company of this token does not exist any more.');
      const connections = await listConnections(services, [companyId]);
      return {
        company: { id: company.id, name: company.name },
        host: { name: config.requester },
        connections: connections.map((connection) => ({
          connection,
          integration: asOffered(findEntry(catalogue, connection.integrationKey)),
        })),
        otherSoftware: asOffered(otherSoftware),
        maxFileSize: config.maxFileSize,
        expiresAt: expiresAt.toISOString(),
      };
    },
    listIntegrations: async ({ query }) => searchIntegrations(catalogue, query),
    getIntegration: async ({ param }) => asOffered(findEntry(catalogue, param('key'))),
    getGuide: async ({ param, query }) => guideOf(catalogue, param('key'), query.locale),
    async createConnection({ c, body, company }) {
      const key = c.req.header('idempotency-key')?.slice(0, 255);
      const { connection, existed } = await createConnection(services, company.companyId, body, key);
      if (existed) c.status(200);
      return connection;
    },
    getConnection: ({ company, id }) => getConnection(services, company.companyId, id('id')),
    async completeConnection({ company, id }) {
      const connection = await completeConnection(services, company.companyId, id('id'));
      changes.announce(connection.id);
      return connection;
    },
    async exchangeLink({ c, body }) {
      const address = getConnInfo(c).remote.address ?? '';
      const companyId = await guesses.guess(address, () => companyOfLink(db, hashOf(body.link)));
      return { accessToken: await tokens.issue(companyId), expiresIn: tokenLifetime, tokenType: 'Bearer' };
    },
  };
}
