/** A time token for forms without JavaScript: says when the page was made, so that what comes back within a moment, or days later, is asked again. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Hours that a page may stay open. */
const MOST_HOURS = 24;

/** A token for a page made now. */
export function makeFormToken(secret: string, now: Date): string {
  const time = String(Math.floor(now.getTime() / 1000));
  return `${time}.${signature(secret, time)}`;
}

/** Whether the token is ours, at least `leastSeconds` old, and not from days ago. */
export function isFormTokenGood(secret: string, now: Date, token: string, leastSeconds: number): boolean {
  const [, time, signed] = /^(\d{1,12})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  if (time === undefined || signed === undefined) return false;
  if (!timingSafeEqual(Buffer.from(signed), Buffer.from(signature(secret, time)))) return false;
  const age = now.getTime() / 1000 - Number(time);
  return age >= leastSeconds && age <= MOST_HOURS * 3600;
}

function signature(secret: string, time: string): string {
  return createHmac('sha256', secret).update(`form\n${time}`).digest('base64url');
}
