import type { Integration } from '@linkflow/contract';
import { Icon } from './Icon.tsx';
import { Monogram } from './Monogram.tsx';

interface IntegrationCardProps {
  readonly integration: Integration;
  /** Of the group of cards; one of it can be picked. */
  readonly name: string;
  readonly selected: boolean;
  readonly onSelect: (integration: Integration) => void;
}

/** One software to pick: a native radio button with a tile, so that arrow keys and screen readers work as expected. */
export function IntegrationCard({ integration, name, selected, onSelect }: IntegrationCardProps) {
  return (
    <label data-part="card" data-state={selected ? 'selected' : 'idle'}>
      <input
        data-part="card-input"
        type="radio"
        name={name}
        value={integration.key}
        checked={selected}
        onChange={() => onSelect(integration)}
      />
      <Monogram name={integration.name} />
      <span data-part="card-words">
        <span data-part="card-name">{integration.name}</span>
        <span data-part="card-details">
          {integration.vendor && <span data-part="card-vendor">{integration.vendor}</span>}
          {integration.badges.map((badge) => (
            <span key={badge} data-part="badge">
              {badge}
            </span>
          ))}
        </span>
      </span>
      <Icon name="check" />
    </label>
  );
}
