import { describe, expect, it } from 'vitest';
import {
  afterError,
  afterSuccess,
  isServerTrouble,
  LONGEST_WAIT,
  MOST_ERRORS,
  mustStop,
  retryAfterMs,
  startPace,
  waitOf,
} from './pace.js';

describe('politeness', () => {
  it('starts at the wished pace, or slower where robots.txt asks for it', () => {
    expect(startPace(1_000, undefined).interval).toBe(1_000);
    expect(startPace(1_000, 3).interval).toBe(3_000);
    expect(startPace(5_000, 3).interval).toBe(5_000);
    expect(waitOf(startPace(1_000, 3), 0)).toBe(0);
  });

  it('waits the interval after each page, and longer after a slow one', () => {
    const pace = startPace(1_000, undefined);
    expect(waitOf(afterSuccess(pace, 50_000, 80), 50_000)).toBe(1_000);
    expect(waitOf(afterSuccess(pace, 50_000, 80), 50_400)).toBe(600);
    expect(waitOf(afterSuccess(pace, 50_000, 4_000), 50_000)).toBe(4_000);
  });

  it('doubles its patience with each error and comes back on success', () => {
    let pace = startPace(1_000, undefined);
    const waits: number[] = [];
    for (let at = 0; at < 4; at += 1) {
      pace = afterError(pace, 0);
      waits.push(waitOf(pace, 0));
    }
    expect(waits).toEqual([3_000, 5_000, 9_000, 17_000]);
    pace = afterSuccess(pace, 0, 0);
    expect(pace.errors).toBe(0);
    expect(waitOf(pace, 0)).toBe(9_000);
  });

  it('stops after errors in a row, but not after errors between pages that came', () => {
    let pace = startPace(1_000, undefined);
    for (let at = 1; at < MOST_ERRORS; at += 1) pace = afterError(pace, 0);
    expect(mustStop(pace, 0)).toBe(false);
    expect(mustStop(afterError(pace, 0), 0)).toBe(true);
    expect(mustStop(afterError(afterSuccess(pace, 0, 1), 0), 0)).toBe(false);
  });

  it('does as the server asks, and stops where it asks for more than ten minutes', () => {
    const pace = startPace(1_000, undefined);
    expect(waitOf(afterError(pace, 0, 120_000), 0)).toBe(120_000);
    expect(mustStop(afterError(pace, 0, 120_000), 0)).toBe(false);
    expect(mustStop(afterError(pace, 0, LONGEST_WAIT + 1), 0)).toBe(true);
  });

  it('reads Retry-After as seconds and as a date', () => {
    const now = Date.parse('2026-06-15T08:00:00Z');
    expect(retryAfterMs('120', now)).toBe(120_000);
    expect(retryAfterMs('Mon, 15 Jun 2026 08:00:30 GMT', now)).toBe(30_000);
    expect(retryAfterMs('Mon, 15 Jun 2026 07:00:00 GMT', now)).toBe(0);
    expect(retryAfterMs('soon', now)).toBeUndefined();
    expect(retryAfterMs(null, now)).toBeUndefined();
  });

  it('tells the trouble of a server from that of a page', () => {
    expect([0, 408, 429, 500, 503].every(isServerTrouble)).toBe(true);
    expect([200, 301, 403, 404, 410].some(isServerTrouble)).toBe(false);
  });
});
