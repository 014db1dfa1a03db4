import { useId } from 'react';
import { Icon } from './Icon.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A labelled search field. Its results follow it in the page. */
export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <div data-part="search">
      <label data-part="search-label" htmlFor={id}>
        {label}
      </label>
      <div data-part="search-box">
        <Icon name="search" />
        <input
          id={id}
          data-part="search-input"
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </div>
  );
}
