import * as v from 'valibot';

const whole = (what: string, min: number, max: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/, `must be ${what}`),
    v.transform(Number),
    v.minValue(min, `must be ${what}`),
    v.maxValue(max, `must be ${what}`),
  );

const text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));

const addresses = v.pipe(
  v.string(),
  v.transform((list) =>
    list
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
  v.minLength(1, 'must name an address'),
  v.everyItem(
    (address) => /^https?:$/.test(URL.parse(address)?.protocol ?? ''),
    'must be http or https addresses, comma separated',
  ),
);

const EnvironmentSchema = v.object({
  LEDGER_HOST: v.optional(text, '127.0.0.1'),
  LEDGER_PORT: v.optional(whole('a port from 0 to 65535', 0, 65_535), '4100'),
  LEDGER_URL: v.optional(
    v.pipe(
      v.string(),
      v.check((address) => URL.parse(address)?.origin === address, 'must be an origin such as https://ledger.example'),
    ),
  ),
  LEDGER_CLIENT_ID: v.optional(text, 'link-flow'),
  LEDGER_CLIENT_SECRET: v.optional(text, 'link-flow-sandbox-secret'),
  LEDGER_CLIENT_NAME: v.optional(text, 'Link Flow'),
  LEDGER_REDIRECT_URIS: v.optional(
    addresses,
    'http://127.0.0.1:4000/oauth/callback,http://localhost:4000/oauth/callback',
  ),
  LEDGER_ACCESS_TOKEN_SECONDS: v.optional(whole('seconds from 1 to 86400', 1, 86_400), '1800'),
  LEDGER_REQUESTS_PER_MINUTE: v.optional(whole('a number from 1 to 100000', 1, 100_000), '300'),
  LEDGER_OPENER_POLICY: v.optional(
    v.picklist(['unsafe-none', 'same-origin'], 'must be unsafe-none or same-origin'),
    'unsafe-none',
  ),
});

/** The one application that is registered with the ledger. */
export interface ClientConfig {
  readonly id: string;
  readonly secret: string;
  /** As people read it on the consent page. */
  readonly name: string;
  /** Compared character by character. */
  readonly redirectUris: readonly string[];
}

/** Everything the ledger is told from outside. */
export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Origin under which browsers and applications know the ledger; undefined is the address it listens on. */
  readonly url: string | undefined;
  readonly client: ClientConfig;
  /** Seconds an access token is good for. */
  readonly accessTokenSeconds: number;
  /** Calls of the API that one access token may make in a minute. */
  readonly requestsPerMinute: number;
  /** `same-origin` cuts the tie between the sign-in tab and the page that opened it, as some software does. */
  readonly openerPolicy: 'unsafe-none' | 'same-origin';
}

/**
 * Reads the environment. Empty values count as absent.
 * @throws Error with one line for each wrong value.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(EnvironmentSchema, given);
  if (!parsed.success) {
    const lines = parsed.issues.map((issue) => `  ${v.getDotPath(issue)?.split('.')[0]} ${issue.message}`);
    throw new Error(`Ledger: the environment is not usable.\n${lines.join('\n')}`);
  }
  const values = parsed.output;
  return {
    host: values.LEDGER_HOST,
    port: values.LEDGER_PORT,
    url: values.LEDGER_URL,
    client: {
      id: values.LEDGER_CLIENT_ID,
      secret: values.LEDGER_CLIENT_SECRET,
      name: values.LEDGER_CLIENT_NAME,
      redirectUris: values.LEDGER_REDIRECT_URIS,
    },
    accessTokenSeconds: values.LEDGER_ACCESS_TOKEN_SECONDS,
    requestsPerMinute: values.LEDGER_REQUESTS_PER_MINUTE,
    openerPolicy: values.LEDGER_OPENER_POLICY,
  };
}
