import { useId, useState } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { Button } from '../../parts/Button.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { ProblemNote } from '../../parts/ProblemNote.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import type { ChoosingEntitiesProps } from '../screens.types.ts';
import { EntityList } from './EntityList.tsx';

/** The software holds several companies: the customer says which may be read. */
export function ChoosingEntitiesScreen(props: ChoosingEntitiesProps) {
  const { companyName, hostName, integration, state, entities, problem, send } = props;
  const { m, text } = useMessages();
  const hint = useId();
  const words = m.choosingEntities;
  const values = { companyName, hostName, softwareName: integration.name };
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const chosen = picked ?? new Set(props.chosen);

  return (
    <ScreenLayout
      id="choosingEntities"
      state={state}
      title={text(words.title, values)}
      lead={text(words.lead, values)}
      context={
        <Disclosure title={words.help}>
          <p>{text(words.helpBody, values)}</p>
          <p>{text(words.helpNext, values)}</p>
        </Disclosure>
      }
      actions={
        <Actions onBack={() => send({ type: 'nav.back' })}>
          {state !== 'loading' && (
            <>
              <p data-part="hint" id={hint}>
                {chosen.size > 0 ? words.next : words.pick}
              </p>
              <Button
                busy={state === 'sending' && !problem}
                blockedBy={chosen.size > 0 ? null : hint}
                onClick={() => send({ type: 'entities.choose', entityIds: [...chosen] })}
              >
                {chosen.size > 0 ? text(words.connect, { count: chosen.size }) : words.connectNone}
              </Button>
            </>
          )}
        </Actions>
      }
    >
      {state === 'loading' ? (
        <Waiting problem={problem} onRetry={() => send({ type: 'problem.retry' })}>
          <p data-part="quiet">{words.loading}</p>
          <Skeleton shape="tiles" lines={4} />
        </Waiting>
      ) : (
        <>
          {problem && <ProblemNote problem={problem} />}
          <EntityList entities={entities} chosen={chosen} onChange={setPicked} />
        </>
      )}
    </ScreenLayout>
  );
}
