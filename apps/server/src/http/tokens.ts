import { createHash, randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errors, jwtVerify, SignJWT } from 'jose';
import { codeOf } from '../failures.ts';
import { ApiFailure } from './errors.ts';

/** Seconds a company access token lives: a day, as in Codat's Platform API. */
export const tokenLifetime = 86_400;
/** Seconds a Link URL lives: 30 days. */
export const linkLifetime = 30 * tokenLifetime;

const issuer = 'linkflow';

/** What a company access token says. */
export interface CompanyClaims {
  readonly companyId: string;
  readonly expiresAt: Date;
}

interface Signer {
  /** `lifetime`: seconds. */
  issue(companyId: string, lifetime?: number): Promise<string>;
  /** @throws ApiFailure `token_expired`, `token_invalid` */
  verify(token: string): Promise<CompanyClaims>;
}

/** Signs the company access tokens. */
export interface Tokens extends Signer {
  /** Signs the Link URLs that the Platform API shows with every company. They are good for a token, not as one. */
  readonly links: Signer;
}

export function createTokens(secret: string): Tokens {
  const key = new TextEncoder().encode(secret);
  return { ...createSigner(key, 'link', tokenLifetime), links: createSigner(key, 'link-url', linkLifetime) };
}

function createSigner(key: Uint8Array, audience: string, defaultLifetime: number): Signer {
  return {
    issue: (companyId, lifetime = defaultLifetime) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(companyId)
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + lifetime)
        .sign(key),
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, key, {
          issuer,
          audience,
          algorithms: ['HS256'],
          requiredClaims: ['sub', 'exp'],
        });
        return { companyId: payload.sub ?? '', expiresAt: new Date((payload.exp ?? 0) * 1000) };
      } catch (error) {
        if (error instanceof errors.JWTExpired) throw new ApiFailure('token_expired', 'The access token has expired.');
        throw new ApiFailure('token_invalid', 'The access token is not one of this server.');
      }
    },
  };
}

/** The secret kept in the data folder, made at the first start. */
export async function keptSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'secret');
  try {
    await writeFile(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  return readFile(file, 'utf8');
}

/** How a secret is stored and found again without being kept. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
