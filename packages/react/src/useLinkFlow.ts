'use client';

import type { ConnectionMethod, ReportKind } from '@linkflow/contract';
import {
  createLinkLogic,
  keepEnvelope,
  type LinkContext,
  type LinkEvent,
  type LinkSnapshot,
  selectIsLeaving,
  selectIsUploading,
  selectScreen,
} from '@linkflow/journey';
import { QueryClient } from '@tanstack/react-query';
import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createPorts, type PortSources } from './controller/createPorts.ts';
import type { HostCallbacks } from './controller/host.types.ts';
import { displayOf } from './controller/signInTabs.ts';
import { tellHost } from './controller/tellHost.ts';
import { toScreen } from './controller/toScreen.ts';
import { useConnectionProgress } from './controller/useConnectionProgress.ts';
import { useGuide } from './controller/useGuide.ts';
import { useIntegrationSearch } from './controller/useIntegrationSearch.ts';
import { useLatest } from './controller/useLatest.ts';
import { useWindowEvent } from './controller/useWindowEvent.ts';
import { useMessages } from './messages/MessagesProvider.tsx';
import type { LeavingProps, Screen } from './screens/screens.types.ts';

export interface UseLinkFlowOptions extends PortSources, HostCallbacks {
  /** BCP 47 tag; guides and the consent receipt are asked for in it. @default 'en' */
  readonly locale?: string;
  /** Show a page about the benefits first. Read once, when the journey starts. @default false */
  readonly showLandingPage?: boolean;
}

/** The flow without a face: everything a view needs to draw the journey itself. */
export interface LinkFlowState {
  /** What to show now, with its props. */
  readonly screen: Screen;
  /** Set while the customer is asked about leaving; shown over the screen. */
  readonly leaving: LeavingProps | null;
  /** Null until the session is read. */
  readonly hostName: string | null;
  /** Null until a software is picked. */
  readonly softwareName: string | null;
  /** How the data is shared; null until a software is picked. */
  readonly method: ConnectionMethod | null;
  /** The reports to collect, once the connection is known. */
  readonly reports: readonly ReportKind[] | null;
  /** Index of the report at hand. */
  readonly position: number;
  readonly send: (event: LinkEvent) => void;
}

/** Runs one connection journey for the life of the component. Every option may change at any time. */
export function useLinkFlow(options: UseLinkFlowOptions): LinkFlowState {
  const { locale = 'en', showLandingPage = false } = options;
  const latest = useLatest(options);
  const [ports] = useState(() => createPorts(latest));
  const [logic] = useState(() => createLinkLogic(ports));
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: 2 } } }),
  );
  const [journeyId] = useState(newId);

  const actor = useActorRef(logic, { input: { journeyId, landing: showLandingPage } });
  const snapshot: LinkSnapshot = useSelector(actor, (current) => current);
  const send = useCallback((event: LinkEvent) => actor.send(event), [actor]);
  const onFile = useCallback(
    (file: File) =>
      send({ type: 'report.drop', file: { handle: ports.files.put(file), name: file.name, size: file.size } }),
    [ports, send],
  );

  useEffect(() => {
    const told = actor.on('*', (event) => tellHost(latest.current, journeyId, event));
    const kept = actor.subscribe((current) => keepEnvelope(ports.store, current, new Date()));
    return () => {
      told.unsubscribe();
      kept.unsubscribe();
    };
  }, [actor, journeyId, latest, ports]);

  useEffect(() => {
    client.mount();
    return () => {
      client.unmount();
      client.clear();
    };
  }, [client]);

  const isUploading = selectIsUploading(snapshot);
  useWindowEvent('online', true, () => send({ type: 'network.online' }));
  useWindowEvent('beforeunload', isUploading, (event) => event.preventDefault());

  const { context } = snapshot;
  const { m, text } = useMessages();
  const softwareName = context.integration?.name ?? null;
  const onSignIn = () => {
    const { title, body } = m.signInTab;
    const tab = ports.tabs.open({ title, body: text(body, { softwareName: softwareName ?? '' }) });
    latest.current.onEvent?.({ journeyId, type: tab.display === 'blocked' ? 'signIn.blocked' : 'signIn.opened' });
    send({ type: 'signIn.open', tab });
  };

  const search = useIntegrationSearch(ports.backend, client, context.session !== null);
  const guide = useGuide(ports.backend, client, context.connection && context.integration, locale);
  const isComplete = selectScreen(snapshot) === 'complete';
  const progress = useConnectionProgress(ports.backend, client, isComplete ? context.connection : null);
  const signIn = displayOf(options);
  const screen = toScreen(snapshot, { search, guide, progress, locale, signIn, send, onSignIn, onFile });

  const viewed = useRef<string | null>(null);
  const view = `${screen.id} ${context.position}`;
  useEffect(() => {
    if (viewed.current === view) return;
    viewed.current = view;
    latest.current.onEvent?.({ journeyId, type: 'step.viewed', step: screen.id });
  }, [view, screen.id, journeyId, latest]);

  return {
    screen,
    leaving: selectIsLeaving(snapshot) ? { send, uploading: isUploading } : null,
    hostName: context.session?.host.name ?? null,
    softwareName: screen.id === 'selecting' ? null : softwareName,
    method: methodOf(context),
    reports: context.connection?.requiredReports ?? context.integration?.reports ?? null,
    position: context.position,
    send,
  };
}

/** An upload that the customer has preferred to the sign-in counts before there is a connection for it. */
function methodOf({ integration, connection }: LinkContext): ConnectionMethod | null {
  const preferred = integration?.methods[0] ?? null;
  return preferred === 'upload' ? preferred : (connection?.method ?? preferred);
}

/** A random UUID (RFC 9562, version 4), also where the page is not a secure context and `randomUUID` is missing. */
function newId(): string {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
