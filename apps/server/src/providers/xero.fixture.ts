/**
 * Answers in the shape of Xero's OpenAPI description, with values of our own:
 * https://github.com/XeroAPI/Xero-OpenAPI/blob/master/xero_accounting.yaml, and `…/xero-identity.yaml` for connections.
 * JSON as it is sent, because the digits of its amounts matter.
 */

export const connections = `[
  { "id": "e1eede29", "authEventId": "d99ecdfe", "tenantId": "70784a63", "tenantType": "ORGANISATION",
    "tenantName": "Harbour Lane Trading", "createdDateUtc": "2026-07-09T23:40:30", "updatedDateUtc": "2026-07-09T23:40:30" },
  { "id": "32587c85", "authEventId": "d99ecdfe", "tenantId": "e1eede30", "tenantType": "PRACTICE",
    "tenantName": "An accountant", "createdDateUtc": "2026-07-09T23:40:30", "updatedDateUtc": "2026-07-09T23:40:30" }
]`;

export const contact = `{
  "ContactID": "a3675fc4", "ContactNumber": "SUP-1", "AccountNumber": "1345", "ContactStatus": "ACTIVE",
  "Name": "Copper Mill Paper", "FirstName": "Sam", "EmailAddress": "accounts@copper-mill.example",
  "BankAccountDetails": "12-3456-7890123-00", "TaxNumber": "GB123456789",
  "Addresses": [
    { "AddressType": "STREET", "AddressLine1": "2 Mill Lane", "City": "York", "PostalCode": "YO1 1AB" },
    { "AddressType": "POBOX", "AddressLine1": "PO Box 10", "AddressLine2": "Mill Lane", "City": "York",
      "Region": "North Yorkshire", "PostalCode": "YO1 1AA", "Country": "United Kingdom", "AttentionTo": "Sam" } ],
  "Phones": [
    { "PhoneType": "DDI", "PhoneNumber": "", "PhoneAreaCode": "", "PhoneCountryCode": "" },
    { "PhoneType": "DEFAULT", "PhoneNumber": "7946 0001", "PhoneAreaCode": "20", "PhoneCountryCode": "44" } ],
  "UpdatedDateUTC": "/Date(1755000000000+0000)/", "IsSupplier": true, "IsCustomer": false, "DefaultCurrency": "GBP",
  "PaymentTerms": { "Bills": { "Day": 30, "Type": "DAYSAFTERBILLDATE" } }
}`;

export const invoice = `{
  "Type": "ACCPAY", "InvoiceID": "d4956132", "InvoiceNumber": "CM-0042", "Reference": "PO 7", "Payments": [],
  "AmountDue": 20.10, "AmountPaid": 100.00, "AmountCredited": 0.0, "CurrencyRate": 1.0, "HasAttachments": false,
  "Contact": { "ContactID": "a3675fc4", "Name": "Copper Mill Paper", "Addresses": [] },
  "DateString": "2026-08-30T00:00:00", "Date": "/Date(1788048000000+0000)/",
  "DueDateString": "2026-09-29T00:00:00", "DueDate": "/Date(1790640000000+0000)/",
  "Status": "AUTHORISED", "LineAmountTypes": "Exclusive",
  "LineItems": [{ "LineItemID": "5f7a", "Description": "Paper", "UnitAmount": 100.05, "TaxAmount": 20.05,
    "LineAmount": 100.05, "AccountCode": "429", "Quantity": 1.0000 }],
  "SubTotal": 100.05, "TotalTax": 20.05, "Total": 120.10,
  "UpdatedDateUTC": "/Date(1788048000000+0000)/", "CurrencyCode": "GBP"
}`;

export const creditNote = `{
  "Type": "ACCPAYCREDIT", "CreditNoteID": "7df8949c", "CreditNoteNumber": "CM-C7", "RemainingCredit": 2.40,
  "Contact": { "ContactID": "a3675fc4", "Name": "Copper Mill Paper" }, "Allocations": [],
  "DateString": "2026-09-02T00:00:00", "Date": "/Date(1788307200000+0000)/", "Status": "PAID",
  "LineItems": [{ "Description": "Damaged paper", "AccountCode": "429" }],
  "SubTotal": 10.00, "TotalTax": 2.00, "Total": 12.00, "CurrencyCode": "GBP",
  "FullyPaidOnDate": "/Date(1788480000000+0000)/"
}`;

/** One page of a list, with the pagination that Xero adds to lists asked for by page. */
export function pageOf(list: string, items: readonly string[], { page = 1, itemCount = items.length } = {}): string {
  const pagination = `{ "page": ${page}, "pageSize": 1000, "pageCount": 1, "itemCount": ${itemCount} }`;
  return `{ "Id": "900c500b", "Status": "OK", "ProviderName": "Link Flow", "DateTimeUTC": "/Date(1788048000000)/",
    "pagination": ${pagination}, "${list}": [${items.join()}] }`;
}
