import type { Integration } from '@linkflow/contract';
import type { CatalogueEntry } from './catalogue.types.ts';
import { integrationId } from './integrationId.ts';

/** An entry as the Link API shows it. `signIn`: whether this server has a provider for it. */
export function toIntegration(entry: CatalogueEntry, server: { signIn: boolean }): Integration {
  const { platformKeys: _platformKeys, direct, sandbox: _sandbox, ...shown } = entry;
  return {
    ...shown,
    id: integrationId(entry.key),
    methods: direct && server.signIn ? ['signIn', 'upload'] : ['upload'],
  };
}
