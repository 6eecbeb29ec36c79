/** A browser that died is started again, once for all who wait, and not for ever. */
import type { Browser } from 'playwright-core';
import { expect, it } from 'vitest';
import { startLiving } from './living-browser.js';

it('starts another where the browser died, once for all who ask, and gives up one that always dies', async () => {
  const started: { lives: boolean }[] = [];
  let told = 0;
  const living = await startLiving(() => {
    const state = { lives: true };
    started.push(state);
    return Promise.resolve({ isConnected: () => state.lives } as unknown as Browser);
  });
  const ask = () => living.current(() => (told += 1));
  const first = await ask();
  expect(await ask()).toBe(first);
  for (let deaths = 1; deaths <= 9; deaths += 1) {
    for (const state of started) state.lives = false;
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one).toBe(other);
  }
  expect([started.length, told]).toEqual([4, 3]);
});

it('starts none for a page that is still read when it is closed', async () => {
  let [starts, lives] = [0, true];
  const living = await startLiving(() => {
    starts += 1;
    const close = () => Promise.resolve(void (lives = false));
    return Promise.resolve({ isConnected: () => lives, close } as unknown as Browser);
  });
  await living.close();
  await living.current(() => undefined);
  expect(starts).toBe(1);
});
