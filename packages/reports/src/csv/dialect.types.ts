/** How a delimited text separates its columns and rows. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: '"' | "'";
  readonly newline: '\n' | '\r';
}
