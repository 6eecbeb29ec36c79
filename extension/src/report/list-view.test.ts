/** The rectification list gives nobody an all-clear that nothing was checked for. */
import { describe, expect, it } from 'vitest';
import { listView, type ListActions, type ListState } from './list-view.js';
import { reportText } from './locales.js';
import { localize } from '@sunboard/model';

const text = localize(reportText, 'en');
const wordsFor = (reports: readonly unknown[]) =>
  JSON.stringify(
    listView(
      {
        source: { reports, missing: 0, checkedAt: '2026-03-09T00:00:00Z' },
        all: [],
        entries: [],
        shown: { severity: 'all', isMerged: false },
        ownerForAll: '',
        isPicturing: false,
        locale: 'en',
      } as unknown as ListState,
      text,
      {} as ListActions,
    ),
  );

describe('the rectification list without a fault', () => {
  it('says that there is nothing to put right where pages were checked', () => {
    expect(wordsFor([{}])).toContain(text.clean);
  });

  it('says that nothing can be said where no page was checked', () => {
    expect(wordsFor([])).toContain(text.unchecked);
    expect(wordsFor([])).not.toContain(text.clean);
  });
});
