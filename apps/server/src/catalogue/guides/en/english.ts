import type { GuideBook } from '../guide.types.ts';
import { acumatica } from './acumatica.ts';
import { businessCentral } from './businessCentral.ts';
import { general } from './general.ts';
import { ledger } from './ledger.ts';
import { netsuite } from './netsuite.ts';
import { quickbooksOnline } from './quickbooksOnline.ts';
import { sageIntacct } from './sageIntacct.ts';
import { sapS4Hana } from './sapS4Hana.ts';
import { signIn } from './signIn.ts';
import { workday } from './workday.ts';
import { xero } from './xero.ts';

/** The guides in English. */
export const english: GuideBook = {
  general,
  lastStep: 'The file lands in your Downloads folder. Upload it here as it is, without changing it.',
  signIn,
  generalRole: 'Administrator, or a role that may export suppliers and purchases',
  specific: {
    acumatica,
    'dynamics-365-business-central-cloud': businessCentral,
    'dynamics-365-business-central-on-premise': businessCentral,
    ledger,
    netsuite,
    'quickbooks-online': quickbooksOnline,
    's4hana-cloud-public': sapS4Hana,
    's4hana-cloud-extended': sapS4Hana,
    's4hana-cloud-private': sapS4Hana,
    's4hana-on-premises': sapS4Hana,
    'sage-intacct': sageIntacct,
    workday,
    xero,
  },
};
