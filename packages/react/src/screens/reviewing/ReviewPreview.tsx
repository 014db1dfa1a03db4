import type { NumberedRow, ReportInspection, ReportIssue } from '@linkflow/contract';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { Button } from '../../parts/Button.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { PreviewTable } from '../../parts/PreviewTable.tsx';

interface ReviewPreviewProps {
  readonly fileName: string;
  readonly inspection: ReportInspection;
  /** The rows to show instead of the first ones. A new one takes the focus. */
  readonly shown: ReportIssue | null;
  readonly onShowFirst: () => void;
}

/** The first rows of the file, or those that an issue names. */
export function ReviewPreview({ fileName, inspection, shown, onShowFirst }: ReviewPreviewProps) {
  const { m, text } = useMessages();
  const table = useRef<HTMLElement>(null);
  const { columns, preview, previewLines } = inspection;
  const rows = shown ? rowsOf(inspection, shown) : preview.map((cells, at) => ({ line: previewLines?.[at], cells }));
  const caption = shown ? m.reviewing.rowsCaption : m.reviewing.previewCaption;

  useEffect(() => {
    if (!shown || !table.current) return;
    const section = table.current.closest('details');
    if (section) section.open = true;
    table.current.focus();
  }, [shown]);

  return (
    <Disclosure title={m.reviewing.preview} open>
      <PreviewTable
        ref={table}
        caption={text(caption, { count: rows.length, fileName })}
        columns={columns}
        rows={rows}
      />
      {shown && (
        <Button
          variant="quiet"
          onClick={() => {
            onShowFirst();
            table.current?.focus();
          }}
        >
          {m.reviewing.showFirst}
        </Button>
      )}
    </Disclosure>
  );
}

/** The rows that an issue names, as far as they are at hand. */
export function rowsOf({ issueRows = [] }: ReportInspection, { rows }: ReportIssue): readonly NumberedRow[] {
  return issueRows.filter(({ line }) => rows.includes(line));
}
