import type { SignInReason } from '@linkflow/contract';

/**
 * What the errors of RFC 6749, section 4.1.2.1, mean for the customer: `access_denied` is their Cancel, every other is a
 * failure of the software or of how this server is registered there.
 */
export function reasonOf(error: string): SignInReason {
  return error === 'access_denied' ? 'signIn.refused' : 'signIn.providerFailed';
}
