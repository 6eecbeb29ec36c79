/** Waits as long as a test may take: a loaded machine is no fault of what is tested. */
import { waitUntil as wait } from '@open-wc/testing';

/** Like open-wc's, whose second of patience is too short where two browsers share a processor. */
export const waitUntil = (
  isThere: Parameters<typeof wait>[0],
  what?: string,
  options = { timeout: 15_000 },
): Promise<void> => wait(isThere, what, options);
