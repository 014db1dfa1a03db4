import { Icon } from './Icon.tsx';

/** A tick above the heading of a screen that brings good news. */
export function SuccessMark() {
  return (
    <span data-part="success-mark">
      <Icon name="check" />
    </span>
  );
}
