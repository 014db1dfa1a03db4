import type { Context } from 'hono';
import type { Page } from '../companies/paging.ts';
import type { ListQuery } from './platform.schema.ts';

const defaultPageSize = 100;

/** The page a checked query asks for. */
export function platformPageOf({ page, pageSize }: ListQuery): Page {
  return { number: Number(page ?? 1), size: Number(pageSize ?? defaultPageSize) };
}

/** A page of a list with the links to its neighbours (https://docs.codat.io/using-the-api/paging). */
export function pageAnswer<Item>(
  c: Context,
  { number, size }: Page,
  { results, total }: { readonly results: Item[]; readonly total: number },
) {
  const href = (page: number) => {
    const query = new URLSearchParams({ ...c.req.query(), page: String(page), pageSize: String(size) });
    return { href: `${c.req.path}?${query}` };
  };
  return {
    results,
    pageNumber: number,
    pageSize: size,
    totalResults: total,
    _links: {
      self: { href: c.req.path },
      current: href(number),
      ...(number * size < total ? { next: href(number + 1) } : {}),
      ...(number > 1 ? { previous: href(number - 1) } : {}),
    },
  };
}

/** One page of a list that is in memory. */
export function pageOfItems<Item>(items: readonly Item[], { number, size }: Page): { results: Item[]; total: number } {
  return { results: items.slice((number - 1) * size, number * size), total: items.length };
}
