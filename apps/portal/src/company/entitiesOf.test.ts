import { expect, it } from 'vitest';
import { aPull } from '../testing/samples.ts';
import { entitiesOf } from './entitiesOf.ts';

it('gathers what was read by company inside the software, also where two have one name', () => {
  const pulls = [
    aPull({ id: '1', entityId: 'uk', entityName: 'Northfield', kind: 'suppliers' }),
    aPull({ id: '2', entityId: 'us', entityName: 'Northfield' }),
    aPull({ id: '3', entityId: 'uk', entityName: 'Northfield' }),
  ];
  const found = entitiesOf(pulls).map(({ id, pulls }) => [id, pulls.map((pull) => pull.id)]);
  expect(found).toEqual([
    ['uk', ['1', '3']],
    ['us', ['2']],
  ]);
});
