/** Counts attempts by address without keeping addresses: a keyed hash, whose key lives in memory only and changes every day. */
import { createHmac, randomBytes } from 'node:crypto';

/** Decides whether one more attempt is allowed. */
export interface RateLimiter {
  /** Seconds to wait; 0 when the attempt is allowed, and counted. */
  readonly take: (action: string, address: string, perHour: number) => number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** More buckets than this means a flood from many addresses: the oldest are forgotten. */
const MOST_BUCKETS = 50_000;

/** A limiter over fixed windows of an hour. */
export function createRateLimiter(now: () => Date): RateLimiter {
  let key = randomBytes(32);
  let keyDay = -1;
  const buckets = new Map<string, { readonly window: number; count: number }>();
  return {
    take(action, address, perHour) {
      const time = now().getTime();
      if (Math.floor(time / DAY) !== keyDay) {
        keyDay = Math.floor(time / DAY);
        key = randomBytes(32);
        buckets.clear();
      }
      const window = Math.floor(time / HOUR);
      const name = createHmac('sha256', key).update(`${action}\n${address}`).digest('base64');
      const bucket = buckets.get(name);
      if (bucket?.window !== window) {
        if (buckets.size >= MOST_BUCKETS) buckets.delete(buckets.keys().next().value ?? '');
        buckets.set(name, { window, count: 1 });
        return 0;
      }
      if (bucket.count >= perHour) return Math.ceil(((window + 1) * HOUR - time) / 1000);
      bucket.count += 1;
      return 0;
    },
  };
}
