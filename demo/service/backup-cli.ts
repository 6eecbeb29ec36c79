/** `npm run backup -- FILE` and `npm run restore -- FILE`: the database is `--database`, else DATABASE_URL, else the demonstration's. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { backup, restore } from './backup.js';

const DEMONSTRATION = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../data/intake.sqlite');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { database: { type: 'string', default: process.env['DATABASE_URL'] ?? DEMONSTRATION } },
});
const [task, file] = positionals;
if ((task !== 'backup' && task !== 'restore') || file === undefined) {
  console.error('Usage: npm run backup -- FILE [--database FILE|postgres://…]   (restore: the same)');
  process.exit(2);
}
try {
  const { cases, events } = await (task === 'backup' ? backup : restore)(values.database, file);
  console.log(`${task}: ${cases} cases, ${events} events, ${file}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
