import type { ReportInspection, ReportKind, ReportLayout } from '@linkflow/contract';

/** The customer's corrections to one layout of report, to be made again by themselves the next time it comes. */
export interface Recipe {
  /** {@link printOf} the report as it was understood without corrections. */
  readonly print: string;
  readonly layout: ReportLayout;
}

const version = 1;
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

export function writeRecipes(recipes: readonly Recipe[]): string {
  return JSON.stringify({ version, recipes });
}

/** None for anything that this version has not written. */
export function readRecipes(text: string | null): readonly Recipe[] {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (!isRecord(kept) || kept.version !== version || !Array.isArray(kept.recipes)) return [];
    return kept.recipes.filter(isRecipe).slice(0, mostRecipes);
  } catch {
    return [];
  }
}

function isRecipe(value: unknown): value is Recipe {
  return isRecord(value) && typeof value.print === 'string' && isRecord(value.layout);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** FNV-1a of 64 bits, as hexadecimal digits. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
