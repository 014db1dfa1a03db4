import type { ReportColumn, ReportInspection, ReportKind } from '@linkflow/contract';
import { type SubmitEvent, useState } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../parts/Button.tsx';
import { ColumnMapping, type Mapping, mappingOf } from '../../parts/ColumnMapping.tsx';

interface AdjustFormProps {
  readonly kind: ReportKind;
  readonly inspection: ReportInspection;
  readonly onAdjust: (columns: Mapping) => void;
}

/** What each column holds. The choices are applied together, because several usually belong to one another. */
export function AdjustForm({ kind, inspection, onAdjust }: AdjustFormProps) {
  const { m } = useMessages();
  const { columns, preview } = inspection;
  const found = nameOf(columns);
  const [draft, setDraft] = useState<{ readonly found: string; readonly mapping: Mapping } | null>(null);
  const mapping = draft?.found === found ? draft.mapping : mappingOf(columns);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onAdjust(mapping);
  };

  return (
    <form data-part="adjust" onSubmit={submit}>
      <p>{m.reviewing.columnsBody}</p>
      <ColumnMapping
        kind={kind}
        columns={columns}
        preview={preview}
        value={mapping}
        onChange={(changed) => setDraft({ found, mapping: changed })}
      />
      <Button type="submit" variant="secondary">
        {m.reviewing.adjust}
      </Button>
    </form>
  );
}

/** Choices made for other columns, or before they were understood otherwise, are void. */
function nameOf(columns: readonly ReportColumn[]): string {
  return JSON.stringify(columns.map(({ header, field }) => [header, field]));
}
