/** What the command line writes of a finding. */
import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '@sunboard/rules';
import { printReport, printTotal } from './print.js';

const finding: Finding = {
  rule: 'pii.id18',
  title: '不得公开完整身份证号码（18位）',
  reason: 'leak',
  outcome: 'failed',
  severity: 'error',
  message: '发现 1 处身份证号码',
  remedy: '请隐去。',
  basis: { source: '《条例》', article: '第十五条', confidence: 'P', url: 'https://www.gov.cn/x' },
  also: [{ rule: 'xf.noLeak', source: '《信访工作条例》', article: '第三十条', confidence: 'P' }],
  where: [{ selector: '#a', text: '110101********002X' }],
  fingerprint: 'aaaabbbbccccdddd',
};

const report = {
  packs: [{ id: 'cn' }, { id: 'privacy' }],
  page: { url: 'https://www.example.gov.cn/a/', title: '留言', kind: 'interaction', kindConfidence: 1 },
  findings: [finding],
  score: 50,
  today: '2026-06-15',
  truncated: false,
} as unknown as Report;

const VISIT = { skippedFrames: [] };

describe('a page on the command line', () => {
  it('says where another page was given for the one that was asked for', () => {
    const told = (asked: string) => printReport(report, { ...VISIT, asked }, 'en', false);
    expect(told('https://www.example.gov.cn/old.html')).toContain(
      'Sent on from https://www.example.gov.cn/old.html',
    );
    for (const same of ['http://example.gov.cn/a', 'https://www.example.gov.cn/a/index.html'])
      expect(told(same)).not.toContain('Sent on');
  });

  it('takes an address whose private number was masked for the same, and never prints the number', () => {
    const told = (url: string, asked: string) =>
      printReport({ ...report, page: { ...report.page, url } }, { ...VISIT, asked }, 'en', false);
    // 110101199001010007 is synthetic: sequence 000 is never issued.
    const asked = 'https://www.example.gov.cn/a/?id=110101199001010007';
    expect(told('https://www.example.gov.cn/a/?id=110***********0007', asked)).not.toContain('Sent on');
    expect(told('https://www.example.gov.cn/b/', asked)).toContain(
      'Sent on from https://www.example.gov.cn/a/?id=110***********0007',
    );
  });

  it('says which frames were not read, and how many there are of many', () => {
    const told = (frames: readonly string[]) =>
      printReport(report, { skippedFrames: frames }, 'en', false)
        .split('\n')
        .find(line => line.includes('frames'))
        ?.trim();
    expect(told([])).toBe(undefined);
    expect(told(['https://w.example.com/a', ''])).toBe(
      '2 frames come from other sites, may not be read, and were not checked: https://w.example.com/a about:blank',
    );
    expect(told(Array.from({ length: 9 }, (_, n) => `https://w.example.com/${String(n)}`))).toMatch(
      /^9 .* …$/,
    );
  });

  it('says where no rule pack fits', () => {
    const lawless = { ...report, packs: [{ id: 'privacy' }] } as unknown as Report;
    expect(printReport(lawless, VISIT, 'en', false)).toContain('No rule pack fits');
    expect(printReport(report, VISIT, 'en', false)).not.toContain('No rule pack fits');
  });
});

const keptOut = {
  ...report,
  findings: [
    {
      ...finding,
      rule: 'page.answer',
      outcome: 'cantTell',
      message: 'What opened is not the page but “网站防火墙”',
    },
  ],
  score: null,
  counts: { cantTell: 1 },
} as unknown as Report;

describe('a page that was kept from the visit', () => {
  it('is no page without a fault', () => {
    const told = printReport(keptOut, VISIT, 'en', false);
    expect(told).toContain('网站防火墙');
    expect(told).not.toContain('No fault was found');
  });
});

describe('the closing line', () => {
  it('counts what could not be read, so that nobody takes it for checked', () => {
    const counted = { ...report, counts: { cantTell: 0 } } as unknown as Report;
    expect(printTotal([counted], 0, 'en')).not.toContain('could not be read');
    expect(printTotal([counted], 3, 'en')).toMatch(/judge\. 3 more could not be read/u);
    expect(printTotal([counted], 0, 'en')).not.toContain('did not open');
    expect(printTotal([counted, keptOut], 0, 'en')).toContain('1 of them did not open');
  });
});

describe('a finding on the command line', () => {
  it('names every basis that it rests on', () => {
    const bases = printReport(report, VISIT, 'zh-CN', false)
      .split('\n')
      .filter(line => line.includes('依据: '))
      .map(line => line.trim());
    expect(bases).toEqual([
      '依据: 《条例》 第十五条 https://www.gov.cn/x',
      '依据: 《信访工作条例》 第三十条',
    ]);
  });
});
