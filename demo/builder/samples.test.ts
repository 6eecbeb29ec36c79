/** What the builder offers to try a widget with is data without a fault, in every language. */
import { languageNames, loadLanguage, localize } from '@sunboard/model';
import { describe, expect, it } from 'vitest';
import { ENTITY, checkGrid, guess } from './data.js';
import { gridFromText } from './grid.js';
import { SAMPLES } from './samples.js';

const WIDGETS = Object.entries(ENTITY).flatMap(([name, entity]) => (entity ? [{ name, entity }] : []));

for (const [locale] of languageNames())
  describe(`sample data in ${locale}`, () => {
    it.each(WIDGETS)('for $name has known columns and good rows', async ({ name, entity }) => {
      await loadLanguage(locale);
      const lines = localize(SAMPLES, locale)[name] ?? [];
      const grid = await gridFromText(lines.join('\n'), entity);
      expect(grid.rows).toHaveLength(lines.length - 1);
      const mapping = guess(entity, grid.headers);
      expect(mapping).not.toContain('');
      const { records, problems } = await checkGrid(entity, grid, mapping, locale);
      expect(problems).toEqual([]);
      expect(records).toHaveLength(lines.length - 1);
    });
  });
