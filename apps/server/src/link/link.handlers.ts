import { getConnInfo } from '@hono/node-server/conninfo';
import { eq } from 'drizzle-orm';
import { companies } from '../db/schema.ts';
import { ApiFailure } from '../http/errors.ts';
import { createGuessLimit } from '../http/guessLimit.ts';
import type { Handlers } from '../http/mount.ts';
import { tokenLifetime } from '../http/tokens.ts';
import { cancelSignIn } from '../oauth/cancelSignIn.ts';
import { chooseEntities, listEntities } from '../oauth/entities.ts';
import { requestAuthorization } from '../oauth/requestAuthorization.ts';
import type { Puller } from '../pulls/puller.ts';
import type { Services } from '../services.ts';
import { companyOfLink } from './companyLinks.ts';
import { completeConnection, createConnection, getConnection, listConnections } from './connections.ts';
import { asOffered, findEntry, findShown, guideOf, searchIntegrations } from './integrations.ts';
import { otherSoftware } from './otherSoftware.ts';

type LinkRoute =
  | 'getSession'
  | 'listIntegrations'
  | 'getIntegration'
  | 'getGuide'
  | 'createConnection'
  | 'getConnection'
  | 'requestAuthorization'
  | 'cancelAuthorization'
  | 'listEntities'
  | 'chooseEntities'
  | 'completeConnection'
  | 'exchangeLink';

/** The calls of the customer's browser. */
export function linkHandlers(services: Services, puller: Puller): Handlers<LinkRoute> {
  const { db, config, tokens, changes } = services;
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
          integration: asOffered(findEntry(services, connection.integrationKey), services),
        })),
        otherSoftware: asOffered(otherSoftware, services),
        maxFileSize: config.maxFileSize,
        expiresAt: expiresAt.toISOString(),
      };
    },
    listIntegrations: async ({ query }) => searchIntegrations(services, query),
    getIntegration: async ({ param }) => asOffered(findShown(services, param('key')), services),
    getGuide: async ({ param, query }) => guideOf(services, param('key'), query.locale),
    async createConnection({ c, body, company }) {
      const key = c.req.header('idempotency-key')?.slice(0, 255);
      const { connection, existed } = await createConnection(services, company.companyId, body, key);
      if (existed) c.status(200);
      return connection;
    },
    getConnection: ({ company, id }) => getConnection(services, company.companyId, id('id')),
    async requestAuthorization({ c, body, company: { companyId }, id }) {
      const asker = { companyId, connectionId: id('id'), origin: c.req.header('origin') };
      const authorization = await requestAuthorization(services, asker, body);
      changes.announce(asker.connectionId);
      return authorization;
    },
    async cancelAuthorization({ company: { companyId }, id }) {
      const connectionId = id('id');
      await cancelSignIn(services, { companyId, connectionId });
      return getConnection(services, companyId, connectionId);
    },
    listEntities: ({ company: { companyId }, id }) => listEntities(services, { companyId, connectionId: id('id') }),
    async chooseEntities({ body, company: { companyId }, id }) {
      const connectionId = id('id');
      puller.read(await chooseEntities(services, { companyId, connectionId }, body.entityIds));
      changes.announce(connectionId);
      return getConnection(services, companyId, connectionId);
    },
    async completeConnection({ company, id }) {
      const connection = await completeConnection(services, company.companyId, id('id'));
      changes.announce(connection.id);
      return connection;
    },
    async exchangeLink({ c, body }) {
      const address = getConnInfo(c).remote.address ?? '';
      const companyId = await guesses.guess(address, () => companyOfLink(services, body.link));
      return { accessToken: await tokens.issue(companyId), expiresIn: tokenLifetime, tokenType: 'Bearer' };
    },
  };
}
