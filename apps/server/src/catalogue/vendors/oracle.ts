import { defineEntry } from '../defineEntry.ts';
import { withDirectCosts as reports } from '../reportSets.ts';

const vendor = 'Oracle';

export const oracle = [
  defineEntry({
    key: 'netsuite',
    name: 'NetSuite',
    vendor,
    aliases: ['Oracle NetSuite', 'NS'],
    webAddress: 'system.netsuite.com',
    badges: ['Premium'],
    platformKeys: ['akxx'],
    direct: true,
    reports,
  }),
  defineEntry({ key: 'peoplesoft', name: 'PeopleSoft', vendor, aliases: ['PSFT', 'PeopleSoft Financials'], reports }),
  defineEntry({
    key: 'oracle-cloud-erp',
    name: 'Cloud ERP',
    vendor,
    aliases: ['Oracle Cloud ERP', 'Oracle ERP Cloud', 'Oracle Cloud Financials'],
    badges: ['Cloud'],
    reports,
  }),
  defineEntry({
    key: 'oracle-e-business-suite',
    name: 'E-Business Suite (EBS)',
    vendor,
    aliases: ['EBS', 'E-Business Suite', 'Oracle EBS', 'Oracle Financials', 'Oracle Apps', '11i'],
    reports,
  }),
  defineEntry({
    key: 'oracle-ebs-r12',
    name: 'EBS R12',
    vendor,
    aliases: ['R12', 'Oracle R12', 'E-Business Suite R12'],
    reports,
  }),
  defineEntry({
    key: 'oracle-fusion',
    name: 'Fusion',
    vendor,
    aliases: ['Oracle Fusion', 'Fusion Applications', 'Fusion Financials'],
    reports,
  }),
  defineEntry({
    key: 'jd-edwards-enterpriseone',
    name: 'JD Edwards EnterpriseOne',
    vendor,
    aliases: ['JDE', 'JDE E1', 'EnterpriseOne', 'OneWorld'],
    reports,
  }),
  defineEntry({
    key: 'jd-edwards-world',
    name: 'JD Edwards World',
    vendor,
    aliases: ['JDE', 'JDE World', 'WorldSoftware'],
    reports,
  }),
];
