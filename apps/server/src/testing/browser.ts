/** Where a browser stands. */
export interface Screen {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A browser without scripts that keeps cookies. */
export interface Browser {
  /** One request; its redirect is in the header `location`. */
  open(address: string | URL): Promise<Screen>;
  /** Opens an address and goes on by itself, through redirects and pages that go on, until a page stands. */
  walk(address: string | URL, form?: Readonly<Record<string, string>>): Promise<Screen>;
}

/** `hosts`: origins that are served from another one, as a hosts file would say. */
export function createBrowser(hosts: Readonly<Record<string, string>> = {}): Browser {
  const jar = new Map<string, Map<string, string>>();

  async function go(address: string | URL, form?: Readonly<Record<string, string>>): Promise<Screen> {
    const url = new URL(address);
    const cookies = jar.get(url.origin) ?? new Map<string, string>();
    jar.set(url.origin, cookies);
    const response = await fetch(new URL(url.pathname + url.search, hosts[url.origin] ?? url.origin), {
      redirect: 'manual',
      headers: {
        Accept: 'text/html',
        Origin: url.origin,
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return { url, status: response.status, headers: response.headers, text: await response.text() };
  }

  return {
    open: (address) => go(address),
    async walk(address, form) {
      let screen = await go(address, form);
      for (let next = nextOf(screen); next; next = nextOf(screen)) screen = await go(new URL(next, screen.url));
      return screen;
    },
  };
}

function nextOf({ headers, text }: Screen): string | undefined {
  const refresh = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(text)?.[1];
  return headers.get('location') ?? refresh?.replaceAll('&amp;', '&');
}
