import type { ReportInspection, ReportKind } from '@linkflow/contract';
import type { FileShelf, JourneyStore, LinkPorts, ReportReader, SignInTabs, WatchTabOptions } from '../link.ports.ts';
import { clearInspection } from './fixtures.ts';
import { createMemoryBackend, type MemoryBackend, type MemoryBehaviour } from './memoryBackend.ts';

/** A reader that finds every file clear, or as `inspect` says. */
export function createMemoryReader(inspect: (kind: ReportKind) => ReportInspection = clearInspection): ReportReader {
  return {
    async inspect({ file, expected, signal, onProgress }) {
      signal?.throwIfAborted();
      onProgress?.({ done: file.size, total: file.size });
      return inspect(expected);
    },
  };
}

/** A shelf for the files of one journey. */
export function createFileShelf(): FileShelf {
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

/** A store that forgets with the page. */
export function createMemoryStore(): JourneyStore {
  const kept = new Map<string, string | null>();
  return {
    read: (companyId) => kept.get(companyId) ?? null,
    write: (companyId, text) => void kept.set(companyId, text),
  };
}

/** Tabs that are never open, and what a test lets the journey hear of them. */
export interface MemoryTabs extends SignInTabs {
  /** Addresses that tabs were led to, and `closed`, oldest first. */
  readonly led: readonly string[];
  /** Lets every listening journey hear something. */
  say(what: 'onSignal' | 'onReturned' | 'onClosed'): void;
  /** How many listen. */
  readonly listening: number;
}

export function createMemoryTabs(): MemoryTabs {
  const led: string[] = [];
  const watches = new Set<WatchTabOptions>();
  return {
    led,
    navigate: (_tab, url) => void led.push(url),
    close: () => void led.push('closed'),
    watch(options) {
      watches.add(options);
      options.signal.addEventListener('abort', () => watches.delete(options));
    },
    say(what) {
      for (const watch of watches) watch[what]();
    },
    get listening() {
      return watches.size;
    },
  };
}

/** Every port in memory. */
export function createMemoryPorts(
  behaviour?: MemoryBehaviour,
): LinkPorts & { readonly backend: MemoryBackend; readonly tabs: MemoryTabs } {
  return {
    backend: createMemoryBackend(behaviour),
    reader: createMemoryReader(),
    files: createFileShelf(),
    store: createMemoryStore(),
    tabs: createMemoryTabs(),
  };
}
