import type { Entity } from '@linkflow/contract';
import { useState } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../parts/Button.tsx';
import { SearchField } from '../../parts/SearchField.tsx';

/** From this many on, all can be chosen at once. */
const manyForHand = 6;
/** From this many on, they can be filtered, and scroll in a place of their own. */
const manyForEye = 13;

interface EntityListProps {
  readonly entities: readonly Entity[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** The companies inside the software, each with a native checkbox. */
export function EntityList({ entities, chosen, onChange }: EntityListProps) {
  const { m, text } = useMessages();
  const words = m.choosingEntities;
  const [query, setQuery] = useState('');
  const areMany = entities.length >= manyForEye;
  const shown = entities.filter((entity) => matches(entity, query));

  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };

  return (
    <>
      {areMany && (
        <SearchField label={words.filter} placeholder={words.filterPlaceholder} value={query} onChange={setQuery} />
      )}
      <fieldset data-part="entities" tabIndex={-1}>
        <legend data-part="entities-count">
          {words.list} · {text(words.chosen, { chosen: chosen.size, count: entities.length })}
        </legend>
        {entities.length >= manyForHand && (
          <div data-part="entities-tools">
            <Button variant="quiet" onClick={() => onChange(new Set([...chosen, ...shown.map(({ id }) => id)]))}>
              {query.trim() ? words.allShown : words.all}
            </Button>
            <Button variant="quiet" onClick={() => onChange(new Set())}>
              {words.clear}
            </Button>
          </div>
        )}
        <div data-part="entities-list" data-state={areMany ? 'many' : 'few'}>
          {shown.map((entity) => (
            <EntityChoice
              key={entity.id}
              entity={entity}
              checked={chosen.has(entity.id)}
              onToggle={() => toggle(entity.id)}
            />
          ))}
          {shown.length === 0 && <p data-part="results-none">{text(words.none, { query })}</p>}
        </div>
      </fieldset>
    </>
  );
}

interface EntityChoiceProps {
  readonly entity: Entity;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

function EntityChoice({ entity, checked, onToggle }: EntityChoiceProps) {
  return (
    <label data-part="entity" data-state={checked ? 'chosen' : 'idle'}>
      <input data-part="entity-input" type="checkbox" checked={checked} onChange={onToggle} />
      <span data-part="entity-words">
        <bdi data-part="entity-name">{entity.name}</bdi>
        {entity.detail && <span data-part="entity-detail">{entity.detail}</span>}
      </span>
    </label>
  );
}

function matches({ name, detail }: Entity, query: string): boolean {
  return `${name} ${detail ?? ''}`.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase());
}
