import type { CanonicalRecord, Entity, ReportKind, SignInReason } from '@linkflow/contract';
import type { ServerMetadata } from 'openid-client';

/** Which software this server can sign in to: its client at each of them, from the environment. */
export interface ProviderSettings {
  /** `url` without a slash at the end; it is the issuer as well. */
  readonly ledger?: ClientSettings & { readonly url: string };
  /** `sandbox`: reads Intuit's sandbox companies in place of real ones. */
  readonly quickbooksOnline?: ClientSettings & { readonly sandbox: boolean };
  readonly xero?: ClientSettings;
}

/** This server as the software knows it: client id and secret. */
export interface ClientSettings {
  readonly id: string;
  readonly secret: string;
}

/**
 * One software that customers can sign in to. What OAuth asks for is done once for all of them in `oauth/`; an adapter
 * says what differs: addresses, scopes, companies, records.
 */
export interface Provider {
  /** Key of the integration in the catalogue. */
  readonly integrationKey: string;
  /** Endpoints of its authorization server, fixed here so that nothing is discovered over the network. */
  readonly server: ServerMetadata;
  readonly client: ClientSettings;
  /** Space separated. Only with `openid` an id token, and with it our nonce, comes back. */
  readonly scope: string;
  /** Further parameters of the authorization request, e.g. `prompt`. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Whether plain HTTP is allowed: for a sandbox on this machine only. @default false */
  readonly insecure?: boolean;
  /** The kinds of record it can be read for, in order. */
  readonly kinds: readonly ReportKind[];
  /** Why the software sent the customer back without a code, from its `error` and `error_description`. */
  reasonOf(error: string, description: string | null): SignInReason;
  /** The companies inside it, from its API or from what it added to the address it came back to. */
  listEntities(api: ProviderApi, callback: URLSearchParams): Promise<readonly Entity[]>;
  /** All records of one kind of one company, page by page, in an order that stays. */
  readRecords(api: ProviderApi, entityId: string, kind: ReportKind): AsyncIterable<RecordPage>;
}

/** Some records, and how many there are in all. */
export interface RecordPage {
  readonly records: readonly CanonicalRecord[];
  /** Null where the software does not say. */
  readonly total: number | null;
}

/** The software's API with the customer's access token, which is renewed when it ends. */
export interface ProviderApi {
  /**
   * The JSON that an address answers a GET with, read by `parseExactJson`: numbers arrive as their decimal text, so that
   * amounts stay exact. Waits and asks again where the software says so (429, 503).
   * @throws GrantEnded when access was taken back, ProviderFailure for every other failure
   */
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<unknown>;
}

/** Access was taken back, or has run out. */
export class GrantEnded extends Error {
  override readonly name = 'GrantEnded';
}

/** The software did not answer, or not as it says in its documentation. */
export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';
}
