import type { ConnectionMethod } from '@linkflow/contract';
import { formatMessage } from './format.ts';
import type { Messages } from './messages.types.ts';

/** Of the consent's words. It goes into every receipt and changes whenever the words do. */
export const consentVersion = '2026-11-21';

/** The sections in the order they are shown. */
export const consentSections = ['purpose', 'access', 'accountInformation', 'platformData', 'retention'] as const;
export type ConsentSectionId = (typeof consentSections)[number];

/** Names that stand in the consent. */
export interface ConsentValues {
  readonly companyName: string;
  readonly hostName: string;
  readonly platformName: string;
}

/** The whole consent as plain text, word for word as it is shown: what the receipt keeps. */
export function consentText(m: Messages, method: ConnectionMethod, locale: string, values: ConsentValues): string {
  const words = (message: string) => formatMessage(locale, message, { ...values });
  return [
    words(m.consent.title),
    words(m.consent.lead),
    ...consentSections.flatMap((id) => {
      const section = m.consent.sections[id];
      return [words(section.title), words(section[method])];
    }),
    words(m.consent.terms),
    words(m.consent.end),
  ].join('\n\n');
}
