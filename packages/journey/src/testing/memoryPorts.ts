import type { ReportInspection, ReportKind } from '@linkflow/contract';
import type { FileShelf, JourneyStore, LinkPorts, ReportReader } from '../link.ports.ts';
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

/** Every port in memory. */
export function createMemoryPorts(behaviour?: MemoryBehaviour): LinkPorts & { readonly backend: MemoryBackend } {
  return {
    backend: createMemoryBackend(behaviour),
    reader: createMemoryReader(),
    files: createFileShelf(),
    store: createMemoryStore(),
  };
}
