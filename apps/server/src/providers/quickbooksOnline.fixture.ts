/**
 * Answers in the shape of Intuit's public API reference, with values of our own:
 * https://developer.intuit.com/app/developer/qbo/docs/api/accounting/all-entities/vendor, `…/bill`, `…/vendorcredit`,
 * `…/companyinfo`, `…/preferences`. JSON as it is sent, because the digits of its amounts matter.
 */

export const vendor = `{
  "domain": "QBO", "sparse": false, "Id": "56", "SyncToken": "0",
  "MetaData": { "CreateTime": "2026-05-12T10:07:56-07:00", "LastUpdatedTime": "2026-05-17T15:04:04-07:00" },
  "GivenName": "Sam", "DisplayName": "Copper Mill Paper", "CompanyName": "Copper Mill Paper Inc.",
  "PrintOnCheckName": "Copper Mill", "Active": true, "Vendor1099": false, "AcctNum": "1345", "Balance": 36.75,
  "PrimaryPhone": { "FreeFormNumber": "(650) 555-0101" },
  "PrimaryEmailAddr": { "Address": "accounts@copper-mill.example" },
  "TaxIdentifier": "XXXXXX6789",
  "BillAddr": { "Id": "31", "Line1": "10 Main St.", "Line2": "Suite 4", "City": "Palo Alto",
    "CountrySubDivisionCode": "CA", "PostalCode": "94303", "Country": "USA", "Lat": "37.44", "Long": "-122.14" },
  "TermRef": { "value": "3", "name": "Net 30" },
  "CurrencyRef": { "value": "USD", "name": "United States Dollar" }
}`;

export const bill = `{
  "domain": "QBO", "sparse": false, "Id": "25", "SyncToken": "0",
  "DocNumber": "CM-0042", "TxnDate": "2026-08-30", "DueDate": "2026-09-29",
  "VendorRef": { "value": "56", "name": "Copper Mill Paper" },
  "APAccountRef": { "value": "33", "name": "Accounts Payable (A/P)" },
  "CurrencyRef": { "value": "GBP", "name": "British Pound Sterling" }, "ExchangeRate": 1.27,
  "TotalAmt": 120.10, "Balance": 20.10, "HomeBalance": 25.53,
  "TxnTaxDetail": { "TotalTax": 20.05, "TaxLine": [] }, "GlobalTaxCalculation": "TaxExcluded",
  "PrivateNote": "Paper for the autumn",
  "SalesTermRef": { "value": "3" }, "LinkedTxn": [{ "TxnId": "118", "TxnType": "BillPaymentCheck" }],
  "Line": [{ "Id": "1", "LineNum": 1, "Description": "Paper", "Amount": 100.05,
    "DetailType": "AccountBasedExpenseLineDetail",
    "AccountBasedExpenseLineDetail": { "AccountRef": { "value": "64", "name": "Supplies" },
      "BillableStatus": "NotBillable", "TaxCodeRef": { "value": "3" } } }]
}`;

export const credit = `{
  "domain": "QBO", "sparse": false, "Id": "1453", "SyncToken": "0",
  "DocNumber": "CM-C7", "TxnDate": "2026-09-02", "VendorRef": { "value": "56", "name": "Copper Mill Paper" },
  "CurrencyRef": { "value": "GBP", "name": "British Pound Sterling" },
  "TotalAmt": 12.00, "Balance": 0, "TxnTaxDetail": { "TotalTax": 2.00 },
  "Line": [{ "Id": "1", "Description": "Damaged paper", "Amount": 10.00, "DetailType": "AccountBasedExpenseLineDetail",
    "AccountBasedExpenseLineDetail": { "AccountRef": { "value": "64", "name": "Supplies" } } }]
}`;

export const company = `{
  "CompanyInfo": { "CompanyName": "Harbour Lane Trading", "LegalName": "Harbour Lane Trading Inc.", "domain": "QBO",
    "Id": "1", "Country": "US", "SupportedLanguages": "en", "FiscalYearStartMonth": "January" },
  "time": "2026-10-01T10:00:00.000-07:00"
}`;

export const preferences = `{
  "Preferences": { "Id": "1", "CurrencyPrefs": { "HomeCurrency": { "value": "USD" }, "MultiCurrencyEnabled": false } },
  "time": "2026-10-01T10:00:00.000-07:00"
}`;

/** What a query answers with; a list without anything in it is left out. */
export function queryAnswer(entity: string, items: readonly string[], startPosition = 1): string {
  const list = items.length > 0 ? `"${entity}": [${items.join()}], "startPosition": ${startPosition}, ` : '';
  return `{ "QueryResponse": { ${list}"maxResults": ${items.length} }, "time": "2026-10-01T10:00:00.000-07:00" }`;
}
