/** What the service has stored, read over a connection of its own. */
import { openDatabase } from '../../../demo/service/index.js';

/** Number of cases that are committed. */
export async function casesIn(database: string): Promise<number> {
  const db = await openDatabase(database);
  try {
    const { count } = await db
      .selectFrom('cases')
      .select(eb => eb.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  } finally {
    await db.destroy();
  }
}
