import { strToU8, zipSync } from 'fflate';

/** Parts of a workbook for a test: sheets by name as the XML of their rows. */
export interface WorkbookParts {
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  /** XML inside `styleSheet`. */
  readonly styles?: string;
  readonly uses1904?: boolean;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook (OOXML) made of the given parts. */
export function workbook({ sheets, sharedStrings, styles, uses1904 }: WorkbookParts): Blob {
  const names = Object.keys(sheets);
  const files: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${uses1904 ? ' date1904="1"' : ''}/><sheets>${names
        .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="s" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${relations}/styles" Target="/xl/styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(`<styleSheet xmlns="${main}">${styles ?? ''}</styleSheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${sharedStrings ?? ''}</sst>`),
  };
  names.forEach((name, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${sheets[name]}</sheetData></worksheet>`,
    );
  });
  return new Blob([zipSync(files)]);
}

/** The XML of rows of texts, as inline strings. */
export function textRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    `<c t="inlineStr"><is><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
  return rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('');
}
