import type { Integration } from '@linkflow/contract';

/** A software of the catalogue. What this server offers for it now (its methods) is decided by {@link toIntegration}. */
export type CatalogueEntry = Omit<Integration, 'id' | 'methods'> & {
  /** Keys of the same software in Codat's Platform API, for hosts that move; empty where none is public. */
  readonly platformKeys: readonly string[];
  /** Whether a sign-in integration exists for it. An upload path is always offered. */
  readonly direct: boolean;
  /** Whether it is there to try the flow with: shown only where the server has a provider for it. */
  readonly sandbox: boolean;
};
