import { and, asc, desc, eq, gt, gte, ilike, lt, lte, not, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { ApiFailure } from '../http/errors.ts';
import { type Clause, invalidQuery, type Query } from './query.ts';

/** How a clause about one field is asked of the database. */
export type Condition = (clause: Clause) => SQL | undefined;

/** The condition of a query. `conditionOf`: undefined for a field that is not there.
 * @throws ApiFailure `request_invalid` */
export function toCondition(query: Query, conditionOf: (field: string) => Condition | undefined): SQL | undefined {
  if ('and' in query) return and(...query.and.map((part) => toCondition(part, conditionOf)));
  if ('or' in query) return or(...query.or.map((part) => toCondition(part, conditionOf)));
  const condition = conditionOf(query.field);
  if (!condition) throw invalidQuery(`There is no field ${query.field} to query.`);
  return condition(query);
}

/** Of a text: equal, not equal or containing, without regard to case. */
export function textCondition(text: PgColumn | SQL): Condition {
  return ({ field, operator, value }) => {
    const same = sql`lower(${text}) = lower(${value})`;
    switch (operator) {
      case '=':
        return same;
      case '!=':
        return sql`(${text} is null or ${not(same)})`;
      case '~':
        return ilike(text, `%${value.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
      default:
        throw invalidQuery(`${field} is a text: use =, != or ~.`);
    }
  };
}

/** Of an instant: every comparison but containing. */
export function instantCondition(instant: PgColumn): Condition {
  return ({ field, operator, value }) => {
    const at = new Date(value);
    if (Number.isNaN(at.getTime())) throw invalidQuery(`${field} is compared with a date such as 2026-01-31.`);
    switch (operator) {
      case '=':
        return eq(instant, at);
      case '!=':
        return not(eq(instant, at));
      case '>':
        return gt(instant, at);
      case '>=':
        return gte(instant, at);
      case '<':
        return lt(instant, at);
      case '<=':
        return lte(instant, at);
      case '~':
        throw invalidQuery(`${field} is a date: use any sign but ~.`);
    }
  };
}

/** What `orderBy` asks for: the name of a field, with `-` before it for the other direction.
 * @throws ApiFailure `request_invalid` */
export function toOrder(orderBy: string, columns: Readonly<Record<string, PgColumn>>): SQL {
  const field = orderBy.replace(/^-/, '');
  const column = Object.hasOwn(columns, field) ? columns[field] : undefined;
  if (!column) {
    const message = `Order by one of: ${Object.keys(columns).join(', ')}.`;
    throw new ApiFailure('request_invalid', 'The order is not valid.', {
      validation: [{ itemId: 'orderBy', message }],
    });
  }
  return orderBy.startsWith('-') ? desc(column) : asc(column);
}
