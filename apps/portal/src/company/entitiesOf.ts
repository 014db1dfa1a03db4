import type { Pull } from '@linkflow/contract';

/** A company inside the software, with what was read from it. */
export interface PulledEntity {
  readonly id: string;
  readonly name: string;
  readonly pulls: readonly Pull[];
}

/** What was read, by company inside the software, in the order of the pulls. */
export function entitiesOf(pulls: readonly Pull[]): PulledEntity[] {
  const names = new Map(pulls.map(({ entityId, entityName }) => [entityId, entityName]));
  return [...names].map(([id, name]) => ({ id, name, pulls: pulls.filter(({ entityId }) => entityId === id) }));
}
