import { existsSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const notPages = /^\/(openapi\.json|healthz|oauth\/.*)$/;

/**
 * Headers on every answer: no inline script or style, no framing, no address leaks, and no tie to other pages but the tabs
 * they open. An answer that has one of them already keeps it. HTTPS is the proxy’s matter.
 */
export function mountSecurityHeaders(app: Hono): void {
  const self = ["'self'"];
  const none = ["'none'"];
  app.use(
    secureHeaders({
      overwrite: false,
      strictTransportSecurity: false,
      crossOriginOpenerPolicy: 'same-origin-allow-popups',
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
      contentSecurityPolicy: {
        defaultSrc: none,
        scriptSrc: self,
        styleSrc: self,
        imgSrc: self,
        fontSrc: self,
        connectSrc: self,
        workerSrc: self,
        manifestSrc: self,
        baseUri: none,
        formAction: self,
        frameAncestors: none,
      },
    }),
  );
}

/** Serves the portal's built files, and its one page for every address a person navigates to. Nothing where not built. */
export function mountPages(app: Hono, folder: string): void {
  if (!existsSync(folder)) return;
  app.use(
    serveStatic({
      root: folder,
      rewriteRequestPath: (path, c) => (isNavigation(c) ? '/index.html' : path),
      onFound: (path, c) => {
        const hashed = path.includes('/assets/');
        c.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
}

function isNavigation(c: Context): boolean {
  return (c.req.header('accept') ?? '').includes('text/html') && !notPages.test(c.req.path);
}
