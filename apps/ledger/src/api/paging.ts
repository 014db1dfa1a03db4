import * as v from 'valibot';
import { apiError } from './api-error.ts';

const whole = (min: number, max: number) => {
  const message = `must be a whole number from ${min} to ${max}`;
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, message),
    v.transform(Number),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
};

const QuerySchema = v.object({
  page: v.optional(whole(1, 1_000_000), '1'),
  pageSize: v.optional(whole(1, 500), '100'),
  modifiedSince: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => !Number.isNaN(Date.parse(text)), 'must be an instant such as 2026-05-01T00:00:00Z'),
      v.transform(Date.parse),
    ),
  ),
});

type Query = v.InferOutput<typeof QuerySchema>;

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** From 1. A page past the end has no items. */
  readonly page: number;
  readonly pageSize: number;
  readonly totalItems: number;
  readonly totalPages: number;
}

/**
 * Reads the query of a list.
 * @throws 400 naming the first wrong parameter.
 */
export function readQuery(query: Record<string, string>): Query {
  const parsed = v.safeParse(QuerySchema, query);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw apiError('invalid_request', `${v.getDotPath(issue)} ${issue.message}.`);
}

/** Records changed since the instant asked for, one page of them. */
export function pageOf<T extends { readonly modifiedAt: string }>(records: readonly T[], query: Query): Page<T> {
  const { page, pageSize, modifiedSince } = query;
  const changed =
    modifiedSince === undefined ? records : records.filter((record) => Date.parse(record.modifiedAt) >= modifiedSince);
  return {
    items: changed.slice((page - 1) * pageSize, page * pageSize),
    page,
    pageSize,
    totalItems: changed.length,
    totalPages: Math.ceil(changed.length / pageSize),
  };
}
