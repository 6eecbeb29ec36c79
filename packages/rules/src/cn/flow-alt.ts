/** flow.alt: a flow chart that is a picture has the same as text. */
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { findField } from '../shared/fields.js';
import { readSteps } from '../shared/flow.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const CHART = /流程图|流程|flow\s?chart|liucheng|lct/i;

export const rule: Rule = {
  id: 'flow.alt',
  title: say('流程图有文字说明', 'A flow chart must exist as text too'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'error',
  basis: { ...OGI, article: '第四十三条', confidence: 'P' },
  reasons: {
    text: say('流程图配有文字说明', 'The chart is accompanied by text'),
    picture: say('办理流程只有图片，没有文字说明', 'The process is a picture only, without text'),
  },
  remedies: {
    default: say(
      '请在图旁以文字或表格写明各环节、责任单位和时限。',
      'Write the steps, owners and limits as text or a table beside the picture.',
    ),
  },
  check: facts => {
    const chart = facts.images.find(image => CHART.test(`${image.alt ?? ''} ${decoded(image.src)}`));
    if (!chart) return [];
    const field = findField(facts, 'ServiceGuide', 'process');
    const described =
      (field.state === 'present' && (field.value ?? '').length >= 12) ||
      readSteps(facts) !== undefined ||
      (chart.alt ?? '').length >= 30;
    if (described) return [{ outcome: 'passed', reason: 'text', where: [chart.where] }];
    return [
      {
        outcome: 'failed',
        reason: 'picture',
        where: [chart.where],
        expected: say('文字或表格', 'text or a table'),
        observed: say('仅有图片', 'a picture only'),
        absent: true,
      },
    ];
  },
};

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'chart and text',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(
      {},
      '<p><img src="/images/liuchengtu.png" alt="办理流程图" width="600" height="400"></p>',
    ),
  },
  {
    name: 'chart only',
    outcome: 'failed',
    reason: 'picture',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(
      { 办理流程: undefined },
      '<h2>办理流程</h2><p><img src="/images/liuchengtu.png" alt="办理流程图" width="600" height="400"></p>',
    ),
  },
];
