import { useId } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Actions } from '../../parts/Actions.tsx';
import { useAnnounce } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { ScreenLayout } from '../../parts/ScreenLayout.tsx';
import { SearchField } from '../../parts/SearchField.tsx';
import type { SelectingProps } from '../screens.types.ts';
import { ConnectedList } from './ConnectedList.tsx';
import { NotListed } from './NotListed.tsx';
import { Results } from './Results.tsx';

/** The customer searches for and picks the software. */
export function SelectingScreen(props: SelectingProps) {
  const { companyName, hostName, search, selected, connected, otherSoftware, canGoBack, send } = props;
  const { m, text } = useMessages();
  const hint = useId();
  useAnnounce(search.status === 'ready' ? text(m.selecting.results, { count: search.total }) : null);

  return (
    <ScreenLayout
      id="selecting"
      state={search.status}
      title={m.selecting.title}
      lead={text(m.selecting.lead, { companyName })}
      context={<ConnectedList connected={connected} />}
      actions={
        <Actions onBack={canGoBack ? () => send({ type: 'nav.back' }) : undefined}>
          <p data-part="hint" id={hint}>
            {selected ? m.selecting.next : m.selecting.pick}
          </p>
          <Button blockedBy={selected ? null : hint} onClick={() => send({ type: 'integration.confirm' })}>
            {selected ? text(m.selecting.continueWith, { softwareName: selected.name }) : m.actions.continue}
          </Button>
        </Actions>
      }
    >
      <SearchField
        label={m.selecting.search}
        placeholder={m.selecting.placeholder}
        value={search.query}
        onChange={search.setQuery}
      />
      <Results
        search={search}
        selected={selected}
        onSelect={(integration) => send({ type: 'integration.select', integration })}
      />
      <NotListed hostName={hostName} otherSoftware={otherSoftware} send={send} />
    </ScreenLayout>
  );
}
