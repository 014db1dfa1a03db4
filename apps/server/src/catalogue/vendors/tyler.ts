import { defineEntry } from '../defineEntry.ts';
import { withDirectCosts, withPayments } from '../reportSets.ts';

const vendor = 'Tyler Technologies';

export const tyler = [
  defineEntry({ key: 'tyler-eden', name: 'Eden', vendor, aliases: ['Tyler Eden'], reports: withPayments }),
  defineEntry({ key: 'tyler-incode', name: 'Incode', vendor, aliases: ['Tyler Incode'], reports: withPayments }),
  defineEntry({
    key: 'tyler-erp-pro',
    name: 'ERP Pro',
    vendor,
    aliases: ['Tyler ERP Pro', 'ERP Pro powered by Incode'],
    reports: withPayments,
  }),
  defineEntry({
    key: 'tyler-energov',
    name: 'EnerGov',
    vendor,
    aliases: ['Tyler EnerGov', 'Enterprise Permitting and Licensing'],
    reports: withDirectCosts,
  }),
  defineEntry({
    key: 'tyler-sisfin',
    name: 'SISFin',
    vendor,
    aliases: ['Tyler SISFin', 'SIS Financials'],
    reports: withDirectCosts,
  }),
];
