/** Which parts of a page keep the checker busy, and which no longer do. */
import { expect, test } from 'vitest';
import { createRestless } from './restless.js';

const part = (name: string): Node => ({ nodeName: name }) as Node;

function read(
  restless: ReturnType<typeof createRestless>,
  parts: readonly Node[],
  changed: boolean,
): boolean {
  const matters = restless.note(parts);
  restless.reading();
  restless.judged(changed);
  return matters;
}

test('a clock is no longer read for after three readings that found nothing new', () => {
  const restless = createRestless();
  const clock = part('clock');
  const times = [1, 2, 3, 4].map(() => read(restless, [clock], false));
  expect(times).toEqual([true, true, true, false]);
});

test('anything else beside the clock is still read for', () => {
  const restless = createRestless();
  const clock = part('clock');
  for (let time = 0; time < 5; time += 1) read(restless, [clock], false);
  expect(restless.note([clock, part('news')])).toBe(true);
});

test('a part that changed a finding is watched as any other again', () => {
  const restless = createRestless();
  const ticker = part('ticker');
  for (let time = 0; time < 5; time += 1) read(restless, [ticker], false);
  read(restless, [ticker], true);
  expect(restless.note([ticker])).toBe(true);
});

test('what changes after a reading began is not blamed for it', () => {
  const restless = createRestless();
  const late = part('late');
  for (let time = 0; time < 5; time += 1) {
    restless.reading();
    restless.note([late]);
    restless.judged(false);
  }
  expect(restless.note([late])).toBe(false);
  const once = part('once');
  restless.reading();
  restless.note([once]);
  restless.judged(false);
  restless.judged(false);
  restless.judged(false);
  expect(restless.note([once])).toBe(true);
});

test('of a page that is rebuilt nothing is learned', () => {
  const restless = createRestless();
  const many = Array.from({ length: 2_000 }, (_, at) => part(`cell ${at}`));
  for (let time = 0; time < 5; time += 1) expect(read(restless, many, false)).toBe(true);
});
