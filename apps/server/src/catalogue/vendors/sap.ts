import { defineEntry } from '../defineEntry.ts';
import { withDirectCosts, withPayments } from '../reportSets.ts';

const vendor = 'SAP';
const s4 = ['S4', 'S4HANA', 'SAP S/4HANA', 'HANA'];

export const sap = [
  defineEntry({
    key: 'sap-business-bydesign',
    name: 'Business ByDesign',
    vendor,
    aliases: ['ByD', 'ByDesign', 'SAP Business ByDesign'],
    reports: withDirectCosts,
  }),
  defineEntry({
    key: 'sap-business-one',
    name: 'Business One',
    vendor,
    aliases: ['B1', 'SBO', 'SAP B1', 'SAP Business One'],
    reports: withDirectCosts,
  }),
  defineEntry({
    key: 'sap-ecc',
    name: 'ECC',
    vendor,
    aliases: ['SAP ECC', 'SAP ERP', 'ECC 6.0', 'ERP Central Component', 'R/3'],
    reports: withDirectCosts,
  }),
  defineEntry({
    key: 'sap-netweaver',
    name: 'NetWeaver',
    vendor,
    aliases: ['SAP NetWeaver'],
    reports: withDirectCosts,
  }),
  defineEntry({
    key: 's4hana-cloud-public',
    name: 'S/4HANA Cloud Public Edition',
    vendor,
    aliases: [...s4, 'GROW with SAP'],
    badges: ['Cloud'],
    reports: withPayments,
  }),
  defineEntry({
    key: 's4hana-cloud-extended',
    name: 'S/4HANA Cloud Extended Edition',
    vendor,
    aliases: [...s4, 'Single Tenant Edition'],
    badges: ['Cloud'],
    reports: withPayments,
  }),
  defineEntry({
    key: 's4hana-cloud-private',
    name: 'S/4HANA Cloud Private Edition',
    vendor,
    aliases: [...s4, 'RISE with SAP'],
    badges: ['Cloud'],
    reports: withPayments,
  }),
  defineEntry({
    key: 's4hana-on-premises',
    name: 'S/4HANA On-Premises',
    vendor,
    aliases: s4,
    badges: ['On-premise'],
    reports: withPayments,
  }),
];
