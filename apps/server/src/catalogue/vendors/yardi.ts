import { defineEntry } from '../defineEntry.ts';
import { withDirectCosts as reports } from '../reportSets.ts';

const vendor = 'Yardi';

export const yardi = [
  defineEntry({ key: 'yardi-breeze', name: 'Yardi Breeze', vendor, aliases: ['Breeze', 'Breeze Premier'], reports }),
  defineEntry({ key: 'yardi-kube', name: 'Yardi Kube', vendor, aliases: ['Kube'], reports }),
  defineEntry({ key: 'yardi-munis', name: 'Yardi Munis', vendor, aliases: ['Munis', 'Tyler Munis'], reports }),
  defineEntry({ key: 'yardi-voyager', name: 'Yardi Voyager', vendor, aliases: ['Voyager'], reports }),
];
