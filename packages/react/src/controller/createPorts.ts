import type { FileShelf, LinkBackend, LinkPorts } from '@linkflow/journey';
import { browserStore } from './journeyStore.ts';
import { type BrowserTabs, createSignInTabs, type SignInSources } from './signInTabs.ts';

/** What of the host's props the ports follow, however often it changes. */
export interface PortSources extends SignInSources {
  readonly backend: LinkBackend;
  readonly createWorker?: () => Worker;
}

/** The ports of a journey in a browser. */
export interface BrowserPorts extends LinkPorts {
  readonly tabs: BrowserTabs;
}

/** The ports of one journey. They read the newest sources at each call, so that new props restart nothing. */
export function createPorts(latest: { readonly current: PortSources }): BrowserPorts {
  const backend = (): LinkBackend => latest.current.backend;
  return {
    backend: {
      getSession: (options) => backend().getSession(options),
      listIntegrations: (options) => backend().listIntegrations(options),
      getGuide: (options) => backend().getGuide(options),
      createConnection: (options) => backend().createConnection(options),
      getConnection: (options) => backend().getConnection(options),
      watchConnection: (options) => backend().watchConnection(options),
      requestAuthorization: (options) => backend().requestAuthorization(options),
      cancelAuthorization: (options) => backend().cancelAuthorization(options),
      listEntities: (options) => backend().listEntities(options),
      chooseEntities: (options) => backend().chooseEntities(options),
      uploadReport: (options) => backend().uploadReport(options),
      awaitReport: (options) => backend().awaitReport(options),
      completeConnection: (options) => backend().completeConnection(options),
    },
    reader: {
      inspect: async (options) => {
        const { createReportReader } = await import('../reader/createReportReader.ts');
        return createReportReader(latest.current.createWorker).inspect(options);
      },
    },
    files: createFileShelf(),
    store: browserStore,
    tabs: createSignInTabs(latest),
  };
}

/** Holds every file of the visit. A `File` only says where the bytes are. */
function createFileShelf(): FileShelf {
  const files = new Map<string, File>();
  return {
    put(file) {
      const handle = `file-${files.size + 1}`;
      files.set(handle, file);
      return handle;
    },
    get: (handle) => files.get(handle),
  };
}
