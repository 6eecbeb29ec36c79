/** Writes src/data/*.ts from the source libraries: `npm run holidays -w @sunboard/calendar` after raising their versions. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { compileTables } from './holiday-sources.js';

const ABOUT = {
  cn: "Holidays and make-up working days of the State Council's notices, compiled from chinese-days (MIT).",
  us: 'Federal legal public holidays of the United States, compiled from @18f/us-federal-holidays (CC0).',
  uk: 'Bank holidays of England and Wales, compiled from date-holidays (ISC, data CC BY 3.0).',
  'uk-any-part':
    'Bank holidays of any part of the United Kingdom, compiled from date-holidays (ISC, data CC BY 3.0).',
};

for (const [id, table] of Object.entries(compileTables())) {
  const file = new URL(`../src/data/${id}.ts`, import.meta.url);
  const name = `${id.replaceAll('-', '_').toUpperCase()}_HOLIDAYS`;
  const code = [
    `/** ${ABOUT[id as keyof typeof ABOUT]} Written by scripts/write-holidays.ts. */`,
    `import type { HolidayTable } from '../holiday-table.js';`,
    '',
    `/** See {@link HolidayTable} for the notation. */`,
    `export const ${name}: HolidayTable = ${JSON.stringify(table)};`,
    '',
  ].join('\n');
  const options = await resolveConfig(file);
  writeFileSync(file, await format(code, { ...options, parser: 'typescript' }));
  console.log(`${id}: ${table.version}, known until ${table.knownUntil}`);
}
