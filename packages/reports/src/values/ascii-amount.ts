import type { DecimalMark } from './amount.ts';

const comma = 0x2c;
const point = 0x2e;
const zeroDigit = 0x30;
/** Whole numbers of so many digits are exact in a double. */
const mostDigits = 15;
const powers = Array.from({ length: mostDigits + 1 }, (_, scale) => 10 ** scale);

/** An amount read from the bytes of a cell: whole units, and how many of their digits are decimals. Used again for each cell. */
export class AsciiAmount {
  units = 0;
  scale = 0;
  isGiven = false;

  clear(): void {
    this.units = 0;
    this.scale = 0;
    this.isGiven = false;
  }

  /** The double that is nearest to the amount. */
  get number(): number {
    return this.units / (powers[this.scale] ?? 1);
  }

  /** Reads digits with groups of three and decimals, as `parseAmount` does. False for any other text, and for negative ones. */
  read(bytes: Uint8Array, start: number, end: number, mark: DecimalMark): boolean {
    let units = 0;
    let separator = 0;
    let marks = 0;
    let isMixed = false;
    let whole = 0;
    let run = 0;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte >= zeroDigit && byte <= 0x39) {
        units = units * 10 + byte - zeroDigit;
        run += 1;
        continue;
      }
      if (byte !== comma && byte !== point) return false;
      if (marks === 0) {
        separator = byte;
        whole = run;
      } else if (isMixed || run !== 3 || whole > 3) return false;
      if (byte !== separator) isMixed = true;
      marks += 1;
      run = 0;
    }
    if (run === 0 || (marks > 0 && whole === 0) || end - start - marks > mostDigits) return false;
    this.units = units;
    this.scale = 0;
    this.isGiven = true;
    if (isMixed) this.scale = run;
    else if (marks > 1) return run === 3 && whole <= 3;
    else if (marks === 1 && run === 3 && whole <= 3) {
      if (bytes[start] === zeroDigit) return false;
      if ((mark === '.') === (separator === point)) this.scale = run;
    } else if (marks === 1) this.scale = run;
    return true;
  }
}
