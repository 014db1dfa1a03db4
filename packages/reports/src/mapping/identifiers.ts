/** Whether a text is an IBAN with right check digits (ISO 13616, ISO 7064 mod 97-10). */
export function isIban(text: string): boolean {
  const plain = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(plain)) return false;
  let rest = 0;
  for (const letter of plain.slice(4) + plain.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(letter, 36)}`) % 97;
  return rest === 1;
}

/** VAT numbers with their country before them (European Commission, VIES), and those of Britain, Norway and Switzerland. */
const vatNumber =
  /^(ATU|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|NO|PL|PT|RO|SE|SI|SK|XI|CHE)[A-Z\d]{7,12}$/;

/** Weights of national tax numbers without a country: the digits by them add up to the last one, modulo 11. */
const weights: Readonly<Record<number, readonly (readonly number[])[]>> = {
  // Finland, Denmark
  8: [
    [7, 9, 10, 5, 8, 4, 2, 1],
    [2, 7, 6, 5, 4, 3, 2, 1],
  ],
  // Portugal, Norway
  9: [
    [9, 8, 7, 6, 5, 4, 3, 2, 1],
    [3, 2, 7, 6, 5, 4, 3, 2, 1],
  ],
  // Poland, Russia
  10: [
    [6, 5, 7, 2, 3, 4, 5, 6, 7, -1],
    [2, 4, 10, 3, 5, 9, 4, 6, 8, -1],
  ],
};

/** Which national scheme a column of digits follows could be told by each; a column is of one when all its numbers are. */
export function areNationalTaxNumbers(texts: readonly string[]): boolean {
  const numbers = [...new Set(texts.map((text) => text.replace(/[\s.-]/g, '')))];
  const length = numbers[0]?.length ?? 0;
  if (numbers.length < 5 || numbers.some((number) => number.length !== length || !/^\d+$/.test(number))) return false;
  if (length === 11) return numbers.every(isLuhn);
  return (weights[length] ?? []).some((scheme) => numbers.every((number) => addsUp(number, scheme)));
}

export function isVatNumber(text: string): boolean {
  const plain = text.replace(/[\s.-]/g, '').toUpperCase();
  return vatNumber.test(plain) && /\d{4}/.test(plain) && !isIban(plain);
}

function addsUp(number: string, scheme: readonly number[]): boolean {
  const sum = scheme.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return sum % 11 === 0;
}

/** Italy (ISO/IEC 7812-1, the formula of Luhn). */
function isLuhn(number: string): boolean {
  let sum = 0;
  for (let at = 0; at < number.length; at += 1) {
    const digit = Number(number[number.length - 1 - at]) * (at % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
