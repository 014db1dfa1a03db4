import { LinkError } from '@linkflow/journey';
import { networkFailure } from './failures.ts';

/**
 * Where the company access token comes from: the host's own server, never the browser's storage. `refresh` is true when
 * the token given before was refused.
 */
export type AccessTokenSource = (options: { refresh: boolean }) => string | Promise<string>;

/** Holds the token in memory and asks for it once, however many calls wait for it. */
export interface TokenKeeper {
  get(): Promise<string>;
  /** A newer token than the one refused. */
  renew(refused: string): Promise<string>;
}

export function createTokenKeeper(source: AccessTokenSource): TokenKeeper {
  let current: Promise<string> | undefined;

  function ask(refresh: boolean): Promise<string> {
    const asked = Promise.resolve()
      .then(() => source({ refresh }))
      .catch((error: unknown) => {
        if (current === asked) current = undefined;
        if (error instanceof LinkError) throw error;
        if (error instanceof TypeError) throw networkFailure(error, undefined);
        throw new LinkError('service.failed', { detail: String(error) });
      });
    current = asked;
    return asked;
  }

  return {
    get: () => current ?? ask(false),
    async renew(refused) {
      const waiting = current ?? ask(true);
      const known = await waiting;
      if (known !== refused) return known;
      return current === undefined || current === waiting ? ask(true) : current;
    },
  };
}
