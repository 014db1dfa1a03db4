import type { HandlersOf } from '../http/mount.ts';
import { shownEntries } from '../link/integrations.ts';
import type { Services } from '../services.ts';
import { createConsumer, deleteConsumer, listConsumers, secretOf } from '../webhooks/consumers.ts';
import { listDeliveries, replay } from '../webhooks/deliveries.ts';
import type { ApiKeys } from './apiKeys.ts';
import { getCorsSettings, setCorsSettings } from './corsSettings.ts';
import { findMeant } from './integrations.ts';
import { pageAnswer, pageOfItems, platformPageOf } from './pageAnswer.ts';
import type { platformRoutes } from './platform.routes.ts';
import { selectItems } from './selectItems.ts';
import { logoUrlOf, toPlatformIntegration } from './toPlatform.ts';

type SettingsRoute =
  | 'listPlatformIntegrations'
  | 'getPlatformIntegration'
  | 'getPlatformBranding'
  | 'getCorsSettings'
  | 'setCorsSettings'
  | 'getManagementCorsSettings'
  | 'setManagementCorsSettings'
  | 'listApiKeys'
  | 'createApiKey'
  | 'deleteApiKey'
  | 'listWebhooks'
  | 'createWebhook'
  | 'deleteWebhook'
  | 'getWebhookSecret'
  | 'listDeliveries'
  | 'replayDelivery';

/** The Platform API about what is the same for all companies: software, origins, keys and webhooks. */
export function platformSettingsHandlers(
  services: Services,
  apiKeys: ApiKeys,
): HandlersOf<Pick<typeof platformRoutes, SettingsRoute>> {
  const { db, publicUrl, changes } = services;
  return {
    async listPlatformIntegrations({ c, query }) {
      const page = platformPageOf(query);
      const all = shownEntries(services).map((entry) => toPlatformIntegration(entry, publicUrl()));
      return pageAnswer(c, page, pageOfItems(selectItems(all, query), page));
    },
    getPlatformIntegration: async ({ param }) =>
      toPlatformIntegration(findMeant(services, param('platformKey')), publicUrl()),
    async getPlatformBranding({ param }) {
      const entry = findMeant(services, param('platformKey'));
      const mark = { image: { src: logoUrlOf(entry, publicUrl()), alt: entry.name } };
      return { logo: { full: mark, square: mark } };
    },
    getCorsSettings: () => getCorsSettings(db),
    setCorsSettings: ({ body }) => setCorsSettings(db, body),
    getManagementCorsSettings: () => getCorsSettings(db),
    setManagementCorsSettings: ({ body }) => setCorsSettings(db, body),
    listApiKeys: async () => ({ results: await apiKeys.list() }),
    createApiKey: ({ body }) => apiKeys.create({ name: body.name ?? null, scope: body.scope }),
    deleteApiKey: ({ id }) => apiKeys.remove(id('apiKeyId')),
    listWebhooks: async () => ({ results: await listConsumers(services) }),
    createWebhook: ({ body }) => createConsumer(services, body),
    deleteWebhook: ({ id }) => deleteConsumer(services, id('webhookId')),
    getWebhookSecret: async ({ id }) => ({ secret: await secretOf(services, id('webhookId')) }),
    async listDeliveries({ c, id, query }) {
      const page = platformPageOf(query);
      return pageAnswer(c, page, await listDeliveries(db, id('webhookId'), page));
    },
    async replayDelivery({ id }) {
      await replay(db, id('webhookId'), id('deliveryId'));
      changes.announce(id('deliveryId'));
    },
  };
}
