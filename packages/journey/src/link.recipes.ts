import type { ReportInspection, ReportKind, ReportLayout } from '@linkflow/contract';
import { isRecord, parse } from './link.json.ts';

/** The customer's corrections to one layout of report, to be made again by themselves the next time it comes. */
export interface Recipe {
  /** {@link printOf} the report as it was understood without corrections. */
  readonly print: string;
  readonly layout: ReportLayout;
}

const mostRecipes = 20;

/** What tells a layout of report from others: what it is expected to be, its format and its column names, as a hash. */
export function printOf(expected: ReportKind | null, { format, columns }: ReportInspection): string {
  return hash(JSON.stringify([expected, format.type, columns.map(({ header }) => header)]));
}

export function recipeFor(recipes: readonly Recipe[], print: string): ReportLayout | null {
  return recipes.find((recipe) => recipe.print === print)?.layout ?? null;
}

/** The newest first, at most 20. A report sent without corrections forgets those of its layout. */
export function withRecipe(recipes: readonly Recipe[], print: string | null, layout: ReportLayout): readonly Recipe[] {
  if (print === null) return recipes;
  const others = recipes.filter((recipe) => recipe.print !== print);
  return Object.keys(layout).length === 0 ? others : [{ print, layout }, ...others].slice(0, mostRecipes);
}

/** Where the recipes of a company are kept in the store. */
export function recipesKey(companyId: string): string {
  return `${companyId}.recipes`;
}

/** None for anything else than what was written. */
export function readRecipes(text: string | null): readonly Recipe[] {
  const kept = parse(text);
  return Array.isArray(kept) ? kept.filter(isRecipe) : [];
}

function isRecipe(value: unknown): value is Recipe {
  return isRecord(value) && typeof value.print === 'string' && isRecord(value.layout);
}

/** Two multiplicative hashes of 32 bits beside each other. */
function hash(text: string): string {
  let one = 5381;
  let two = 52711;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one, 33) ^ text.charCodeAt(at);
    two = Math.imul(two, 31) ^ text.charCodeAt(at);
  }
  return `${one} ${two}`;
}
