import type { ReportColumn } from '@linkflow/contract';
import { useId } from 'react';
import { useMessages } from '../messages/MessagesProvider.tsx';

interface PreviewTableProps {
  readonly fileName: string;
  readonly columns: readonly ReportColumn[];
  /** Cells as text, one a column. */
  readonly rows: readonly (readonly string[])[];
}

/** The first rows of a file as they were read, each column with what it was taken for. */
export function PreviewTable({ fileName, columns, rows }: PreviewTableProps) {
  const { m, text } = useMessages();
  const caption = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard needs the focus here to scroll
    <section data-part="preview" aria-labelledby={caption} tabIndex={0}>
      <table data-part="preview-table">
        <caption id={caption}>{text(m.reviewing.previewCaption, { count: rows.length, fileName })}</caption>
        <thead>
          <tr>
            {columns.map(({ index, header, type, field }) => (
              <th key={index} scope="col" data-type={type} data-state={field ? 'used' : 'unused'}>
                <span data-part="preview-field">{field ? m.reports.fields[field] : m.reviewing.unused}</span>
                <span data-part="preview-header">{header}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place of a row is what it is
            <tr key={row}>
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
