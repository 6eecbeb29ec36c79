/** Fields that a site's profile requires: known by their labels, judged by their substance. */
import { describe, expect, it } from 'vitest';
import { at, factsWith } from '@sunboard/reader/testing';
import { run } from './run.js';

const TODAY = '2026-06-15';
const NOW = '2026-06-15T01:00:00.000Z';

describe('mandatory fields of a profile', () => {
  it('checks mandatory fields of the profile by label, with no code', () => {
    const profile = {
      mandatory: [
        { kind: 'guide' as const, label: '责任处室', severity: 'warning' as const, basis: '本局规定' },
      ],
    };
    const guide = (value?: string, text = '') =>
      run(
        factsWith({
          kind: 'guide',
          text,
          pairs:
            value === undefined
              ? []
              : [{ label: '责任处室：', value, fields: [], layout: 'dl', where: at('dd') }],
        }),
        { today: TODAY, now: NOW, rules: [], profile },
      ).findings[0];
    expect(guide('政策法规科')).toMatchObject({ outcome: 'passed', rule: 'mandatory.guide.责任处室' });
    expect(guide('暂无')).toMatchObject({ outcome: 'failed', reason: 'empty', severity: 'warning' });
    expect(guide()).toMatchObject({ outcome: 'failed', reason: 'missing' });
    expect(guide(undefined, '责任处室见附件')).toMatchObject({ outcome: 'cantTell', reason: 'unsure' });
  });

  it('knows a mandatory field of the model by its other names, and says where it stands', () => {
    const judged = (label: string, facts: Parameters<typeof factsWith>[0], locale = 'en') =>
      run(factsWith({ kind: 'guide', ...facts }), {
        today: TODAY,
        now: NOW,
        locale: locale as 'en',
        rules: [],
        profile: { mandatory: [{ kind: 'guide', label, severity: 'warning' }] },
      }).findings[0];
    const phone = {
      label: '咨询电话',
      value: '010-00001234',
      fields: ['Leader.phone', 'ServiceGuide.phone'] as const,
      layout: 'dl' as const,
      where: at('dd', '010-00001234'),
    };
    expect(judged('联系电话', { pairs: [phone] })).toMatchObject({
      outcome: 'passed',
      title: 'Field this site requires: 联系电话',
      message: '“联系电话” is stated',
      where: [phone.where],
      basis: { source: 'Site profile', article: 'mandatory' },
    });
    // Another field of the model, and a label of the site's own, are not the field that was asked for.
    expect(judged('监督投诉电话', { pairs: [phone] })).toMatchObject({
      outcome: 'failed',
      reason: 'missing',
    });
    const none = { ...phone, label: '责任处室', value: '无', fields: [] };
    expect(judged('责任处室', { pairs: [phone, none] })).toMatchObject({
      outcome: 'failed',
      message: '“责任处室” says nothing of substance (无)',
      expected: '责任处室',
      observed: '无',
      where: [none.where],
      remedy: 'Add “责任处室”.',
    });
    expect(judged('责任处室', { headings: [{ level: 2, text: '责任处室', where: at('h2') }] })).toMatchObject(
      { outcome: 'cantTell', reason: 'unsure' },
    );
    // What was not read to its end may hold the field further down.
    expect(judged('责任处室', { truncated: true })).toMatchObject({ outcome: 'cantTell', reason: 'missing' });
  });
});
