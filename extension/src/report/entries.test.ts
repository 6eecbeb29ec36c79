import { describe, expect, it } from 'vitest';
import type { Finding } from '@sunboard/rules';
import { entriesOf } from './entries.js';
import type { Row } from './rectification.js';

const row = (url: string, change: Partial<Row> = {}, finding: Partial<Finding> = {}): Row => ({
  id: `${url} f`,
  page: { url, title: url },
  finding: {
    rule: 'foot.icp',
    title: 'ICP 备案号',
    reason: 'missing',
    outcome: 'failed',
    severity: 'error',
    message: '没有 ICP 备案号',
    remedy: '补上备案号',
    basis: { source: '规范', article: '第五条', confidence: 'P' },
    where: [],
    fingerprint: 'aaaabbbbccccdddd',
    ...finding,
  },
  severity: 'error',
  owner: '',
  due: '2026-12-04',
  status: 'open',
  ...change,
});

describe('entries of the rectification list', () => {
  it('are one for the same fault on many pages, and one each for what is worded or weighed differently', () => {
    const rows = [
      row('/a'),
      row('/b', {}, { message: '没有 ICP 备案号：甲' }),
      row('/c'),
      row('/d', { severity: 'warning' }),
    ];
    expect(entriesOf(rows, true).map(({ rows: of }) => of.map(({ page }) => page.url))).toEqual([
      ['/a', '/c'],
      ['/b'],
      ['/d'],
    ]);
    expect(entriesOf(rows, false)).toHaveLength(4);
  });

  it('say the owner and the status that all pages share, else that they differ, and the earliest day', () => {
    const shared = { owner: '张某', status: 'done' } as const;
    const [same] = entriesOf([row('/a', shared), row('/b', shared)], true);
    expect(same).toMatchObject({ owner: '张某', status: 'done' });
    const [differs] = entriesOf([row('/a', { ...shared, due: '2026-12-09' }), row('/b')], true);
    expect(differs).toMatchObject({ owner: '', hasOwners: true, due: '2026-12-04' });
    expect(differs?.status).toBeUndefined();
  });
});
