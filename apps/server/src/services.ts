import type { CatalogueEntry } from './catalogue/index.ts';
import type { Config } from './config.ts';
import type { Bulk, Database } from './db/connect.ts';
import type { Tokens } from './http/tokens.ts';
import type { Changes } from './link/changes.ts';
import type { Log } from './log.ts';
import type { Seal } from './oauth/seal.ts';
import type { Provider } from './providers/provider.types.ts';

/** What the parts of the server share. */
export interface Services {
  readonly config: Config;
  readonly db: Database;
  readonly bulk: Bulk;
  readonly tokens: Tokens;
  readonly seal: Seal;
  readonly changes: Changes;
  readonly log: Log;
  readonly catalogue: readonly CatalogueEntry[];
  /** The software that customers can sign in to, by the key of its integration. */
  readonly providers: ReadonlyMap<string, Provider>;
  /** Folder of the report files, each named by its report's id. */
  readonly filesFolder: string;
  /** Origin under which browsers reach this server. */
  readonly publicUrl: () => string;
  /** Origin under which customers find `/connect/…`. */
  readonly portalUrl: () => string;
}
