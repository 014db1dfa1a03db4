/** Which part of a list is wanted. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly size: number;
}

const defaultPageSize = 25;

/** The page a checked query asks for. */
export function pageOf({ page, pageSize }: { page?: string; pageSize?: string }): Page {
  return { number: Number(page ?? 1), size: Number(pageSize ?? defaultPageSize) };
}
