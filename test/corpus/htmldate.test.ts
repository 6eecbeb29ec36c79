/** Gold in htmldate's shape is read, its pages are found, and days are counted as htmldate counts them. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
      }),
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
    ]);
  });

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
