import { type ProviderApi, ProviderFailure, parseExactJson, type RecordPage } from '../providers/index.ts';

/** A call that an adapter made. */
export interface ProviderCall {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** The API of a software that answers as the function says, and what it was asked. A text is the JSON as it is sent. */
export function fakeProviderApi(
  answer: (url: URL) => unknown,
): ProviderApi & { readonly calls: readonly ProviderCall[] } {
  const calls: ProviderCall[] = [];
  return {
    calls,
    async get(address, headers = {}) {
      const url = new URL(address);
      calls.push({ url, headers });
      const given = answer(url);
      if (given === undefined) throw new ProviderFailure(`Nothing is at ${url}.`);
      return parseExactJson(typeof given === 'string' ? given : JSON.stringify(given));
    },
  };
}

/** Every page of a reading. */
export async function collectPages(pages: AsyncIterable<RecordPage>): Promise<RecordPage[]> {
  const found = [];
  for await (const page of pages) found.push(page);
  return found;
}
