import { add, type Decimal, zero } from './decimal.ts';

/** An exact total. Amounts are added as whole numbers while these are exact, and as a bigint beyond. */
export class ExactSum {
  /** Whole numbers by how many of their digits are decimals. */
  readonly #units: number[] = [];
  #rest = zero;

  add(amount: Decimal): void {
    this.#rest = add(this.#rest, amount);
  }

  /** `units` must be a safe integer. */
  addUnits(units: number, scale: number): void {
    const before = this.#units[scale] ?? 0;
    const sum = before + units;
    const isSafe = Number.isSafeInteger(sum);
    if (!isSafe) this.add({ units: BigInt(before), scale });
    this.#units[scale] = isSafe ? sum : units;
  }

  get value(): Decimal {
    return this.#units.reduce((sum, units, scale) => add(sum, { units: BigInt(units), scale }), this.#rest);
  }
}
