import type { HandlersOf } from '../http/mount.ts';
import type { Services } from '../services.ts';
import { createCompany, getCompany, listCompanies, updateCompany } from './companies.ts';
import { createConnection, getConnection, listConnections } from './connections.ts';
import { pageAnswer, pageOfItems, platformPageOf } from './pageAnswer.ts';
import type { platformRoutes } from './platform.routes.ts';
import { deleteCompany, deleteConnection, unlinkConnection } from './removal.ts';
import { selectItems } from './selectItems.ts';

type CompanyRoute =
  | 'listPlatformCompanies'
  | 'createPlatformCompany'
  | 'getPlatformCompany'
  | 'replacePlatformCompany'
  | 'updatePlatformCompany'
  | 'deletePlatformCompany'
  | 'listPlatformConnections'
  | 'createPlatformConnection'
  | 'getPlatformConnection'
  | 'unlinkPlatformConnection'
  | 'deletePlatformConnection';

/** The Platform API about companies and their connections. */
export function platformCompanyHandlers(services: Services): HandlersOf<Pick<typeof platformRoutes, CompanyRoute>> {
  return {
    async listPlatformCompanies({ c, query }) {
      const page = platformPageOf(query);
      return pageAnswer(c, page, await listCompanies(services, query, page, c.get('keyScope')));
    },
    createPlatformCompany: ({ c, body }) => createCompany(services, body, c.get('keyScope')),
    getPlatformCompany: ({ c, id }) => getCompany(services, id('companyId'), c.get('keyScope')),
    replacePlatformCompany: ({ c, id, body: { name, description = null, tags = null } }) =>
      updateCompany(services, id('companyId'), { name, description, tags }, c.get('keyScope')),
    updatePlatformCompany: ({ c, id, body }) => updateCompany(services, id('companyId'), body, c.get('keyScope')),
    deletePlatformCompany: ({ id }) => deleteCompany(services, id('companyId')),
    async listPlatformConnections({ c, id, query }) {
      const page = platformPageOf(query);
      const all = await listConnections(services, id('companyId'), c.get('keyScope'));
      return pageAnswer(c, page, pageOfItems(selectItems(all, query), page));
    },
    createPlatformConnection: ({ c, id, body }) =>
      createConnection(services, id('companyId'), body.platformKey, c.get('keyScope')),
    getPlatformConnection: ({ c, id }) =>
      getConnection(services, id('companyId'), id('connectionId'), c.get('keyScope')),
    async unlinkPlatformConnection({ c, id }) {
      const of = { companyId: id('companyId'), connectionId: id('connectionId') };
      await unlinkConnection(services, of);
      return getConnection(services, of.companyId, of.connectionId, c.get('keyScope'));
    },
    deletePlatformConnection: ({ id }) =>
      deleteConnection(services, { companyId: id('companyId'), connectionId: id('connectionId') }),
  };
}
