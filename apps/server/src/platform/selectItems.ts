import { type Clause, parseQuery, type Query } from './query.ts';

/** The items that a query asks for, in the order that it asks for. For lists that are short and in memory. */
export function selectItems<Item extends object>(
  items: readonly Item[],
  { query, orderBy }: { query?: string | undefined; orderBy?: string | undefined },
): Item[] {
  const wanted = query ? parseQuery(query) : undefined;
  const found = items.filter((item) => !wanted || fits(item, wanted));
  if (!orderBy) return found;
  const field = orderBy.replace(/^-/, '');
  const direction = orderBy.startsWith('-') ? -1 : 1;
  return found.sort((a, b) => direction * compare(textAt(a, field), textAt(b, field)));
}

function fits(item: object, query: Query): boolean {
  if ('and' in query) return query.and.every((part) => fits(item, part));
  if ('or' in query) return query.or.some((part) => fits(item, part));
  return holds(textAt(item, query.field), query);
}

function holds(text: string, { operator, value }: Clause): boolean {
  switch (operator) {
    case '=':
      return lower(text) === lower(value);
    case '!=':
      return lower(text) !== lower(value);
    case '~':
      return lower(text).includes(lower(value));
    case '>':
      return compare(text, value) > 0;
    case '>=':
      return compare(text, value) >= 0;
    case '<':
      return compare(text, value) < 0;
    case '<=':
      return compare(text, value) <= 0;
  }
}

/** ISO instants compare as texts do. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const lower = (text: string) => text.toLowerCase();

function textAt(item: object, field: string): string {
  const found = field
    .split('.')
    .reduce<unknown>((value, name) => Object.entries(value ?? {}).find(([key]) => key === name)?.[1], item);
  return found === undefined || found === null ? '' : String(found);
}
