import type { Country, Currency } from './books.types.ts';

interface Place {
  readonly city: string;
  readonly postalCode: string;
}

/** What a business in this country looks like on paper. Tax in per cent. */
export interface CountryFacts {
  readonly currency: Currency;
  readonly forms: readonly string[];
  readonly taxPercent: number;
  readonly taxPrefix: string;
  readonly streets: readonly string[];
  readonly places: readonly Place[];
  /** Start of a number that is kept for fiction or is never given out. */
  readonly phone: string;
}

export const countries: Record<Country, CountryFacts> = {
  GB: {
    currency: 'GBP',
    forms: ['Ltd', 'Limited', 'LLP'],
    taxPercent: 20,
    taxPrefix: 'GB',
    phone: '+44 1632 960',
    streets: ['High Street', 'Station Road', 'Mill Lane', 'Quay Street'],
    places: [
      { city: 'Bristol', postalCode: 'BS1 4ST' },
      { city: 'Leeds', postalCode: 'LS1 5HD' },
      { city: 'Cardiff', postalCode: 'CF10 1EP' },
    ],
  },
  IE: {
    currency: 'EUR',
    forms: ['Ltd', 'DAC'],
    taxPercent: 23,
    taxPrefix: 'IE',
    phone: '+353 20 910 0',
    streets: ['Main Street', 'Harbour Road'],
    places: [
      { city: 'Cork', postalCode: 'T12 W8KP' },
      { city: 'Galway', postalCode: 'H91 E2K3' },
    ],
  },
  DE: {
    currency: 'EUR',
    forms: ['GmbH', 'AG', 'GmbH & Co. KG'],
    taxPercent: 19,
    taxPrefix: 'DE',
    phone: '+49 30 23125',
    streets: ['Hauptstraße', 'Bahnhofstraße', 'Industrieweg'],
    places: [
      { city: 'Hamburg', postalCode: '20095' },
      { city: 'Köln', postalCode: '50667' },
      { city: 'Leipzig', postalCode: '04109' },
    ],
  },
  FR: {
    currency: 'EUR',
    forms: ['SARL', 'SAS'],
    taxPercent: 20,
    taxPrefix: 'FR',
    phone: '+33 1 99 00 0',
    streets: ['Rue du Port', 'Avenue de la Gare'],
    places: [
      { city: 'Lyon', postalCode: '69002' },
      { city: 'Nantes', postalCode: '44000' },
    ],
  },
  US: {
    currency: 'USD',
    forms: ['Inc.', 'LLC', 'Corp.'],
    taxPercent: 0,
    taxPrefix: '98-',
    phone: '+1 212 555 0',
    streets: ['Main Street', 'Commerce Drive', '5th Avenue'],
    places: [
      { city: 'Portland, OR', postalCode: '97205' },
      { city: 'Columbus, OH', postalCode: '43215' },
      { city: 'Boston, MA', postalCode: '02110' },
    ],
  },
  JP: {
    currency: 'JPY',
    forms: ['K.K.', 'Co., Ltd.'],
    taxPercent: 10,
    taxPrefix: 'T',
    phone: '+81 3 0000 0',
    streets: ['Minato', 'Chuo'],
    places: [
      { city: 'Osaka', postalCode: '530-0001' },
      { city: 'Nagoya', postalCode: '450-0002' },
    ],
  },
};
