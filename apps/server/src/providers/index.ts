import { createLedger } from './ledger.ts';
import type { Provider, ProviderSettings } from './provider.types.ts';
import { createQuickBooksOnline } from './quickbooksOnline.ts';
import { createXero } from './xero.ts';

/** The software that customers can sign in to, by key of its integration: what the settings have a client for. */
export function createProviders(settings: ProviderSettings): ReadonlyMap<string, Provider> {
  const providers = [
    settings.ledger && createLedger(settings.ledger),
    settings.quickbooksOnline && createQuickBooksOnline(settings.quickbooksOnline),
    settings.xero && createXero(settings.xero),
  ].filter((provider) => provider !== undefined);
  return new Map(providers.map((provider) => [provider.integrationKey, provider]));
}

export { parseExactJson } from './parseExactJson.ts';
export type { Provider, ProviderApi, ProviderSettings, RecordPage } from './provider.types.ts';
export { GrantEnded, ProviderFailure } from './provider.types.ts';
