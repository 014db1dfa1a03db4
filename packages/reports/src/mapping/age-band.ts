const ageBand =
  /^(?:(?:[<>]|over|more than|über|plus de|más de|oltre)\s*\d{1,3}\b|\d{1,3}\s*(?:(?:[-–]|to|bis|à)\s*\d{2,3}\b|and over|\+|days?\b|$))/i;

/** Whether a header names sums by age: `1 - 30`, `31-60 days`, `91 and over`, `> 90`. */
export function isAgeBand(header: string): boolean {
  return ageBand.test(header.trim());
}
