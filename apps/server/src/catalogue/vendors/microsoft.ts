import { defineEntry } from '../defineEntry.ts';
import { withDirectCosts as reports } from '../reportSets.ts';

const vendor = 'Microsoft';

export const microsoft = [
  defineEntry({
    key: 'dynamics-365-business-central-cloud',
    name: 'Dynamics 365 Business Central (Cloud)',
    vendor,
    aliases: ['Dynamics 365 Business Central', 'Business Central', 'BC', 'D365 BC', 'BC365'],
    webAddress: 'businesscentral.dynamics.com',
    badges: ['Premium', 'Cloud'],
    platformKeys: ['trji'],
    direct: true,
    reports,
  }),
  defineEntry({
    key: 'dynamics-365-business-central-on-premise',
    name: 'Dynamics 365 Business Central (On-premise)',
    vendor,
    aliases: ['Business Central on-premises', 'BC', 'NAV', 'Dynamics NAV', 'Navision'],
    badges: ['On-premise'],
    reports,
  }),
  defineEntry({
    key: 'dynamics-365-finance',
    name: 'Dynamics 365 Finance',
    vendor,
    aliases: [
      'Dynamics 365 Finance & Operations',
      'Dynamics 365 Finance and Operations',
      'Finance and Operations',
      'F&O',
      'D365FO',
      'Dynamics AX',
      'AX',
      'Axapta',
    ],
    badges: ['Premium'],
    platformKeys: ['rqwd'],
    direct: true,
    reports,
  }),
  defineEntry({
    key: 'dynamics-sl',
    name: 'Dynamics SL',
    vendor,
    aliases: ['SL', 'Microsoft Dynamics SL', 'Solomon'],
    reports,
  }),
  defineEntry({
    key: 'dynamics-great-plains',
    name: 'Dynamics Great Plains',
    vendor,
    aliases: ['GP', 'Dynamics GP', 'Great Plains'],
    reports,
  }),
];
