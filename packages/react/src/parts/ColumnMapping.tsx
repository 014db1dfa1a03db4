import {
  billFields,
  type CanonicalField,
  type ReportColumn,
  type ReportKind,
  supplierFields,
} from '@linkflow/contract';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { SelectField } from './SelectField.tsx';

/** Column index → what it holds, or null to leave it out. */
export type Mapping = Readonly<Record<string, string | null>>;

interface ColumnMappingProps {
  readonly kind: ReportKind;
  readonly columns: readonly ReportColumn[];
  /** Cells as text, one a column: an example helps to tell what a column holds. */
  readonly preview: readonly (readonly string[])[];
  readonly value: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** One select for each column of the file: what it holds. Two columns never hold the same. */
export function ColumnMapping({ kind, columns, preview, value, onChange }: ColumnMappingProps) {
  const { m, text } = useMessages();
  const fields: readonly CanonicalField[] = kind === 'suppliers' ? supplierFields : billFields;
  const options = [
    { value: '', label: m.reviewing.columnUnused },
    ...fields.map((field) => ({ value: field, label: m.reports.fields[field] })),
  ];

  const choose = (index: number, field: string) => {
    const others = Object.entries(value).map(([key, held]) => [key, held === field ? null : held]);
    onChange({ ...Object.fromEntries(others), [index]: field || null });
  };

  return (
    <div data-part="mapping">
      {columns.map(({ index, header }, position) => {
        const example = preview.map((cells) => cells[position]).find(Boolean);
        const name = header || text(m.reviewing.columnName, { number: index + 1 });
        return (
          <SelectField
            key={index}
            label={text(m.reviewing.columnFor, { header: name })}
            hint={example ? text(m.reviewing.columnExample, { value: example }) : m.reviewing.columnEmpty}
            value={value[index] ?? ''}
            options={options}
            onChange={(field) => choose(index, field)}
          />
        );
      })}
    </div>
  );
}

/** What the columns of a file were taken for. */
export function mappingOf(columns: readonly ReportColumn[]): Mapping {
  return Object.fromEntries(columns.map(({ index, field }) => [index, field]));
}
