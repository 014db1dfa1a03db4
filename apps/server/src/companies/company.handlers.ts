import type { Handlers } from '../http/mount.ts';
import { tokenLifetime } from '../http/tokens.ts';
import { createLink } from '../link/companyLinks.ts';
import { getConnection } from '../link/connections.ts';
import { readAgain } from '../oauth/entities.ts';
import type { Puller } from '../pulls/puller.ts';
import type { Services } from '../services.ts';
import { createCompany, getCompany, listCompanies } from './companies.ts';
import { pageOf } from './paging.ts';
import { listRecords } from './records.ts';

type CompanyRoute =
  | 'listCompanies'
  | 'createCompany'
  | 'getCompany'
  | 'createCompanyLink'
  | 'getAccessToken'
  | 'refreshConnection'
  | 'listRecords';

/** The calls of the portal, and those of the host about companies that the Platform API does not have. */
export function companyHandlers(services: Services, puller: Puller): Handlers<CompanyRoute> {
  return {
    listCompanies: ({ query }) => listCompanies(services, pageOf(query)),
    async createCompany({ body }) {
      const company = await createCompany(services, body);
      services.changes.announce(company.id);
      return company;
    },
    getCompany: ({ id }) => getCompany(services, id('companyId')),
    async createCompanyLink({ id }) {
      const { id: companyId } = await getCompany(services, id('companyId'));
      const { secret, expiresAt } = await createLink(services.db, companyId);
      return { url: `${services.portalUrl()}/connect/${secret}`, expiresAt: expiresAt.toISOString() };
    },
    async getAccessToken({ id }) {
      const { id: companyId } = await getCompany(services, id('companyId'));
      return { accessToken: await services.tokens.issue(companyId), expiresIn: tokenLifetime, tokenType: 'Bearer' };
    },
    async refreshConnection({ id }) {
      const [companyId, connectionId] = [id('companyId'), id('id')];
      puller.read(await readAgain(services, { companyId, connectionId }));
      services.changes.announce(connectionId);
      return getConnection(services, companyId, connectionId);
    },
    listRecords: ({ id, param, query }) =>
      listRecords(
        services,
        { companyId: id('companyId'), connectionId: id('id'), kind: param('kind'), entity: query.entity },
        pageOf(query),
      ),
  };
}
