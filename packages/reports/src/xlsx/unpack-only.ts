import { openZip } from './zip.ts';

/** The only file of an archive, unpacked, or null where it holds none, several, or one that cannot be unpacked. */
export async function unpackOnly(blob: Blob, signal?: AbortSignal): Promise<Blob | null> {
  try {
    const zip = await openZip(blob);
    const [name, ...others] = zip.names.filter((entry) => !entry.endsWith('/') && !isSystemFile(entry));
    if (name === undefined || others.length > 0) return null;
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of zip.read(name, { signal })) chunks.push(new Uint8Array(chunk));
    return new Blob(chunks);
  } catch {
    signal?.throwIfAborted();
    return null;
  }
}

/** What file managers add on their own. */
function isSystemFile(name: string): boolean {
  return name.startsWith('__MACOSX/') || /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name);
}
