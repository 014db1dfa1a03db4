import { BlockList, isIP } from 'node:net';

/**
 * Addresses that lead to this machine, its network or nowhere (IANA's special-purpose registries). Two lists, because one
 * would look for an IPv4 address among the IPv6 ones as well.
 */
const notPublic = { ipv4: new BlockList(), ipv6: new BlockList() };

const v4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;

/** Everything but 2000::/3, and of that what is reserved or carries an IPv4 address inside. */
const v6 = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

for (const [address, bits] of v4) notPublic.ipv4.addSubnet(address, bits, 'ipv4');
for (const [address, bits] of v6) notPublic.ipv6.addSubnet(address, bits, 'ipv6');

/** Whether an IP address belongs to the public Internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  return !notPublic[family].check(address, family);
}

/** Why a consumer's address cannot be used, or null. A name is looked up at each delivery. */
export function problemOfTarget(text: string, { dev }: { readonly dev: boolean }): string | null {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return 'must be an https address';
  if (url.username || url.password) return 'must not hold a password';
  if (dev) return null;
  if (url.protocol !== 'https:') return 'must be an https address';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && !isPublicAddress(host) ? 'must be an address of the public Internet' : null;
}
