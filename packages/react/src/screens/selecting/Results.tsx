import type { Integration } from '@linkflow/contract';
import { useEffect, useId, useRef } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../parts/Button.tsx';
import { IntegrationCard } from '../../parts/IntegrationCard.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import type { IntegrationSearch } from '../screens.types.ts';

interface ResultsProps {
  readonly search: IntegrationSearch;
  readonly selected: Integration | null;
  readonly onSelect: (integration: Integration) => void;
}

/** What the search found, in a space that keeps its size. */
export function Results({ search, selected, onSelect }: ResultsProps) {
  const { m, text } = useMessages();
  if (search.status === 'failed') {
    return (
      <div data-part="results" data-state="failed" role="alert">
        <p>{m.selecting.failed}</p>
        <Button variant="secondary" onClick={search.retry}>
          {m.actions.retry}
        </Button>
      </div>
    );
  }
  if (search.status === 'loading' && search.results.length === 0) {
    return (
      <div data-part="results" data-state="loading">
        <p data-part="results-count">{m.selecting.loading}</p>
        <Skeleton shape="tiles" lines={6} />
      </div>
    );
  }
  if (search.results.length === 0) {
    return (
      <div data-part="results" data-state="none">
        <p data-part="results-none">{text(m.selecting.none, { query: search.query })}</p>
        <p>{m.selecting.noneNext}</p>
      </div>
    );
  }
  return <ResultCards search={search} selected={selected} onSelect={onSelect} />;
}

function ResultCards({ search, selected, onSelect }: ResultsProps) {
  const { m, text } = useMessages();
  const group = useId();
  const list = useRef<HTMLFieldSetElement>(null);

  // The software picked before may be further down, when the customer comes back.
  useEffect(() => {
    const card = list.current?.querySelector('[data-part="card"][data-state="selected"]');
    if (!list.current || !card) return;
    const { top, height } = list.current.getBoundingClientRect();
    const picked = card.getBoundingClientRect();
    if (picked.bottom > top + height) list.current.scrollTop += picked.bottom - top - height / 2;
  }, []);

  return (
    // Not a stop of its own where the browser makes what scrolls one: the keyboard scrolls through the cards.
    <fieldset
      ref={list}
      data-part="results"
      data-state={search.status === 'loading' ? 'searching' : 'ready'}
      tabIndex={-1}
    >
      <legend data-part="results-count">
        {m.selecting.list} · {text(m.selecting.results, { count: search.total })}
      </legend>
      <div data-part="cards">
        {search.results.map((integration) => (
          <IntegrationCard
            key={integration.key}
            integration={integration}
            name={group}
            selected={integration.key === selected?.key}
            onSelect={onSelect}
          />
        ))}
      </div>
      {search.hasMore && (
        <Button variant="quiet" onClick={search.loadMore}>
          {m.selecting.more}
        </Button>
      )}
    </fieldset>
  );
}
