import type { CreateConnectionInput } from '../link.actors.ts';
import type { LinkContext } from '../link.types.ts';

/** What to ask the server for when the customer has agreed. */
export function connectionRequest({ context }: { context: LinkContext }): CreateConnectionInput {
  const { integration, consent, journeyId } = context;
  if (!integration || !consent) throw new Error('LinkFlow: a connection needs a software and consent.');
  const method = integration.methods[0] ?? 'upload';
  return {
    integrationKey: integration.key,
    method,
    consent,
    idempotencyKey: `${journeyId}:${integration.key}:${method}`,
  };
}
