/** Waits as long as a test may take: a loaded machine is no fault of what is tested. */
import { waitUntil as wait } from '@open-wc/testing';

/** Like open-wc's, whose second of patience is too short where two browsers share a processor. */
export const waitUntil = (
  isThere: Parameters<typeof wait>[0],
  what?: string,
  options = { timeout: 15_000 },
): Promise<void> => wait(isThere, what, options);

/** What webmasters are told on the console by `task`: waits for so many messages of ours and gives their words. */
export async function consoleDuring(task: () => unknown, count: number): Promise<string[]> {
  const { warn, error } = console;
  const told: string[] = [];
  const listen = (...[words]: unknown[]): void => {
    if (String(words).startsWith('sunboard: ')) told.push(String(words));
  };
  Object.assign(console, { warn: listen, error: listen });
  try {
    await task();
    await waitUntil(() => told.length >= count, `${count} messages on the console`);
  } finally {
    Object.assign(console, { warn, error });
  }
  return told;
}
