import { defineEntry } from '../defineEntry.ts';
import { withDirectCosts as reports } from '../reportSets.ts';

const vendor = 'Exact';

export const exact = [
  defineEntry({
    key: 'exact-online-nl',
    name: 'Exact Online (Netherlands)',
    vendor,
    aliases: ['Exact Online', 'Exact Online NL', 'Exact Nederland'],
    webAddress: 'start.exactonline.nl',
    badges: ['NL'],
    platformKeys: ['qudb'],
    direct: true,
    reports,
  }),
  defineEntry({
    key: 'exact-online-uk',
    name: 'Exact Online (UK)',
    vendor,
    aliases: ['Exact Online', 'Exact Online United Kingdom'],
    webAddress: 'start.exactonline.co.uk',
    badges: ['UK'],
    platformKeys: ['pbbf'],
    direct: true,
    reports,
  }),
];
