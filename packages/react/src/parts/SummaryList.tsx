export interface SummaryItem {
  readonly label: string;
  readonly value: string;
}

/** Facts in pairs: what it is, and how much. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl data-part="summary">
      {items.map((item) => (
        <div key={item.label} data-part="summary-item">
          <dt data-part="summary-label">{item.label}</dt>
          <dd data-part="summary-value">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
