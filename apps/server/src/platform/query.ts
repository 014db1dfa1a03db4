import { ApiFailure } from '../http/errors.ts';

export type Operator = '=' | '!=' | '~' | '>' | '<' | '>=' | '<=';

export interface Clause {
  /** Property, or properties with a dot between, e.g. `dataConnections.status`. */
  readonly field: string;
  readonly operator: Operator;
  readonly value: string;
}

/** What a query string asks for. */
export type Query = Clause | { readonly and: readonly Query[] } | { readonly or: readonly Query[] };

const clause = /\s*([^=!~<>{}&|]+?)\s*(!=|>=|<=|[=~<>])\s*("[^"]*"|(?:(?!&&|\|\||[{}]).)*)/sy;

/**
 * Reads Codat's query language (https://docs.codat.io/using-the-api/querying): clauses such as `name ~ bakery` or
 * `created > 2026-01-01`, joined by `&&` and `||`, grouped by curly braces. `&&` binds closer; a value that holds one of
 * these signs is put into double quotes.
 * @throws ApiFailure `request_invalid`
 */
export function parseQuery(text: string): Query {
  let position = 0;
  const query = either();
  skipSpace();
  if (position < text.length) throw unreadable();
  return query;

  function either(): Query {
    const parts = [every()];
    while (take('||')) parts.push(every());
    const [only] = parts;
    return parts.length === 1 && only ? only : { or: parts };
  }

  function every(): Query {
    const parts = [one()];
    while (take('&&')) parts.push(one());
    const [only] = parts;
    return parts.length === 1 && only ? only : { and: parts };
  }

  function one(): Query {
    if (!take('{')) return readClause();
    const inner = either();
    if (!take('}')) throw unreadable();
    return inner;
  }

  function readClause(): Clause {
    clause.lastIndex = position;
    const [whole, field, operator, value] = clause.exec(text) ?? [];
    if (whole === undefined || !field || !value?.trim()) throw unreadable();
    position += whole.length;
    // SAFETY: the expression matches operators only.
    return { field, operator: operator as Operator, value: unquoted(value.trim()) };
  }

  function take(sign: string): boolean {
    skipSpace();
    const found = text.startsWith(sign, position);
    if (found) position += sign.length;
    return found;
  }

  function skipSpace(): void {
    while (/\s/.test(text.charAt(position))) position += 1;
  }

  function unreadable(): ApiFailure {
    return invalidQuery(`It cannot be read from position ${position} on: use clauses such as name~bakery.`);
  }
}

/** The failure of a query that asks for something that is not there. */
export function invalidQuery(message: string): ApiFailure {
  return new ApiFailure('request_invalid', 'The query is not valid.', { validation: [{ itemId: 'query', message }] });
}

function unquoted(value: string): string {
  return /^".*"$/s.test(value) ? value.slice(1, -1) : value;
}
