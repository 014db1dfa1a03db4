import type { Country, Entity, Supplier } from './books.types.ts';
import { addDays, booksDate, booksDays } from './calendar.ts';
import { countries } from './countries.ts';
import type { Random } from './random.ts';
import { nameWords, type Trade, trades } from './trades.ts';

const supplierCount = 220;
const abroad: readonly Country[] = ['GB', 'IE', 'DE', 'FR', 'US', 'JP'];
const terms = [7, 14, 30, 30, 30, 45, 60] as const;

/** A supplier and the trade its bills are about. */
export interface KnownSupplier {
  readonly supplier: Supplier;
  readonly trade: Trade;
}

/** The suppliers of an entity, three in four of its own country. No name comes twice. */
export function makeSuppliers(entity: Entity, random: Random): KnownSupplier[] {
  const names = shuffle(
    nameWords.flatMap((word) => trades.map((trade) => ({ word, trade }))),
    random,
  );
  return names.slice(0, supplierCount).map(({ word, trade }, index) => ({
    trade,
    supplier: makeSupplier(entity, `${word} ${trade.name}`, index, random),
  }));
}

function makeSupplier(entity: Entity, name: string, index: number, random: Random): Supplier {
  const country = random.chance(0.75) ? entity.country : random.pick(abroad);
  const facts = countries[country];
  const place = random.pick(facts.places);
  const since = addDays(booksDate, -random.whole(booksDays, 3 * booksDays));
  const archived = random.chance(0.04);
  const changed = archived ? addDays(booksDate, -random.whole(1, booksDays)) : since;
  return {
    id: `V-${String(index + 1).padStart(4, '0')}`,
    name: `${name} ${random.pick(facts.forms)}`,
    email: `accounts@${name.toLowerCase().replaceAll(' ', '-')}.example`,
    phone: `${facts.phone}${String(random.whole(100, 199))}`,
    taxNumber: `${facts.taxPrefix}${random.whole(100_000_000, 999_999_999)}`,
    addressLine1: `${random.whole(1, 180)} ${random.pick(facts.streets)}`,
    city: place.city,
    postalCode: place.postalCode,
    country,
    currency: facts.currency,
    paymentTermsDays: random.pick(terms),
    status: archived ? 'archived' : 'active',
    modifiedAt: `${changed}T09:00:00Z`,
  };
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((item) => ({ item, order: random.next() }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item);
}
