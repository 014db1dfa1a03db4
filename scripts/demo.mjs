// Starts the Link server for development: with the portal, on this machine only, without an API key. `npm start` builds first.
process.env.LINKFLOW_DEV ??= '1';
await import('../apps/server/src/main.ts');
