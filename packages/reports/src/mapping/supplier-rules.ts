import type { SupplierField } from '@linkflow/contract';
import { type FieldRule, rule } from './rule.ts';

const people = 'person employee user customer own created updated';
const reach = 'phone mobile email fax web address street city region postal country';

/** How the fields of a supplier are named in a list of suppliers. */
export const supplierRules: Readonly<Record<SupplierField, FieldRule>> = {
  supplierId: rule(
    'supplier id 1 | supplier number 1 | supplier code .97 | party code .9 | party number .9 | party id .9 | number .85 | code .85 | id .82 | reference .75 | account number .75 | supplier account .8 | supplier reference .8 | party account .75 | account .5 | supplier .5 | company code .6',
    `${people} ${reach} tax currency terms bank iban swift type category group class external payment language line item sales method invoice limit title order delivery parent flag purchase contact posting discount`,
  ),
  supplierName: rule(
    'supplier name 1 | supplier account name 1 | supplier .94 | company name .92 | party name .84 | name .88 | party .8 | company .72 | merchant name .7 | merchant .6',
    `${people} ${reach} id number code tax currency status type category group class account terms iban swift title parent line note limit balance bank delivery reference contact flag order`,
  ),
  email: rule('email 1', 'type note status'),
  phone: rule('phone 1 | mobile .6', 'note type fax'),
  taxNumber: rule('tax number 1 | tax id .95 | tax reference .7', 'amount rate total net gross category type posting'),
  addressLine1: rule(
    'street 1 | address 1',
    'note type email web city region postal country phone mobile fax name person',
  ),
  addressLine2: rule(
    'address .55 | street .55',
    'note type email web city region postal country phone mobile fax name person',
  ),
  city: rule('city 1', 'code'),
  region: rule('region 1', 'category tax country'),
  postalCode: rule('postal 1'),
  country: rule('country 1', 'tax number category region'),
  currency: rule('currency 1', 'rate exchange amount date total balance type'),
  paymentTerms: rule(
    'terms 1 | due date .6 | due .55 | payment .5',
    'discount delivery note line method bank paid amount',
  ),
  bankAccount: rule('iban 1 | bank account number 1 | bank account .95', 'swift person'),
  status: rule('status 1', 'tax attachment email'),
};
