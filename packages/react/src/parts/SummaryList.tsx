export interface SummaryItem {
  readonly label: string;
  readonly value: string;
  /** Said in a lower voice under the value. */
  readonly detail?: string;
}

/** Facts in pairs: what it is, and how much. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl data-part="summary">
      {items.map((item) => (
        <div key={item.label} data-part="summary-item">
          <dt data-part="summary-label">{item.label}</dt>
          <dd data-part="summary-value">
            {item.value}
            {item.detail && <p data-part="summary-detail">{item.detail}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
