import { expect, it } from 'vitest';
import { clockTime } from './clock-time.js';

it('reads an evening in UTC as the next morning in China', () => {
  expect(clockTime('2026-03-01T16:30:00.000Z', 'Asia/Shanghai')).toBe('2026-03-02 00:30');
  expect(clockTime('2026-03-01T16:30:00.000Z', 'Europe/London')).toBe('2026-03-01 16:30');
});

it('gives back what is no instant', () => {
  expect(clockTime('soon')).toBe('soon');
});
