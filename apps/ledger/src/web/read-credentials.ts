import type { Context } from 'hono';
import * as v from 'valibot';

const CredentialsSchema = v.object({
  email: v.fallback(v.pipe(v.string(), v.trim(), v.toLowerCase(), v.maxLength(254)), ''),
  password: v.fallback(v.string(), ''),
});

/** What was typed into the sign-in form. A missing field is empty. */
export async function readCredentials(c: Context): Promise<v.InferOutput<typeof CredentialsSchema>> {
  return v.parse(CredentialsSchema, await c.req.parseBody());
}
