import { defineEntry } from '../defineEntry.ts';
import { suppliersAndBills as reports } from '../reportSets.ts';

const vendor = 'Intuit';

export const intuit = [
  defineEntry({
    key: 'quickbooks-online',
    name: 'QuickBooks Online',
    vendor,
    aliases: ['QBO', 'QB Online', 'QuickBooks', 'QB'],
    webAddress: 'qbo.intuit.com',
    platformKeys: ['qhyg'],
    direct: true,
    reports,
  }),
  defineEntry({
    key: 'quickbooks-desktop',
    name: 'QuickBooks Desktop',
    vendor,
    aliases: ['QBD', 'QB Desktop', 'QuickBooks Pro', 'QuickBooks Premier', 'QuickBooks Enterprise', 'QBE'],
    badges: ['Premium', 'On-premise'],
    platformKeys: ['pqsw'],
    direct: true,
    reports,
  }),
];
