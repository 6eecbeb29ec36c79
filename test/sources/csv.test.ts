/** Files of worksheets and databases are read as they are meant: every item, its fields by their names, its day, and a word where one is bad. */
import { expect, it } from 'vitest';
import { parseCsv } from '@sunboard/model';
import { madeCsv } from './made-csv.js';

const FILES = 250;
/** Columns of numbers, and rows that are no records, are named to the webmaster and lose nothing. */
const HARMLESS = ['unknown_column', 'no_record'];

it(`CSV files made by chance are read as they are meant (${FILES})`, async () => {
  for (let seed = 1; seed <= FILES; seed += 1) {
    const { bytes, items, bad, made } = madeCsv(seed);
    const { value, problems } = await parseCsv(
      bytes,
      'DisclosureItem',
      made['english'] === true ? 'en' : 'zh-CN',
    );
    const about = `${seed} ${JSON.stringify(made)}`;
    expect(value, about).toEqual(items);
    const told = problems.filter(({ code }) => !HARMLESS.includes(code));
    expect(
      told.map(({ code, row, column, value }) => ({ code, row, column, value })),
      about,
    ).toEqual(bad ? [{ code: 'iso_date', row: bad.row, column: bad.column, value: '2025-13-45' }] : []);
  }
});
