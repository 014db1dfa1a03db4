import type { ReportInspection, ReportKind, ReportLayout } from '@linkflow/contract';
import { type SubmitEvent, useState } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../parts/Button.tsx';
import { ColumnMapping, mappingOf } from '../../parts/ColumnMapping.tsx';
import { SelectField } from '../../parts/SelectField.tsx';

interface AdjustFormProps {
  readonly kind: ReportKind;
  readonly inspection: ReportInspection;
  readonly layout: ReportLayout;
  readonly onAdjust: (layout: ReportLayout) => void;
}

/** The customer's corrections. They are applied together, because each application checks the file again. */
export function AdjustForm({ kind, inspection, layout, onAdjust }: AdjustFormProps) {
  const { m } = useMessages();
  const { format, columns, preview } = inspection;
  const [draft, setDraft] = useState<ReportLayout>(layout);
  const asksDateOrder = inspection.issues.some(({ code }) => code === 'date-order-unsure');

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onAdjust(draft);
  };

  return (
    <form data-part="adjust" onSubmit={submit}>
      <p>{m.reviewing.columnsBody}</p>
      {format.sheets.length > 1 && (
        <SelectField
          label={m.reviewing.sheet}
          value={draft.sheet ?? format.sheet ?? ''}
          options={format.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          onChange={(sheet) => setDraft({ kind: draft.kind, sheet })}
        />
      )}
      {(asksDateOrder || draft.dateOrder) && (
        <SelectField
          label={m.reviewing.dateOrder}
          value={draft.dateOrder ?? ''}
          options={[
            { value: '', label: m.reviewing.automatic },
            ...dateOrders.map((order) => ({ value: order, label: m.reviewing.dateOrders[order] })),
          ]}
          onChange={(value) => setDraft({ ...draft, dateOrder: dateOrders.find((order) => order === value) })}
        />
      )}
      <ColumnMapping
        kind={kind}
        columns={columns}
        preview={preview}
        value={draft.columns ?? mappingOf(columns)}
        onChange={(mapping) => setDraft({ ...draft, columns: { ...mapping } })}
      />
      <Button type="submit" variant="secondary">
        {m.reviewing.adjust}
      </Button>
    </form>
  );
}

const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
