import { defineEntry } from '../defineEntry.ts';
import { withDirectCosts as reports } from '../reportSets.ts';

const vendor = 'Sage';

export const sage = [
  defineEntry({
    key: 'sage-50-accounts',
    name: 'Sage 50 Accounts',
    vendor,
    aliases: ['Sage 50', 'Sage Line 50', 'Line 50'],
    badges: ['Premium', 'On-premise', 'UK', 'Ireland'],
    platformKeys: ['hbql'],
    direct: true,
    reports,
  }),
  defineEntry({
    key: 'sage-50-accounts-cloud',
    name: 'Sage 50 Accounts Cloud',
    vendor,
    aliases: ['Sage 50cloud', 'Sage 50c'],
    badges: ['Cloud'],
    reports,
  }),
  defineEntry({ key: 'sage-100', name: 'Sage 100', vendor, aliases: ['MAS 90', 'MAS 200', 'Sage ERP 100'], reports }),
  defineEntry({
    key: 'sage-200-professional',
    name: 'Sage 200 Professional',
    vendor,
    aliases: ['Sage 200', 'Sage 200cloud'],
    reports,
  }),
  defineEntry({
    key: 'sage-200-standard',
    name: 'Sage 200 Standard',
    vendor,
    aliases: ['Sage 200', 'Sage 200 Online', 'Sage 200 Extra Online'],
    platformKeys: ['jcrp'],
    direct: true,
    reports,
  }),
  defineEntry({
    key: 'sage-300',
    name: 'Sage 300',
    vendor,
    aliases: ['Accpac', 'Sage Accpac', 'Sage ERP 300'],
    reports,
  }),
  defineEntry({
    key: 'sage-accounting',
    name: 'Sage Accounting',
    vendor,
    aliases: ['Sage One', 'Sage Business Cloud', 'Sage Business Cloud Accounting'],
    badges: ['UK', 'US', 'Ireland', 'Canada', 'France', 'Germany', 'Spain'],
    platformKeys: ['tgff'],
    direct: true,
    reports,
  }),
  defineEntry({
    key: 'sage-intacct',
    name: 'Sage Intacct',
    vendor,
    aliases: ['Intacct'],
    webAddress: 'www.intacct.com',
    badges: ['Premium'],
    platformKeys: ['knfz'],
    direct: true,
    reports,
  }),
  defineEntry({
    key: 'sage-x3',
    name: 'Sage X3',
    vendor,
    aliases: ['X3', 'Sage ERP X3', 'Sage Enterprise Management', 'Adonix'],
    reports,
  }),
];
