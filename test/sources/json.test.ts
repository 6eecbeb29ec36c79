/** Answers of interfaces are read as they are meant: every item, its fields by their names, its day, and a word where one is bad or where more are missing. */
import { expect, it } from 'vitest';
import { jsonIn } from '../../widgets/src/internal/json-text.js';
import { checkInSlices } from '../../widgets/src/internal/slices.js';
import { madeJson } from './made-json.js';

const ANSWERS = 500;
/** What a webmaster is told of a text that is nearly JSON, and of keys that are no fields. */
const HARMLESS = ['unknown_column', 'loose_json'];

it(`answers made by chance are read as they are meant (${ANSWERS})`, async () => {
  for (let seed = 1; seed <= ANSWERS; seed += 1) {
    const { text, items, bad, total, made } = madeJson(seed);
    const json = await jsonIn(text, 'zh-CN');
    const { value, problems } = await checkInSlices(json.value, 'DisclosureItem', 'zh-CN');
    const about = `${seed} ${JSON.stringify(made)}`;
    expect(value, about).toEqual(items);
    const told = problems.filter(({ code }) => !HARMLESS.includes(code));
    expect(
      told.map(({ code, row, value }) => ({ code, row, value })),
      about,
    ).toEqual([
      ...(total === undefined ? [] : [{ code: 'one_page', row: undefined, value: String(total) }]),
      ...(bad ? [{ code: 'iso_date', row: bad.row, value: bad.value }] : []),
    ]);
  }
});
