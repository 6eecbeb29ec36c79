/** Gold in htmldate's shape is read, its pages are found, and days are counted as htmldate counts them. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findPageBrowser } from '@sunboard/checker/browser';
import { describe, expect, it } from 'vitest';
import { readGold } from './gold.js';
import { countDay, noDays, scoresOf } from './htmldate.js';

describe('an evaluation in htmldate’s shape', () => {
  it('reads addresses with file and day, and pages without a day', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sunboard-gold-'));
    const file = path.join(folder, 'eval.json');
    await writeFile(
      file,
      JSON.stringify({
        'https://www.example.com/a': { file: 'a.html', date: '2016-09-05' },
        'https://blog.example.org/b': { file: 'b.html', date: null },
        'https://blog.example.org/c': { file: 'c.html', date: '' },
        'https://blog.example.org/d': { file: 'd.html', date: 'NaN' },
      }).replace('"NaN"', 'NaN'),
    );
    expect(await readGold(file)).toEqual([
      {
        file: 'a.html',
        url: 'https://www.example.com/a',
        site: 'www.example.com',
        date: '2016-09-05',
        anyDay: true,
      },
      { file: 'b.html', url: 'https://blog.example.org/b', site: 'blog.example.org', anyDay: true },
      { file: 'c.html', url: 'https://blog.example.org/c', site: 'blog.example.org', anyDay: true },
      { file: 'd.html', url: 'https://blog.example.org/d', site: 'blog.example.org', anyDay: true },
    ]);
  });

  // Without a browser there is nothing to read pages with; `npm test` installs one before.
  it.skipIf(!findPageBrowser())(
    'is run on its folders and gold files: a right day, a wrong one, none, a page without any, and one that is not there',
    { timeout: 120_000 },
    async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'sunboard-eval-'));
      await mkdir(path.join(folder, 'test_set'));
      await mkdir(path.join(folder, 'eval'));
      const page = (byline: string) =>
        `<!DOCTYPE html><html lang="en"><title>A plan</title><article><h1>A plan for the parks</h1>${byline}${'<p>The council has agreed on a plan, and the first steps will follow soon.</p>'.repeat(5)}</article></html>`;
      const pages = {
        'a.html': page('<p>September 5, 2016</p>'),
        'b.html': page('<p>Posted on 6 September 2016</p>'),
        'c.html': page(''),
        'd.html': page(''),
      };
      for (const [name, html] of Object.entries(pages))
        await writeFile(path.join(folder, 'eval', name), html);
      // Saved anew as UTF-8; its tags still say what it was before.
      await writeFile(
        path.join(folder, 'test_set', '1.html'),
        page('<p>Veröffentlicht am 5. März 2016</p>')
          .replace('lang="en"', 'lang="de"')
          .replace('<title>', '<meta charset="iso-8859-1"><title>'),
      );
      const gold = path.join(folder, 'gold.json');
      await writeFile(
        gold,
        JSON.stringify({
          'https://www.example.com/a': { file: 'a.html', date: '2016-09-05' },
          'https://www.example.com/b': { file: 'b.html', date: '2016-09-05' },
          'https://www.example.com/c': { file: 'c.html', date: '2016-09-05' },
          'https://www.example.com/d': { file: 'd.html', date: null },
        }),
      );
      const second = path.join(folder, 'second.json');
      await writeFile(
        second,
        JSON.stringify({
          'https://www.example.com/1': { file: '1.html', date: '2016-03-05' },
          'https://www.example.com/2': { file: '2.html', date: '2016-03-05' },
        }),
      );
      const { stdout } = await promisify(execFile)(process.execPath, [
        ...['--import', 'tsx', fileURLToPath(new URL('evaluate.ts', import.meta.url)), '--json'],
        ...['--corpus', folder, '--gold', gold, '--gold', second, '--reports', folder],
      ]);
      const { days, missing } = JSON.parse(stdout) as { days: Record<string, number>; missing: string[] };
      expect(days).toMatchObject({
        truePositives: 2,
        falsePositives: 1,
        falseNegatives: 1,
        trueNegatives: 1,
      });
      expect([days['precision'], days['recall'], days['accuracy'], days['f']]).toEqual([
        2 / 3,
        2 / 3,
        3 / 5,
        2 / 3,
      ]);
      expect(missing).toEqual(['2.html']);
    },
  );

  it('counts a wrong day against precision and a missing one against recall', () => {
    const counts = noDays();
    for (const [gold, answer] of [
      ['2016-09-05', '2016-09-05'],
      ['2016-09-05', '2016-09-05'],
      ['2016-09-05', '2016-09-05'],
      ['2016-09-05', '2016-09-06'],
      ['2016-09-05', undefined],
      [undefined, undefined],
    ] as const)
      countDay(counts, gold, answer);
    expect(counts).toEqual({ truePositives: 3, falsePositives: 1, trueNegatives: 1, falseNegatives: 1 });
    const { precision, recall, accuracy, f } = scoresOf(counts);
    expect([precision, recall, accuracy, f]).toEqual([3 / 4, 3 / 4, 4 / 6, 6 / 8]);
  });
});
