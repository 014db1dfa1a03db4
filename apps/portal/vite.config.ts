import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the Link server listens while developing. In production it serves this page itself, from one origin. */
const server = process.env.LINKFLOW_SERVER ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    proxy: { '/portal-api': server, '/link': server },
  },
  /** Modules, so that the report engine of the flow may load its spreadsheet part only when one is dropped. */
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    /** No `data:` addresses, so that the strict content security policy of the server needs no exception. */
    assetsInlineLimit: 0,
  },
});
