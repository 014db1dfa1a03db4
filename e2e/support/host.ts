import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A host's web server: the built files, and the route that hands out a token for its customer. */
export async function serveHost(token: () => Promise<string>, headers: Record<string, string> = {}) {
  let files = '';
  const server = createServer(async (request, answer) => {
    const { pathname: url } = new URL(request.url ?? '/', 'http://host');
    if (url === '/link-token') return answer.end(await token());
    const path = join(files, url === '/' ? 'index.html' : url);
    const body = await readFile(path).catch(() => null);
    if (body === null) return answer.writeHead(404).end();
    const type = types[extname(path)] ?? 'application/octet-stream';
    answer.writeHead(200, { 'content-type': type, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** Serves these files from now on. */
    show: (folder: string) => {
      files = folder;
    },
    close: () => server.close(),
  };
}
