import type { Connection, Guide, ReportKind } from '@linkflow/contract';
import {
  type LinkEvent,
  type LinkSnapshot,
  otherKindOf,
  problem,
  reportOf,
  selectAuthorizing,
  selectChoosing,
  selectIsPaused,
  selectIsReading,
  selectKind,
  selectNextKind,
  selectScreen,
} from '@linkflow/journey';
import type { GuideState, IntegrationSearch, Screen } from '../screens/screens.types.ts';

/** What a screen needs beside the journey. */
export interface ScreenSources {
  readonly search: IntegrationSearch;
  readonly guide: GuideState<Guide>;
  /** The finished connection as it goes on. */
  readonly progress: Connection | null;
  readonly locale: string;
  /** Where the next sign-in will be. */
  readonly signIn: 'tab' | 'redirect';
  readonly send: (event: LinkEvent) => void;
  readonly onSignIn: () => void;
  readonly onFile: (file: File) => void;
}

/** The screen of a moment of the journey, with everything it shows. */
export function toScreen(snapshot: LinkSnapshot, sources: ScreenSources): Screen {
  const { search, guide, locale, send, onFile } = sources;
  const { context } = snapshot;
  const { session, connection } = context;
  const parties = { companyName: session?.company.name ?? '', hostName: session?.host.name ?? '' };
  const integration = () => present(context.integration, 'a software');
  const file = () => present(context.file, 'a file');
  const signIn = () => ({ send, ...parties, integration: integration(), onSignIn: sources.onSignIn });
  const canUpload = context.integration?.methods.includes('upload') ?? false;
  const kind = (): ReportKind => present(selectKind(snapshot), 'a report to collect');

  const id = selectScreen(snapshot);
  switch (id) {
    case 'opening':
      return { id, props: { send, problem: context.problem } };
    case 'unavailable':
      return { id, props: { send, problem: context.problem ?? problem('session.unknown') } };
    case 'landing':
      return { id, props: { send, ...parties } };
    case 'selecting': {
      const connected = (session?.connections ?? []).filter((known) => known.connection.status === 'Linked');
      const otherSoftware = session?.otherSoftware ?? null;
      const { integration: selected, landing: canGoBack } = context;
      return { id, props: { send, ...parties, search, selected, connected, otherSoftware, canGoBack } };
    }
    case 'consenting':
      return { id, props: { send, ...parties, integration: integration(), locale } };
    case 'requesting':
      return { id, props: { send, integration: integration(), problem: context.problem } };
    case 'signInInstructing': {
      const ofSignIn = { status: guide.status, guide: guide.guide?.signIn ?? null };
      return { id, props: { ...signIn(), guide: ofSignIn, display: sources.signIn, canUpload } };
    }
    case 'authorizing':
      return {
        id,
        props: {
          ...signIn(),
          state: selectAuthorizing(snapshot),
          display: context.tab?.display ?? null,
          url: context.authorization?.url ?? null,
          problem: context.problem,
          webAddress: guide.guide?.signIn?.webAddress ?? null,
        },
      };
    case 'choosingEntities':
      return {
        id,
        props: {
          send,
          ...parties,
          integration: integration(),
          state: selectChoosing(snapshot),
          entities: context.entities ?? [],
          chosen: context.entityIds,
          problem: context.problem,
        },
      };
    case 'signInFailed': {
      const why = context.problem ?? problem('signIn.unavailable');
      const canSignIn = connection !== null && why.code !== 'signIn.unavailable';
      return { id, props: { ...signIn(), problem: why, canSignIn, canUpload } };
    }
    case 'briefing': {
      const reports = (connection?.requiredReports ?? []).map((required) => ({
        kind: required,
        received: reportOf(connection, required),
      }));
      return { id, props: { send, ...parties, integration: integration(), reports, guide } };
    }
    case 'instructing': {
      const ofReport = guide.guide?.reports.find((report) => report.kind === kind()) ?? null;
      return {
        id,
        props: {
          send,
          onFile,
          integration: integration(),
          kind: kind(),
          guide: { status: guide.status, guide: ofReport },
          maxFileSize: session?.maxFileSize ?? Number.POSITIVE_INFINITY,
          problem: context.problem,
          interrupted: context.interrupted,
        },
      };
    }
    case 'checking':
      return {
        id,
        props: { send, kind: kind(), file: file(), progress: context.progress, problem: context.problem },
      };
    case 'reviewing': {
      const { preview, layout, past, remembered, progress } = context;
      return {
        id,
        props: {
          send,
          kind: kind(),
          integration: integration(),
          file: file(),
          inspection: present(preview ?? context.inspection, 'an inspection'),
          layout,
          canUndo: past.length > 0,
          remembered,
          reading: selectIsReading(snapshot) ? { shows: preview ? 'firstRows' : 'before', progress } : null,
          otherKind: otherKindOf(context),
        },
      };
    }
    case 'uploading': {
      const state = selectIsPaused(snapshot) ? 'paused' : context.problem ? 'interrupted' : 'sending';
      const { progress, problem: why } = context;
      return { id, props: { send, kind: kind(), file: file(), progress, state, problem: why } };
    }
    case 'confirming':
      return { id, props: { send, kind: kind(), problem: context.problem } };
    case 'received': {
      const report = present(reportOf(connection, kind()), 'a received report');
      return { id, props: { send, kind: kind(), report, next: selectNextKind(snapshot) } };
    }
    case 'submitting':
      return { id, props: { send, problem: context.problem } };
    case 'complete':
      return {
        id,
        props: {
          send,
          ...parties,
          integration: integration(),
          connection: present(sources.progress ?? connection, 'a connection'),
        },
      };
  }
}

function present<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`LinkFlow: this screen needs ${what}. The journey reached it without.`);
  return value;
}
