/** When a page that changes is read again. */
import { expect, test } from 'vitest';
import { createDue } from './due.js';

test('a change is told once the page is quiet', () => {
  const due = createDue();
  expect(due.at()).toBeUndefined();
  due.note(1_000, true);
  expect(due.at()).toBe(1_400);
  due.note(1_300, true);
  expect(due.at()).toBe(1_700);
  due.clear();
  expect(due.at()).toBeUndefined();
});

test('changes without end are told after three seconds all the same', () => {
  const due = createDue();
  for (let now = 0; now < 10_000; now += 100) due.note(now, true);
  expect(due.at()).toBe(3_000);
});

test('looks alone wait, and never hold up what matters', () => {
  const due = createDue();
  due.note(0, false);
  due.note(500, false);
  expect(due.at()).toBe(30_000);
  due.note(600, true);
  due.note(650, false);
  expect(due.at()).toBe(1_000);
});

test('a reading that took long is not made again soon', () => {
  const due = createDue();
  due.settled(1_000, 500);
  due.note(1_100, true);
  expect(due.at()).toBe(6_000);
  due.clear();
  due.note(7_000, true);
  expect(due.at()).toBe(7_400);
});
