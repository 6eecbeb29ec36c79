/** The network that an address stands for when attempts are counted 网段. */
import { isIPv6 } from 'node:net';

/** Without the port that some proxies write; of IPv6 the first half, which is what one household or office is given (RFC 6177, RFC 4291). */
export function networkOf(address: string): string {
  const bare = /^\[([^\]]*)\]/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;
  if (!isIPv6(bare) || bare.includes('.')) return bare.toLowerCase();
  const [before = [], after = []] = bare.split('::').map(half => half.split(':').filter(Boolean));
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':');
}
