import type { Services } from '../services.ts';
import type { Scope } from './apiKeys.ts';

/**
 * Where the customer of a company begins: a signed Link URL that lives 30 days from now. A key that may only read gets the
 * address without what opens it, because who has it acts for the customer.
 */
export async function linkUrlOf(
  { tokens, portalUrl }: Pick<Services, 'tokens' | 'portalUrl'>,
  companyId: string,
  scope: Scope,
): Promise<string> {
  const address = `${portalUrl()}/connect`;
  return scope === 'full' ? `${address}/${await tokens.links.issue(companyId)}` : address;
}
