import * as v from 'valibot';

/**
 * Why a sign-in did not end in access, as `reason` of a {@link SignInSchema}. They are codes of the journey's error
 * catalogue as well.
 */
export const signInReasons = [
  /** The customer pressed Cancel, or the like, in the software. */
  'signIn.refused',
  /** The user may not connect applications there. */
  'signIn.roleMissing',
  /** The software answered with a failure of its own, or with something that cannot be trusted. */
  'signIn.providerFailed',
  /** The user sees no company in the software. */
  'signIn.noEntities',
  /** Nothing came back before the sign-in ended. */
  'signIn.timedOut',
] as const;
export type SignInReason = (typeof signInReasons)[number];

/** Where the sign-in of a connection stands: the only truth, whatever tab or message says. */
export const SignInSchema = v.object({
  /**
   * `idle`: none is running. `waiting`: the customer is at the software. `choosing`: access was granted, and the companies
   * to read are to be chosen. `granted`: done. `refused`, `failed`, `expired`: the newest attempt ended without access.
   */
  status: v.picklist(['idle', 'waiting', 'choosing', 'granted', 'refused', 'failed', 'expired']),
  /** One of {@link signInReasons} after `refused`, `failed` and `expired`, else null. A client must bear one it does not know. */
  reason: v.nullable(v.string()),
});
export type SignIn = v.InferOutput<typeof SignInSchema>;

/** Body of `POST /link/connections/{id}/authorization`. */
export const RequestAuthorizationSchema = v.object({
  /** Made by the page, at least 128 random bits: the return page proves itself with it. */
  nonce: v.pipe(v.string(), v.regex(/^[\w-]{22,128}$/, 'must be 22 to 128 letters, digits, - or _')),
  /** A tab of its own, or the page itself that then comes back to `returnUrl`. */
  display: v.picklist(['tab', 'redirect']),
  /** With `redirect`: an address of the page that asks. Its origin must be one that may call this server. */
  returnUrl: v.optional(v.pipe(v.string(), v.url(), v.maxLength(2000))),
});
export type RequestAuthorization = v.InferOutput<typeof RequestAuthorizationSchema>;

/** The answer: where to send the customer. */
export const AuthorizationSchema = v.object({
  /** Address of this server that leads on to the software. The first browser to open it is the only one that can use it. */
  url: v.string(),
  /** Seconds until the attempt ends. */
  expiresIn: v.number(),
  /** Origin of the page that the tab ends on; messages from any other are not ours. */
  returnOrigin: v.string(),
});
export type Authorization = v.InferOutput<typeof AuthorizationSchema>;

/** A company (legal entity, tenant, company file) inside the software. */
export const EntitySchema = v.object({
  id: v.string(),
  name: v.string(),
  /** What tells it from others of a like name, e.g. `United Kingdom · GBP`; null where the software says no more. */
  detail: v.nullable(v.string()),
});
export type Entity = v.InferOutput<typeof EntitySchema>;

/** `GET /link/connections/{id}/entities`. */
export const EntityListSchema = v.object({
  results: v.array(EntitySchema),
  /** Ids chosen before, none at first. */
  chosen: v.array(v.string()),
});
export type EntityList = v.InferOutput<typeof EntityListSchema>;

/** Body of `PUT /link/connections/{id}/entities`: the ids of the companies to read, at least one. */
export const ChooseEntitiesSchema = v.object({
  entityIds: v.pipe(v.array(v.string()), v.minLength(1, 'Choose at least one company.'), v.maxLength(1000)),
});
export type ChooseEntities = v.InferOutput<typeof ChooseEntitiesSchema>;
