import type { ReportKind } from '@linkflow/contract';
import { currentKind, firstMissing } from './link.reports.ts';
import type { AuthorizingState, ChoosingState, LinkMeta, LinkSnapshot, ScreenId } from './link.types.ts';

/** The screen to show. Every state that can be rested in names one in its `meta`. */
export function selectScreen(snapshot: LinkSnapshot): ScreenId {
  const screen = metaOf(snapshot, 'screen');
  if (screen) return screen;
  throw new Error(`LinkFlow: no screen for the state ${JSON.stringify(snapshot.value)}. Give it meta.screen.`);
}

/** What is known of a sign-in on the screen `authorizing`. */
export function selectAuthorizing(snapshot: LinkSnapshot): AuthorizingState {
  return metaOf(snapshot, 'authorizing') ?? 'starting';
}

/** How far the screen `choosingEntities` is. */
export function selectChoosing(snapshot: LinkSnapshot): ChoosingState {
  return metaOf(snapshot, 'choosing') ?? 'loading';
}

function metaOf<Key extends keyof LinkMeta>(snapshot: LinkSnapshot, key: Key): LinkMeta[Key] {
  return Object.values(snapshot.getMeta()).find((meta) => meta?.[key])?.[key];
}

/** Whether the customer is being asked about leaving. */
export const selectIsLeaving = (snapshot: LinkSnapshot): boolean => snapshot.hasTag('leaving');

/** Whether the state may be kept for another visit: nothing is running in it. */
export const selectIsResumable = (snapshot: LinkSnapshot): boolean => snapshot.hasTag('resumable');

/** Whether the customer has confirmed the end of a complete journey. */
export const selectIsFinished = (snapshot: LinkSnapshot): boolean => snapshot.hasTag('finished');

/** Whether a file whose review is on screen is still being read. */
export const selectIsReading = (snapshot: LinkSnapshot): boolean => snapshot.hasTag('reading');

/** Whether a report is on its way, paused and interrupted uploads included. */
export const selectIsUploading = (snapshot: LinkSnapshot): boolean => snapshot.hasTag('uploading');

/** Whether the customer has paused the upload. */
export const selectIsPaused = (snapshot: LinkSnapshot): boolean => snapshot.hasTag('paused');

/** The report on screen, or null outside the upload branch. */
export const selectKind = (snapshot: LinkSnapshot): ReportKind | null => currentKind(snapshot.context);

/** The next report still to be sent, or null when all are stored. */
export function selectNextKind({ context: { connection } }: LinkSnapshot): ReportKind | null {
  return connection?.requiredReports[firstMissing(connection)] ?? null;
}
