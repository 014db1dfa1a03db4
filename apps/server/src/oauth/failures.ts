import type { SignInReason } from '@linkflow/contract';
import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { type Provider, ProviderFailure } from '../providers/provider.types.ts';

/** The user of the software sees no company there. */
export class NoEntities extends Error {
  override readonly name = 'NoEntities';
}

/** Why a sign-in did not end in access. */
export function reasonOfFailure(provider: Provider, error: unknown): SignInReason {
  if (error instanceof NoEntities) return 'signIn.noEntities';
  if (error instanceof AuthorizationResponseError) {
    return provider.reasonOf(error.error, error.error_description ?? null);
  }
  return 'signIn.providerFailed';
}

/** The code or sentence of a failure for the log and the host, without what the software sent. */
export function causeOf(error: unknown): string {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) return codeIn(error.error);
  if (error instanceof ClientError) return error.code ?? error.name;
  if (error instanceof ProviderFailure) return error.message;
  return error instanceof Error ? error.name : 'unknown';
}

/** Error codes of OAuth are words; anything else comes from no honest software (RFC 6749, appendix A.7). */
function codeIn(error: string): string {
  return /^\w{1,60}$/.test(error) ? error : 'unknown';
}

interface ErrorFacts {
  readonly statusCode: string;
  readonly statusText: string;
  readonly errorMessage: string;
}

/** The failure as the host reads it on the connection. */
export function toConnectionError(reason: SignInReason, cause: string): ErrorFacts {
  switch (reason) {
    case 'signIn.refused':
      return { statusCode: '403', statusText: 'Forbidden', errorMessage: 'The customer cancelled in the software.' };
    case 'signIn.roleMissing':
      return {
        statusCode: '403',
        statusText: 'Forbidden',
        errorMessage: 'The customer’s user may not connect applications in the software.',
      };
    case 'signIn.noEntities':
      return {
        statusCode: '404',
        statusText: 'Not Found',
        errorMessage: 'The customer’s user sees no company in the software.',
      };
    case 'signIn.timedOut':
      return {
        statusCode: '408',
        statusText: 'Request Timeout',
        errorMessage: 'The customer did not come back in time.',
      };
    case 'signIn.providerFailed':
      return {
        statusCode: '502',
        statusText: 'Bad Gateway',
        errorMessage: `The software did not finish the sign-in (${cause}).`,
      };
  }
}
