import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { providerEntries, readProviders } from './config.providers.ts';
import type { ProviderSettings } from './providers/provider.types.ts';

const whole = (what: string, min: number, max: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/, `must be ${what}`),
    v.transform(Number),
    v.minValue(min, `must be ${what}`),
    v.maxValue(max, `must be ${what}`),
  );

const isOrigin = (text: string) => URL.parse(text)?.origin === text;

const origin = v.pipe(v.string(), v.check(isOrigin, 'must be an origin such as https://link.bank.example'));

const origins = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
  v.everyItem(isOrigin, 'must be origins such as https://bank.example, comma separated'),
);

const httpAddress = v.pipe(
  v.string(),
  v.check((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'must be an http or https address'),
  v.transform((text) => text.replace(/\/+$/, '')),
);

const defaultData = join(fileURLToPath(new URL('..', import.meta.url)), '.data');

const EnvironmentSchema = v.object({
  LINKFLOW_HOST: v.optional(v.string(), '127.0.0.1'),
  LINKFLOW_PORT: v.optional(whole('a port from 0 to 65535', 0, 65_535), '4000'),
  LINKFLOW_DATA: v.optional(v.pipe(v.string(), v.minLength(1, 'must be a folder')), defaultData),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'must start with postgres://'))),
  LINKFLOW_SECRET: v.optional(v.pipe(v.string(), v.minLength(32, 'must have at least 32 characters'))),
  LINKFLOW_API_KEY: v.optional(v.pipe(v.string(), v.minLength(16, 'must have at least 16 characters'))),
  PORTAL_URL: v.optional(httpAddress),
  LINKFLOW_REQUESTER: v.optional(v.pipe(v.string(), v.minLength(1, 'must be a name')), 'Demo Bank'),
  LINKFLOW_MAX_FILE_SIZE: v.optional(whole('a number of bytes from 1', 1, 2 ** 43), String(2 * 1024 ** 3)),
  LINKFLOW_ORIGINS: v.optional(origins, ''),
  LINKFLOW_URL: v.optional(origin),
  LINKFLOW_REFRESH_HOURS: v.optional(whole('hours from 1 to 8760', 1, 8760), '24'),
  LINKFLOW_SIGN_IN_SECONDS: v.optional(whole('seconds from 1 to 86400', 1, 86_400), '900'),
  LINKFLOW_DEV: v.optional(v.picklist(['0', '1'], 'must be 0 or 1'), '0'),
  ...providerEntries,
});

/** Everything the server is told from outside. */
export interface Config {
  /** Address to listen on. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the files, the PGlite database and the generated secret. */
  readonly dataFolder: string;
  /** PostgreSQL to use in place of PGlite. */
  readonly databaseUrl: string | undefined;
  /** Signs the company access tokens and seals what is secret at rest; undefined lets the server make one and keep it in the data folder. */
  readonly secret: string | undefined;
  readonly apiKey: string;
  /** Origin under which browsers reach this server; undefined is where it listens. */
  readonly publicUrl: string | undefined;
  /** Where customers find `/connect/…`, without a slash at the end; undefined is the server itself. */
  readonly portalUrl: string | undefined;
  /** Name of the bank or fintech that asks for the data, as customers see it. */
  readonly requester: string;
  /** Bytes. */
  readonly maxFileSize: number;
  /** Origins that may call `/link/…` from a browser, besides the server's own. */
  readonly origins: readonly string[];
  /** Seconds a customer has for one sign-in to the software. */
  readonly signInSeconds: number;
  /** Hours after which signed-in software is read again. */
  readonly refreshHours: number;
  readonly providers: ProviderSettings;
  /** Development: any loopback origin may call, and the portal needs no key on loopback. */
  readonly dev: boolean;
}

const devApiKey = 'linkflow-development-key';

/**
 * Reads the environment.
 * @throws Error with one line for each wrong value.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(EnvironmentSchema, given);
  if (!parsed.success) {
    throw unusable(parsed.issues.map((issue) => `${v.getDotPath(issue)?.split('.')[0]} ${issue.message}`));
  }
  const values = parsed.output;
  const dev = values.LINKFLOW_DEV === '1';
  const apiKey = values.LINKFLOW_API_KEY ?? (dev ? devApiKey : undefined);
  if (apiKey === undefined) throw unusable(['LINKFLOW_API_KEY must be set, unless LINKFLOW_DEV is 1']);
  const { settings: providers, missing } = readProviders(values, dev);
  if (missing.length > 0) throw unusable(missing);
  return {
    host: values.LINKFLOW_HOST,
    port: values.LINKFLOW_PORT,
    dataFolder: values.LINKFLOW_DATA,
    databaseUrl: values.DATABASE_URL,
    secret: values.LINKFLOW_SECRET,
    apiKey,
    publicUrl: values.LINKFLOW_URL,
    portalUrl: values.PORTAL_URL,
    requester: values.LINKFLOW_REQUESTER,
    maxFileSize: values.LINKFLOW_MAX_FILE_SIZE,
    origins: values.LINKFLOW_ORIGINS,
    refreshHours: values.LINKFLOW_REFRESH_HOURS,
    signInSeconds: values.LINKFLOW_SIGN_IN_SECONDS,
    providers,
    dev,
  };
}

function unusable(lines: readonly string[]): Error {
  return new Error(['LinkFlow: the environment is not usable.', ...lines.map((line) => `  ${line}`)].join('\n'));
}
