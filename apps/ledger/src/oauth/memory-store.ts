import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  /** Milliseconds. */
  readonly until: number;
}

export interface MemoryStore {
  readonly adapter: AdapterFactory;
  /** Ids of what a user allowed and has not taken back, oldest first. */
  grantIdsOf(accountId: string): string[];
}

/** Keeps what the authorization server must remember, in memory: a restart forgets every session, token and grant. */
export function createMemoryStore(): MemoryStore {
  const models = new Map<string, Map<string, Entry>>();
  const entriesOf = (model: string) => {
    const entries = models.get(model) ?? new Map<string, Entry>();
    models.set(model, entries);
    return entries;
  };
  return {
    adapter: (model) => createAdapter(entriesOf(model)),
    grantIdsOf: (accountId) =>
      [...entriesOf('Grant')]
        .filter(([, { payload, until }]) => payload.accountId === accountId && until > Date.now())
        .map(([id]) => id),
  };
}

function createAdapter(entries: Map<string, Entry>): Adapter {
  const find = async (id: string) => {
    const entry = entries.get(id);
    if (entry && entry.until <= Date.now()) entries.delete(id);
    return entries.get(id)?.payload;
  };
  const findBy = (key: 'uid' | 'userCode') => async (value: string) =>
    [...entries.values()].find(({ payload }) => payload[key] === value)?.payload;
  return {
    find,
    findByUid: findBy('uid'),
    findByUserCode: findBy('userCode'),
    async upsert(id, payload, expiresIn) {
      entries.set(id, { payload, until: expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000 });
    },
    async consume(id) {
      const entry = entries.get(id);
      if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      entries.delete(id);
    },
    async revokeByGrantId(grantId) {
      for (const [id, { payload }] of entries) if (payload.grantId === grantId) entries.delete(id);
    },
  };
}
