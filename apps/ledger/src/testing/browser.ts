/** Where the browser stands after an action. */
export interface Screen {
  readonly url: URL;
  /** 0 where the browser left the ledger: that address is not called. */
  readonly status: number;
  readonly text: string;
}

/** A browser without scripts: keeps cookies, follows redirects and pages that go on, stops where it leaves the ledger. */
export interface Browser {
  open(address: string | URL): Promise<Screen>;
  /** Sends a form of the ledger. */
  submit(path: string, fields?: Readonly<Record<string, string>>): Promise<Screen>;
  download(path: string): Promise<{ readonly file: Blob; readonly fileName: string | undefined }>;
}

export function createBrowser(origin: string): Browser {
  const cookies = new Map<string, string>();

  function request(address: URL, form?: URLSearchParams): Promise<Response> {
    return fetch(address, {
      redirect: 'manual',
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), Origin: origin },
      ...(form ? { method: 'POST', body: form } : {}),
    });
  }

  async function go(address: URL, form?: URLSearchParams): Promise<Screen> {
    if (address.origin !== origin) return { url: address, status: 0, text: '' };
    const response = await request(address, form);
    for (const line of response.headers.getSetCookie()) keep(line);
    const text = await response.text();
    const next = response.headers.get('Location') ?? /http-equiv="refresh" content="0; url=([^"]+)"/.exec(text)?.[1];
    if (next) return go(new URL(next.replaceAll('&amp;', '&'), address));
    return { url: address, status: response.status, text };
  }

  function keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    const ends = /expires=([^;]+)/i.exec(line)?.[1];
    if (value === '' || (ends && Date.parse(ends) < Date.now())) cookies.delete(name);
    else cookies.set(name, value);
  }

  return {
    open: (address) => go(new URL(address, origin)),
    submit: (path, fields = {}) => go(new URL(path, origin), new URLSearchParams(fields)),
    async download(path) {
      const response = await request(new URL(path, origin));
      const fileName = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
      return { file: await response.blob(), fileName };
    },
  };
}
