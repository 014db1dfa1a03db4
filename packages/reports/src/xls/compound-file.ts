const freeSector = 0xfffffffa;
/** A stream shorter than this is kept in small sectors (MS-CFB 2.2). */
const smallStream = 4096;
const smallSectorSize = 64;

/** The streams of a compound file (MS-CFB), by name. */
export interface CompoundFile {
  /** The bytes of a stream, or null where the file has none of that name. */
  read(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

export function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes.length >= 512 && bytes[0] === 0xd0 && bytes[1] === 0xcf;
}

/**
 * Opens a compound file. A chain that leaves the file or runs in a circle ends there.
 * @throws Error when the bytes are no compound file.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isCompoundFile(bytes)) throw new Error('This is no compound file.');
  const sectorSize = 1 << Math.min(Math.max(view.getUint16(30, true), 9), 12);
  const sectors = Math.floor(bytes.length / sectorSize);
  const at = (sector: number) => (sector + 1) * sectorSize;
  const number = (offset: number) => (offset + 4 <= bytes.length ? view.getUint32(offset, true) : freeSector);

  const table: number[] = [];
  for (const sector of tableSectors())
    for (let offset = at(sector); offset < at(sector) + sectorSize; offset += 4) table.push(number(offset));

  /** The sectors of the allocation table: 109 in the header, the others in a chain of lists. */
  function tableSectors(): number[] {
    const found: number[] = [];
    const take = (from: number, count: number) => {
      for (let index = 0; index < count && found.length < sectors; index += 1) {
        const sector = number(from + index * 4);
        if (sector < sectors) found.push(sector);
      }
    };
    take(76, 109);
    let list = number(68);
    for (let round = 0; list < sectors && round < sectors; round += 1) {
      take(at(list), sectorSize / 4 - 1);
      list = number(at(list) + sectorSize - 4);
    }
    return found;
  }

  function chain(start: number, size: number): Uint8Array {
    const parts = new Uint8Array(Math.min(size, bytes.length));
    let filled = 0;
    for (let sector = start; sector < sectors && filled < parts.length; sector = table[sector] ?? freeSector) {
      const part = bytes.subarray(at(sector), at(sector) + Math.min(sectorSize, parts.length - filled));
      if (part.length === 0) break;
      parts.set(part, filled);
      filled += part.length;
    }
    return parts.subarray(0, filled);
  }

  const entries = readDirectory(chain(number(48), bytes.length));
  /** The first entry is the root, whose stream holds the small sectors. */
  const [root] = entries;
  const small = root ? chain(root.start, root.size) : new Uint8Array();
  const smallTable = chain(number(60), bytes.length);

  function smallChain({ start, size }: Entry): Uint8Array {
    const next = new DataView(smallTable.buffer, smallTable.byteOffset, smallTable.byteLength);
    const parts = new Uint8Array(Math.min(size, small.length));
    let filled = 0;
    for (let sector = start; filled < parts.length; ) {
      const part = small.subarray(sector * smallSectorSize, (sector + 1) * smallSectorSize);
      if (part.length === 0) break;
      parts.set(part.subarray(0, parts.length - filled), filled);
      filled += part.length;
      if (sector * 4 + 4 > smallTable.length) break;
      sector = next.getUint32(sector * 4, true);
    }
    return parts.subarray(0, Math.min(filled, parts.length));
  }

  return {
    read(name) {
      const entry = entries.find((one) => one.name === name);
      if (!entry) return null;
      return entry.size < smallStream ? smallChain(entry) : chain(entry.start, entry.size);
    },
  };
}

const entrySize = 128;

function readDirectory(directory: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length));
    entries.push({ name, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}
