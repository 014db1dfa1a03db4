import type { ReportInspection, ReportLayout } from '@linkflow/contract';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { SelectField } from '../../parts/SelectField.tsx';

interface ReadingOptionsProps {
  readonly inspection: ReportInspection;
  readonly layout: ReportLayout;
  readonly onAdjust: (layout: ReportLayout) => void;
}

const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
/** The usual ones, by the names that other software shows. */
const encodings = ['utf-8', 'windows-1252', 'windows-1250', 'windows-1251', 'shift_jis', 'gbk'];
const longestExcerpt = 60;

/** How the file is read. Each choice is applied at once; those that depend on it are made anew. */
export function ReadingOptions({ inspection, layout, onAdjust }: ReadingOptionsProps) {
  const { m, text } = useMessages();
  const { format, table, columns, firstRows = [] } = inspection;
  const { headerRow: _, columns: __, ...ofFile } = layout;
  const header = table?.headerRow ?? null;
  const rows = firstRows.filter(({ cells }) => cells.some(Boolean));
  const headers = [
    ...(header === null ? [{ value: '', label: m.reviewing.noHeader }] : []),
    ...rows.map(({ line, cells }) => ({
      value: String(line),
      label: text(m.reviewing.rowExcerpt, { row: line + 1, cells: excerpt(cells) }),
    })),
  ];

  return (
    <div data-part="reading-options">
      {format.sheets.length > 1 && (
        <SelectField
          label={m.reviewing.sheet}
          value={format.sheet ?? ''}
          options={format.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          onChange={(sheet) => onAdjust({ ...ofFile, sheet })}
        />
      )}
      {rows.length > 1 && (
        <SelectField
          label={m.reviewing.headerRow}
          value={String(header ?? '')}
          options={headers}
          onChange={(line) => onAdjust({ ...ofFile, headerRow: Number(line) })}
        />
      )}
      {columns.some(({ type }) => type === 'date') && (
        <SelectField
          label={m.reviewing.dateOrder}
          value={layout.dateOrder ?? ''}
          options={[
            { value: '', label: m.reviewing.automatic },
            ...dateOrders.map((order) => ({ value: order, label: m.reviewing.dateOrders[order] })),
          ]}
          onChange={(value) => {
            const { dateOrder: _, ...others } = layout;
            const chosen = dateOrders.find((order) => order === value);
            onAdjust(chosen ? { ...others, dateOrder: chosen } : others);
          }}
        />
      )}
      {format.encoding !== null && (
        <SelectField
          label={m.reviewing.encoding}
          value={format.encoding}
          options={[...new Set([format.encoding, ...encodings])].map((value) => ({ value, label: value }))}
          onChange={(encoding) => onAdjust({ ...layout, encoding })}
        />
      )}
    </div>
  );
}

function excerpt(cells: readonly string[]): string {
  const words = cells.filter(Boolean).join(' · ');
  return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt)}…` : words;
}
