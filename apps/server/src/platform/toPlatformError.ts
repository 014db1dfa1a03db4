import type { ApiError } from '@linkflow/contract';

/** An error as Codat's Platform API writes it, with the code of ours beside it. */
export function toPlatformError({ detailedErrorCode, canBeRetried, validation, ...error }: ApiError) {
  return {
    ...error,
    service: 'Link Flow',
    canBeRetried: canBeRetried ? 'True' : 'False',
    detailedErrorCode: 0,
    errorCode: detailedErrorCode,
    validation: validation ?? null,
  };
}
