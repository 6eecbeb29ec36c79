/** The pictures of `npm run visual` on this machine, whatever its fonts: the same page gives the same picture, and a planted fault another one. */
import { expect, test } from '@playwright/test';
import { TOLERANCE, compare, decode, encode, reduce, type Picture } from '../visual/pictures.js';
import { SITTINGS, factorOf, take, type Sitting } from '../visual/shots.js';

test.setTimeout(120_000);
const sitting = SITTINGS.find(
  ({ widget, locale, width }) => widget === 'disclosure-list' && locale === 'zh-CN' && width === 360,
) as Sitting;
const FAULTS = {
  'a field moved by 12 pixels': 'sun-disclosure-list::part(search) { margin-inline-start: 12px; }',
  'buttons that are gone': 'sun-disclosure-list::part(downloads) { display: none; }',
  'links in another colour': 'sun-disclosure-list { --sun-link: #d00000; }',
  'a box cut off at the right': 'main { width: 420px; }',
};

test('a page looks the same twice, and otherwise with each planted fault', async ({ browser }) => {
  const pictures = new Map<string, Picture>();
  const looks = [
    { name: 'kept' },
    { name: 'again' },
    ...Object.entries(FAULTS).map(([name, css]) => ({ name, css })),
    { name: 'after all' },
  ];
  await take(browser, { ...sitting, looks }, ({ name }, png) =>
    pictures.set(name, reduce(decode(png), factorOf(sitting))),
  );
  // As it is kept: with few colours, through a file.
  const kept = decode(encode(pictures.get('kept') as Picture));
  for (const [name, picture] of pictures) {
    const { share } = compare(kept, picture);
    if (name in FAULTS) expect(share, name).toBeGreaterThan(TOLERANCE);
    else expect(share, name).toBeLessThanOrEqual(TOLERANCE);
  }
});
