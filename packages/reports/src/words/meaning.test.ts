import { describe, expect, it } from 'vitest';
import { meaningOf } from './meaning.ts';
import { wordsOf } from './normalise.ts';

describe('the words of a header', () => {
  it('are split at case, digits and punctuation, and lose accents', () => {
    expect(wordsOf('*ContactName')).toEqual(['contact', 'name']);
    expect(wordsOf('Address1_line')).toEqual(['address', '1', 'line']);
    expect(wordsOf('N° de Référence')).toEqual(['number', 'de', 'reference']);
    expect(wordsOf('VATNumber')).toEqual(['vat', 'number']);
  });
});

describe('the meaning of a header', () => {
  const sameMeaning: readonly (readonly string[])[] = [
    ['Invoice Date', 'invoice_date', 'InvoiceDate', 'Rechnungsdatum', 'Factuurdatum', 'Дата счета'],
    [
      'Supplier Name',
      'Lieferantenname',
      'Leverandørnavn',
      'Nom fournisseur',
      'Nombre del proveedor',
      'Leverantörsnamn',
    ],
  ];
  for (const headers of sameMeaning) {
    it(`is one for ${headers.join(', ')}`, () => {
      const meanings = new Set(headers.map((header) => [...meaningOf(header).concepts].sort().join(' ')));
      expect(meanings.size).toBe(1);
    });
  }

  it('takes some short words only where they are the whole header', () => {
    expect(meaningOf('IČ').concepts).toEqual(['tax', 'number']);
    expect(meaningOf('IC Partner Code').concepts).not.toContain('tax');
  });

  it('says whether an amount has its tax', () => {
    expect(meaningOf('Amount - tax').concepts).toEqual(['amount', 'net']);
    expect(meaningOf('Amount + tax').concepts).toEqual(['amount', 'gross']);
  });

  it('knows a word in another number or case than in the dictionary', () => {
    expect(meaningOf('fakturami').unknown).toBe(1);
    expect(meaningOf('faktury').concepts).toEqual(['invoice']);
    expect(meaningOf('поставщику').concepts).toEqual(['supplier']);
    expect(meaningOf('προμηθευτή').concepts).toEqual(['supplier']);
  });

  it('keeps short words as they are', () => {
    expect(meaningOf('Custom').concepts).toEqual([]);
    expect(meaningOf('Division').concepts).toEqual([]);
  });

  it('is found without umlauts', () => {
    expect(meaningOf('Faelligkeitsdatum').concepts).toEqual(['due', 'date']);
  });

  it('is found in scripts that leave no spaces between words', () => {
    expect(meaningOf('仕入先コード').concepts).toEqual(['supplier', 'code']);
    expect(meaningOf('发票日期').concepts).toEqual(['invoice', 'date']);
    expect(meaningOf('거래처명').concepts).toEqual(['party', 'name']);
    expect(meaningOf('仕入先の番号').unknown).toBe(0);
    expect(meaningOf('蛇口日').unknown).toBe(1);
  });

  it('is found with and without the Arabic article', () => {
    expect(meaningOf('اسم المورد').concepts).toEqual(['name', 'supplier']);
  });

  it('counts the words that no vocabulary knows', () => {
    expect(meaningOf('Zorgle Date')).toMatchObject({ concepts: ['date'], unknown: 1 });
  });
});
