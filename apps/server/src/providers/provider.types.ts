import type { CanonicalRecord, Entity, ReportKind, SignInReason } from '@linkflow/contract';
import type { ServerMetadata } from 'openid-client';

/**
 * One software that customers can sign in to. What OAuth asks for is done once for all of them in `oauth/`; an adapter
 * says what differs: addresses, scopes, companies, records.
 */
export interface Provider {
  /** Key of the integration in the catalogue. */
  readonly integrationKey: string;
  /** Endpoints of its authorization server, fixed here so that nothing is discovered over the network. */
  readonly server: ServerMetadata;
  readonly client: { readonly id: string; readonly secret: string };
  /** Space separated. */
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
   * The JSON that an address answers a GET with. Waits and asks again where the software says so (429, 503).
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
