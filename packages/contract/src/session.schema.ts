import * as v from 'valibot';
import { ConnectionSchema } from './connection.schema.ts';
import { IntegrationSchema } from './integration.schema.ts';

/** A connection already there, with the integration it belongs to, so that a journey can go on where it stood. */
export const SessionConnectionSchema = v.object({ connection: ConnectionSchema, integration: IntegrationSchema });
export type SessionConnection = v.InferOutput<typeof SessionConnectionSchema>;

/** `GET /link/session`: who the bearer of the company access token is, and what already exists. */
export const SessionSchema = v.object({
  company: v.object({ id: v.string(), name: v.string() }),
  /** The bank or fintech that asks for the data. */
  host: v.object({ name: v.string() }),
  /** Newest first. */
  connections: v.array(SessionConnectionSchema),
  /** Stands for any software that is not in the list: general instructions, upload only. Null where not offered. */
  otherSoftware: v.nullable(IntegrationSchema),
  /** Largest report accepted, in bytes. */
  maxFileSize: v.number(),
  /** ISO 8601 instant at which the token ends. */
  expiresAt: v.string(),
});
export type Session = v.InferOutput<typeof SessionSchema>;
