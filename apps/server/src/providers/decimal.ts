/** Plain decimal text such as `-12.50` with the other sign. */
export function negate(amount: string): string {
  if (/^-?[0.]+$/.test(amount)) return amount;
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
}

/** The exact difference of two plain decimal texts, with as many decimals as the one that has more. */
export function subtract(a: string, b: string): string {
  const scale = Math.max(decimals(a), decimals(b));
  const units = scaled(a, scale) - scaled(b, scale);
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const fraction = scale > 0 ? `.${digits.slice(-scale)}` : '';
  return `${units < 0n ? '-' : ''}${digits.slice(0, digits.length - scale)}${fraction}`;
}

function decimals(amount: string): number {
  return amount.split('.')[1]?.length ?? 0;
}

function scaled(amount: string, scale: number): bigint {
  return BigInt(amount.replace('.', '')) * 10n ** BigInt(scale - decimals(amount));
}
