import type { ConnectionStatus, ReportKind, SourceType } from '@linkflow/contract';

/** Everything a consumer can be told of. The first eight bear the names of Codat's webhooks, the others are ours. */
export const eventTypes = [
  'company.created',
  'company.deleted',
  'connection.created',
  'connection.connected',
  'connection.failed',
  'connection.disconnected',
  'connection.reconnected',
  'connection.deleted',
  'consent.given',
  'report.received',
  'report.refused',
  'journey.abandoned',
] as const;
export type EventType = (typeof eventTypes)[number];

/** What an event is about, in ids and codes: no name, no address, no file name, no text of a customer. */
export interface EventPayload {
  readonly referenceCompany: { readonly id: string };
  /** As it was when the event happened. Absent where a company is all there is. */
  readonly connection?: {
    readonly id: string;
    readonly integrationId: string;
    readonly integrationKey: string;
    readonly platformName: string;
    readonly sourceId: string;
    readonly sourceType: SourceType;
    readonly status: ConnectionStatus;
    /** ISO 8601 instant. */
    readonly created: string;
  };
  /** Of `connection.failed`. */
  readonly failure?: { readonly statusCode: string; readonly statusText: string };
  /** Of `report.…`. `refusal` is the code of a refusal. */
  readonly report?: { readonly id: string; readonly kind: ReportKind; readonly refusal?: string };
  /** Of `consent.given`. `acceptedAt` is an ISO 8601 instant. */
  readonly consent?: { readonly version: string; readonly locale: string; readonly acceptedAt: string };
}
