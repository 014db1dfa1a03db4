import { createHash } from 'node:crypto';

/** Namespace of our integration ids, a random UUID made once. Changing it changes every id. */
const namespace = Buffer.from('6d0f8a3e5b2c4f71923ed7b1c4a85f60', 'hex');

/** The id of an integration: a UUID of version 5 (RFC 9562, section 5.5) of its key, so the same on every server. */
export function integrationId(key: string): string {
  const hash = createHash('sha1').update(namespace).update(key).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
