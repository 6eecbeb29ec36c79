/** A browser that is started again where it died: of hundreds of pages those after it are still read. */
import type { Browser } from 'playwright-core';

/** A browser that dies more often than this has its reasons. */
const MOST_STARTS = 4;

/** Starts browsers, one after another. */
export interface LivingBrowser {
  /** The browser as it runs; `onNew` is told when it is another one than before. */
  readonly current: (onNew: () => void) => Promise<Browser>;
  readonly close: () => Promise<void>;
}

/** Starts the first browser. */
export async function startLiving(launch: () => Promise<Browser>): Promise<LivingBrowser> {
  let starting = launch();
  let starts = 1;
  await starting;
  return {
    current: async onNew => {
      const known = starting;
      const isDead = !(await known).isConnected();
      // Several who wait for a page may find it dead at once.
      if (isDead && starting === known && starts < MOST_STARTS) {
        starts += 1;
        starting = launch();
        onNew();
      }
      return starting;
    },
    close: async () => {
      // A page that is still being read finds its browser dead, and must not start another.
      starts = MOST_STARTS;
      await (await starting).close();
    },
  };
}
