import type { Integration } from '@linkflow/contract';
import { isRecord, parse } from './link.json.ts';
import type { JourneyStore } from './link.ports.ts';
import { recipesKey } from './link.recipes.ts';
import { selectIsFinished, selectIsResumable } from './link.selectors.ts';
import type { LinkSnapshot, SavedProgress } from './link.types.ts';

const version = 1;
const maxAge = 30 * 24 * 60 * 60 * 1000;

/** What is written to storage between two visits. */
export interface LinkEnvelope {
  readonly version: typeof version;
  /** Journey id. */
  readonly journey: string;
  /** ISO 8601 instant. */
  readonly savedAt: string;
  readonly snapshot: SavedProgress;
}

/**
 * The envelope to keep, or null in a state that must not be kept. It holds what the server cannot know and the id under
 * which it knows the rest, never a token or a machine's internals: the `opening` state builds the place to go on from.
 */
export function createEnvelope(snapshot: LinkSnapshot, now: Date): LinkEnvelope | null {
  if (!selectIsResumable(snapshot)) return null;
  const { journeyId, connection, integration, file, told } = snapshot.context;
  return {
    version,
    journey: journeyId,
    savedAt: now.toISOString(),
    snapshot: { connectionId: connection?.id ?? null, integration, fileName: file?.name ?? null, told },
  };
}

/**
 * Keeps where the journey stands, or forgets it once the customer has finished. Does nothing in between. Corrections to
 * reports are kept beyond the end.
 */
export function keepEnvelope(store: JourneyStore, snapshot: LinkSnapshot, now: Date): void {
  const companyId = snapshot.context.session?.company.id;
  if (!companyId) return;
  const envelope = createEnvelope(snapshot, now);
  if (selectIsFinished(snapshot)) store.write(companyId, null);
  else if (envelope) store.write(companyId, JSON.stringify(envelope));
  const { recipes } = snapshot.context;
  const key = recipesKey(companyId);
  if (envelope && (recipes.length > 0 || store.read(key))) store.write(key, JSON.stringify(recipes));
}

/** Reads a kept envelope; null for anything else, another version, or one older than 30 days. */
export function readEnvelope(text: string | null, now: Date): LinkEnvelope | null {
  const value = parse(text);
  if (!isRecord(value) || value.version !== version || typeof value.journey !== 'string') return null;
  const age = now.getTime() - Date.parse(String(value.savedAt));
  if (!(age >= 0 && age < maxAge) || !isRecord(value.snapshot)) return null;
  const { connectionId, integration, fileName, told } = value.snapshot;
  return {
    version,
    journey: value.journey,
    savedAt: String(value.savedAt),
    snapshot: {
      connectionId: typeof connectionId === 'string' ? connectionId : null,
      integration: isIntegration(integration) ? integration : null,
      fileName: typeof fileName === 'string' ? fileName : null,
      told: told === true,
    },
  };
}

function isIntegration(value: unknown): value is Integration {
  return (
    isRecord(value) &&
    typeof value.key === 'string' &&
    typeof value.name === 'string' &&
    Array.isArray(value.methods) &&
    Array.isArray(value.reports) &&
    Array.isArray(value.aliases) &&
    Array.isArray(value.badges)
  );
}
