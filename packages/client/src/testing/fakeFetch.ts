/** A `fetch` that answers from a list and remembers what was asked. */
export interface FakeFetch {
  readonly fetch: typeof globalThis.fetch;
  readonly requests: {
    readonly url: string;
    readonly headers: Headers;
    readonly method: string;
    readonly body: unknown;
  }[];
}

export type FakeAnswer = Response | Error | (() => Response | Promise<Response>);

/** Answers first to last; the last one stays. */
export function fakeFetch(...answers: FakeAnswer[]): FakeFetch {
  const requests: FakeFetch['requests'] = [];
  return {
    requests,
    async fetch(input, init) {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      requests.push({
        url: String(input),
        headers: new Headers(init?.headers),
        method: init?.method ?? 'GET',
        body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined,
      });
      init?.signal?.throwIfAborted();
      if (answer instanceof Error) throw answer;
      if (typeof answer === 'function') return answer();
      return answer?.clone() ?? new Response(null, { status: 500 });
    },
  };
}

/** An error answer of the Link API. */
export function apiError(statusCode: number, detailedErrorCode: string): Response {
  const body = { statusCode, error: 'no', correlationId: 'c-1', detailedErrorCode, canBeRetried: false };
  return Response.json(body, { status: statusCode });
}

export const session = {
  company: { id: 'company-1', name: 'Riverside Bakery' },
  host: { name: 'Example Bank' },
  connections: [],
  otherSoftware: null,
  maxFileSize: 1000,
  expiresAt: '2999-01-01T00:00:00.000Z',
};

/** A pending connection with one Suppliers report. */
export function connectionWith(report: { id?: string; status: string; refusal?: string | null }) {
  return {
    id: 'connection-1',
    companyId: 'company-1',
    integrationId: 'i',
    integrationKey: 'xero',
    platformName: 'Xero',
    sourceId: 's',
    sourceType: 'Accounting',
    method: 'upload',
    status: 'PendingAuth',
    created: '2026-11-01T09:00:00.000Z',
    requiredReports: ['suppliers'],
    reports: [
      {
        id: report.id ?? 'report-1',
        kind: 'suppliers',
        status: report.status,
        fileName: 's.csv',
        size: 1,
        receivedAt: '2026-11-01T09:00:00.000Z',
        summary: null,
        refusal: report.refusal ?? null,
      },
    ],
    signIn: null,
    pulls: [],
    dataConnectionErrors: [],
  };
}
