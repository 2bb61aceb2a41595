import { isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** A home or an office has a /64, and each of its machines as many addresses as it likes. */
const NETWORK_PARTS = 4;

/** The address that tries are counted by: an IPv4 address, or the /64 network of an IPv6 one. */
export function networkOf(address: string): string {
  const mapped = MAPPED.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const [first, last] = [head, tail ?? ''].map((part) => part.split(':').filter((one) => one !== ''));
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - (first?.length ?? 0) - (last?.length ?? 0))).fill('0');
  const parts = [...(first ?? []), ...zeros, ...(last ?? [])].map((part) => part.replace(/^0+(?=.)/, ''));
  return `${parts.slice(0, NETWORK_PARTS).join(':')}::/64`;
}
