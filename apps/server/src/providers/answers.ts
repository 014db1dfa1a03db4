import type { CanonicalField, CanonicalRecord } from '@linkflow/contract';
import * as v from 'valibot';
import { ProviderFailure } from './provider.types.ts';

function isDay(text: string): boolean {
  const instant = new Date(text);
  return !Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(text);
}

/** A text that may be missing. Numbers arrive as text as well. */
export const text = v.nullish(v.string());

/** Plain decimal text that may be missing. */
export const decimal = v.nullish(v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/)));

/** `YYYY-MM-DD` that may be missing. */
export const day = v.nullish(v.pipe(v.string(), v.isoDate(), v.check(isDay)));

/** How many there are. */
export const count = v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number));

/**
 * An answer as the software documents it.
 * @throws ProviderFailure that names the field, and never what was in it
 */
export function readAnswer<T>(schema: v.GenericSchema<unknown, T>, answer: unknown): T {
  const parsed = v.safeParse(schema, answer);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue) ?? 'it';
  throw new ProviderFailure(`The answer is not as documented: ${field} should be ${issue.expected ?? issue.type}.`);
}

/** The record of what the software said: nothing that is missing or blank. */
export function toRecord(fields: { readonly [field in CanonicalField]?: string | null }): CanonicalRecord {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => (value?.trim() ? [[field, value.trim()]] : [])),
  );
}

/** What all lines of a document agree on, or nothing. */
export function shared(values: readonly (string | null | undefined)[]): string | undefined {
  const [first] = values;
  return first && values.every((value) => value === first) ? first : undefined;
}
