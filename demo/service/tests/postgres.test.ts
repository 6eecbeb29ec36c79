import { afterAll, beforeAll, describe } from 'vitest';
import { postgresMissing, startPostgres, type Cluster } from './postgres-cluster.js';
import type { Engine } from './engines.test-helper.js';
import { SUITES } from './suites.js';

const missing = postgresMissing();

describe.skipIf(missing !== undefined)(
  `the service on PostgreSQL${missing === undefined ? '' : ` (skipped: ${missing})`}`,
  () => {
    let cluster: Cluster | undefined;
    beforeAll(async () => {
      cluster = await startPostgres();
    }, 60_000);
    afterAll(async () => {
      await cluster?.stop();
    });
    const running = (): Cluster => {
      if (!cluster) throw new Error('The server is not running.');
      return cluster;
    };
    const engine: Engine = {
      name: 'PostgreSQL',
      fresh: () => running().fresh(),
      async onDisk() {
        // File systems count time in coarser steps than the clock.
        const since = Date.now() - 1000;
        const database = await running().fresh();
        return { database, bytes: () => running().bytes(since), remove: () => undefined };
      },
    };
    for (const suite of SUITES) suite(engine);
  },
);
