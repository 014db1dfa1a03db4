import type { FileType, ReportIssueCode } from '@linkflow/contract';
import { readBytes } from './bytes.ts';
import { openCsv } from './csv/csv-source.ts';
import { type ClosedReport, type OpenOptions, type OpenReport, plainFormat } from './opened.ts';
import { headSize, sniff } from './sniff/sniff.ts';
import { findSections } from './table/sections.ts';
import { understand } from './understand.ts';

const refusals: Readonly<Partial<Record<FileType, ReportIssueCode>>> = {
  empty: 'file-empty',
  pdf: 'file-pdf',
  image: 'file-image',
  encrypted: 'file-password',
};

/** The stages up to the mapping, the same for an inspection and for reading records. */
export async function openReport(blob: Blob, options: OpenOptions): Promise<OpenReport | ClosedReport> {
  const head = await readBytes(blob, 0, headSize);
  const type = await sniff(blob, head);
  if (type === 'csv') return openText(blob, head, options);
  if (type === 'xlsx') {
    const { openWorkbook } = await import('./xlsx/open-workbook.ts');
    return openWorkbook(blob, options);
  }
  if (type === 'xls') {
    const { openXls } = await import('./xls/open-binary.ts');
    return openXls(blob, options);
  }
  if (type === 'xlsb') {
    const { openXlsb } = await import('./xls/open-binary.ts');
    return openXlsb(blob, options);
  }
  if (type === 'zip') return openPacked(blob, options);
  if (type === 'html' || type === 'xml' || type === 'ods') {
    const { openMarkup } = await import('./sheets/open-markup.ts');
    return openMarkup(blob, type, options);
  }
  return { format: plainFormat(type), refusal: refusals[type] ?? 'file-unreadable' };
}

async function openText(blob: Blob, head: Uint8Array, options: OpenOptions): Promise<OpenReport | ClosedReport> {
  const { expected, layout } = options;
  const source = openCsv(blob, head, layout?.encoding);
  const { otherEncoding } = source;
  const { delimiter, quote } = source.dialect;
  const format = {
    ...plainFormat('csv'),
    encoding: source.encoding,
    ...(otherEncoding ? { otherEncoding } : {}),
    delimiter,
    quote,
  };
  const sections = findSections(source.head);
  if (sections.length > 1) {
    const { openSections } = await import('./table/open-sections.ts');
    return openSections(source, sections, format, options);
  }
  const understanding = understand(source.head, { expected, layout, delimiter });
  if (!understanding) return { format, refusal: 'file-empty' };
  return { format, source, understanding, rowWidth: understanding.table.usualWidth };
}

/** An archive with one report in it is read as that report. */
async function openPacked(blob: Blob, options: OpenOptions): Promise<OpenReport | ClosedReport> {
  const refused: ClosedReport = { format: plainFormat('zip'), refusal: 'file-zip' };
  const { unpackOnly } = await import('./xlsx/unpack-only.ts');
  const packed = await unpackOnly(blob, options.signal);
  if (!packed || (await sniff(packed, await readBytes(packed, 0, headSize))) === 'zip') return refused;
  const opened = await openReport(packed, options);
  return { ...opened, format: { ...opened.format, type: 'zip' } };
}
