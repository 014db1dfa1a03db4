import type { Connection } from '@linkflow/contract';
import type { LinkEmitted, Problem } from '@linkflow/journey';
import type { HostCallbacks, HostConnection, HostError, HostEvent } from './host.types.ts';

/** Calls the host's callbacks for what the journey said. */
export function tellHost(callbacks: HostCallbacks, journeyId: string, event: LinkEmitted): void {
  switch (event.type) {
    case 'consent.given':
      callbacks.onConsent?.(event.receipt);
      break;
    case 'connection.started':
      callbacks.onConnectionStarted?.(toHostConnection(event.connection));
      break;
    case 'connection.linked':
      callbacks.onConnection?.(toHostConnection(event.connection));
      break;
    case 'problem.met':
      callbacks.onError?.(toHostError(event.problem));
      break;
    case 'flow.finished':
      callbacks.onFinish?.();
      break;
    case 'flow.closed':
      callbacks.onClose?.();
      break;
  }
  callbacks.onEvent?.(toHostEvent(journeyId, event));
}

function toHostEvent(journeyId: string, event: LinkEmitted): HostEvent {
  switch (event.type) {
    case 'connection.started':
    case 'connection.linked': {
      const { id: connectionId, integrationKey } = event.connection;
      return { journeyId, type: event.type, connectionId, integrationKey };
    }
    case 'problem.met':
      return { journeyId, type: event.type, code: event.problem.code };
    default:
      return { journeyId, type: event.type };
  }
}

function toHostConnection(connection: Connection): HostConnection {
  const { id, integrationId, integrationKey, platformName, sourceId, sourceType } = connection;
  return { connectionId: id, integrationId, integrationKey, platformName, sourceId, sourceType };
}

function toHostError({ code, actor, correlationId, detail }: Problem): HostError {
  return {
    correlationId,
    message: `LinkFlow: ${code}${detail ? ` (${detail})` : ''}`,
    errorCode: code,
    userRecoverable: actor === 'customer',
  };
}
