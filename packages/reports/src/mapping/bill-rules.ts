import type { BillField } from '@linkflow/contract';
import { type FieldRule, rule } from './rule.ts';

const notId =
  'tax phone postal bank iban swift email address city region country currency terms account limit date order quote journal amount total status payment check line item receipt type category project discount';
const notMoney =
  'date rate number id code name type balance account exchange limit terms quantity category description status discount paid order method note running period reference country party swift region flag';
const people = 'customer person employee user own delivery bank';

/** How the fields of a bill are named. */
export const billRules: Readonly<Record<BillField, FieldRule>> = {
  billId: rule(
    'invoice id .8 | document id .7 | transaction id .7 | id .6 | transaction number .5',
    `${notId} supplier party external ${people}`,
  ),
  billNumber: rule(
    'invoice number 1 | supplier invoice number 1 | invoice code .8 | external document number .93 | original number .85 | document number .9 | reference number .8 | invoice reference .85 | number .78 | transaction reference .7 | reference .68 | supplier reference .72 | supplier invoice .72 | invoice id .81 | invoice .7 | document .6 | transaction number .6',
    `${notId} ${people} party contact parent group paid created`,
  ),
  supplierId: rule(
    'supplier id 1 | supplier number 1 | supplier code .97 | party id .85 | party code .85 | party number .85 | supplier account .7 | invoice account .7 | supplier reference .68 | party account .7 | supplier .5 | party .48',
    `${people} tax phone email address city region postal country currency terms iban invoice document external order name status type category group amount total`,
  ),
  supplierName: rule(
    'supplier name 1 | supplier reference name .95 | party id name .95 | supplier .93 | party name .92 | party .85 | merchant name .75 | merchant .7 | contact name .8 | name .72 | company name .75 | company .55 | contact .45',
    `${people} id number code tax phone mobile fax email address street city region postal country currency terms iban account invoice document reference status type category group amount total date balance line item description credit credit-note`,
  ),
  issueDate: rule(
    'invoice date 1 | issued date 1 | document date .95 | date .9 | transaction date .88 | issued .8 | posting date .75 | credit-note date .85 | received date .6 | created date .45 | created .42',
    'due paid payment valued updated expected delivery period exchange discount check order receipt original',
    'date',
  ),
  dueDate: rule(
    'due date 1 | due .85 | due terms .8',
    'amount discount paid balance terms rate status delivery order',
    'date',
  ),
  paidDate: rule('paid date 1 | payment date 1 | check date .7', 'due expected discount amount', 'date'),
  currency: rule('currency 1', 'rate exchange amount date total balance type converted payment'),
  netAmount: rule('net amount 1 | net total .95 | net .95', `${notMoney} tax gross line`, 'number'),
  taxAmount: rule(
    'tax amount 1 | tax total 1 | tax .92',
    `${notMoney} net gross line converted local class item`,
    'number',
  ),
  totalAmount: rule(
    'gross amount 1 | gross total 1 | invoice amount 1 | invoice total 1 | total amount .98 | gross .96 | total .95 | amount .88 | original amount .86 | document amount .95 | transaction amount .9 | local amount .6 | balance .5 | credit .4',
    'date rate number id code name type account exchange limit terms quantity category description status discount paid order method note running period reference debit net tax line item payment unit price check due converted country party swift region flag',
    'number',
  ),
  amountDue: rule(
    'balance 1 | due amount .9 | balance amount 1',
    'date rate number id code name type account running limit converted discount status',
    'number',
  ),
  status: rule(
    'status 1 | region status .9 | region .45',
    `${people} supplier party tax attachment email address city country`,
  ),
  paymentMethod: rule('payment method 1 | method .7', 'number date'),
  account: rule(
    'account 1 | expense account 1 | category .6 | expense category .65',
    `${people} supplier party number iban swift limit currency balance type debit credit`,
  ),
  description: rule('description 1 | invoice description 1 | title .55 | note .5', 'line item rate type status'),
  lineDescription: rule(
    'line description 1 | item description 1 | line item .5 | item name .6 | item .4',
    'amount quantity price number id code class account tax type',
  ),
  quantity: rule('quantity 1', 'price amount unit', 'number'),
  unitAmount: rule('unit price 1 | unit amount 1 | price .9', 'quantity total tax', 'number'),
  lineAmount: rule(
    'line amount 1 | item amount 1 | line total 1 | item total 1 | line net .7',
    'tax rate quantity unit date number id account type',
    'number',
  ),
};

/** The same in reports of money that went out, whose amount is what was paid. */
export const paymentRules: Readonly<Record<BillField, FieldRule>> = {
  ...billRules,
  totalAmount: rule(
    'paid amount .98 | payment amount .98 | amount .88 | total .95 | gross .96 | paid .7 | debit .5',
    `${notMoney.replace('paid ', '')} tax net line`,
    'number',
  ),
};
