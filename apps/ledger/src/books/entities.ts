import type { Entity } from './books.types.ts';

export const harbourLane: Entity = {
  id: 'harbour-lane-trading',
  name: 'Harbour Lane Trading Ltd',
  country: 'GB',
  currency: 'GBP',
};

export const northfieldEurope: Entity = {
  id: 'northfield-europe',
  name: 'Northfield Europe GmbH',
  country: 'DE',
  currency: 'EUR',
};

/** Three legal entities of one group. */
export const northfieldGroup: readonly Entity[] = [
  { id: 'northfield-holding', name: 'Northfield Holding Ltd', country: 'GB', currency: 'GBP' },
  northfieldEurope,
  { id: 'northfield-america', name: 'Northfield America Inc.', country: 'US', currency: 'USD' },
];

/** Every legal entity of the sandbox. */
export const entities: readonly Entity[] = [harbourLane, ...northfieldGroup];
