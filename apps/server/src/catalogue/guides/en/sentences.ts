/** Sentences that several guides share, so that the same thing is always said in the same words. */

export const lastTwelveMonths = 'Set the dates to the last 12 months, up to today.';

export const supplierColumns =
  'Show these columns if you have them: supplier number, name, email, phone, address, tax number, currency, payment terms and status.';

export const billColumns =
  'Show these columns if you have them: supplier, bill number, bill date, due date, currency, net, tax and total amount, amount due and status.';

export const paymentColumns =
  'Show these columns if you have them: supplier, payment date, payment number, the bill it paid, currency, amount and payment method.';

export const directCostColumns =
  'Show these columns if you have them: supplier, date, reference, currency, net, tax and total amount, account and payment method.';
