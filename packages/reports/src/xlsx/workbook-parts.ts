import { readXml } from './xml-events.ts';
import type { Zip } from './zip.ts';

/** A sheet that people see in the workbook, and where its rows are. */
export interface Sheet {
  readonly name: string;
  readonly path: string;
}

export interface WorkbookParts {
  readonly sheets: readonly Sheet[];
  /** Days are counted from 1904 instead of 1900 (ECMA-376 part 1, 18.2.28). */
  readonly uses1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** The list of visible sheets and the paths of the other parts. */
export async function readWorkbook(zip: Zip, signal?: AbortSignal): Promise<WorkbookParts> {
  const targets = new Map<string, string>();
  let sharedStrings: string | null = null;
  let styles: string | null = null;
  await readXml(zip.read('xl/_rels/workbook.xml.rels', { signal }), {
    open(name, { Id = '', Target = '', Type = '' }) {
      if (name !== 'Relationship') return;
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
      targets.set(Id, path);
      if (Type.endsWith('/sharedStrings') && zip.has(path)) sharedStrings = path;
      if (Type.endsWith('/styles') && zip.has(path)) styles = path;
    },
  });
  const sheets: Sheet[] = [];
  let uses1904 = false;
  await readXml(zip.read('xl/workbook.xml', { signal }), {
    open(name, attributes) {
      if (name === 'workbookPr') uses1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
      const path = targets.get(id);
      if (path && zip.has(path)) sheets.push({ name: attributes.name ?? '', path });
    },
  });
  return { sheets, uses1904, sharedStrings, styles };
}
