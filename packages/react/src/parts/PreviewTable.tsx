import type { ReportColumn } from '@linkflow/contract';
import { type Ref, useId } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';

interface PreviewRow {
  /** 0-based line of the file, where it is known. */
  readonly line?: number | undefined;
  /** Cells as text, one a column. */
  readonly cells: readonly string[];
}

interface PreviewTableProps {
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly PreviewRow[];
  readonly ref?: Ref<HTMLElement>;
}

/** Rows of a file as they were read, numbered as a spreadsheet does, each column with what it was taken for. */
export function PreviewTable({ caption, columns, rows, ref }: PreviewTableProps) {
  const { m, format } = useMessages();
  const id = useId();
  const isNumbered = rows.some(({ line }) => line !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard needs the focus here to scroll
    <section ref={ref} data-part="preview" aria-labelledby={id} tabIndex={0}>
      <table data-part="preview-table">
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {isNumbered && (
              <th scope="col" data-part="preview-line">
                {m.reviewing.row}
              </th>
            )}
            {columns.map(({ index, header, type, field }) => (
              <th key={index} scope="col" data-type={type} data-state={field ? 'used' : 'unused'}>
                <span data-part="preview-field">{field ? m.reports.fields[field] : m.reviewing.unused}</span>
                <span data-part="preview-header">{header}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }, row) => (
            <tr key={line ?? row}>
              {isNumbered && (
                <th scope="row" data-part="preview-line">
                  {line === undefined ? '' : format.number(line + 1)}
                </th>
              )}
              {columns.map(({ index, type, field }, position) => (
                <td key={index} data-type={type} data-state={field ? 'used' : 'unused'}>
                  {cells[position]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
