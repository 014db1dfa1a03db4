import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../parts/Button.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import type { SelectingProps } from '../screens.types.ts';

type NotListedProps = Pick<SelectingProps, 'hostName' | 'otherSoftware' | 'send'>;

/** The way on for a customer whose software is not in the list. */
export function NotListed({ hostName, otherSoftware, send }: NotListedProps) {
  const { m, text } = useMessages();
  return (
    <Disclosure title={m.selecting.notListed}>
      {otherSoftware ? (
        <>
          <p>{m.selecting.notListedBody}</p>
          <Button
            variant="secondary"
            onClick={() => {
              send({ type: 'integration.select', integration: otherSoftware });
              send({ type: 'integration.confirm' });
            }}
          >
            {m.selecting.notListedButton}
          </Button>
        </>
      ) : (
        <p>{text(m.selecting.notListedNone, { hostName })}</p>
      )}
    </Disclosure>
  );
}
