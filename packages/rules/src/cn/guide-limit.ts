/** guide.limit: a guide states legal and promised time limits, and the promise is not longer than the law allows. */
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { page } from '../shared/example-pages.js';
import { findField, isUnfilled } from '../shared/fields.js';
import { limitsOf } from '../shared/flow.js';
import { LIC } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'guide.limit',
  title: say('写明法定和承诺办结时限', 'The legal and the promised time limits must be stated'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'error',
  basis: { ...LIC, article: '第四十二条', confidence: 'P' },
  reasons: {
    ordered: say('承诺时限不长于法定时限', 'The promise is not longer than the legal limit'),
    stated: say('已写明办结时限', 'The time limit is stated'),
    longer: say(
      '承诺时限（{promised} 个工作日）长于法定时限（{legal} 个工作日）',
      'The promise ({promised} working days) is longer than the legal limit ({legal})',
    ),
    unclear: say(
      '办结时限“{value}”没有写明工作日数',
      'The time limit “{value}” does not say how many working days',
    ),
    missing: say('没有写明办结时限', 'No time limit is stated'),
    unfilled: say(
      '页面上的各项都还没有内容，可能尚未加载',
      'Nothing on the page has been filled in yet; it may not have loaded',
    ),
    unsure: say('页面提到时限，但没有读到内容', 'A time limit is mentioned, but could not be read'),
  },
  remedies: {
    default: say(
      '请分别写明法定和承诺办结时限，如“10个工作日”或“当场办结”。',
      'State both limits, such as “10个工作日” or “当场办结”.',
    ),
  },
  check: facts => {
    const legal = findField(facts, 'ServiceGuide', 'legalLimit');
    const promised = findField(facts, 'ServiceGuide', 'promisedLimit');
    const where = [legal, promised].flatMap(field => (field.where ? [field.where] : []));
    const { legal: legalDays, promised: promisedDays } = limitsOf(facts);
    if (legalDays !== undefined && promisedDays !== undefined) {
      const data = { legal: legalDays, promised: promisedDays };
      if (promisedDays <= legalDays) return [{ outcome: 'passed', reason: 'ordered', data, where }];
      return [
        {
          outcome: 'failed',
          reason: 'longer',
          data,
          where,
          expected: `≤ ${legalDays}`,
          observed: String(promisedDays),
        },
      ];
    }
    const stated = [legal, promised].filter(({ state }) => state === 'present');
    if (legalDays !== undefined || promisedDays !== undefined)
      return [{ outcome: 'passed', reason: 'stated', where }];
    if (stated.length > 0)
      return [
        {
          outcome: 'cantTell',
          reason: 'unclear',
          data: { value: (stated[0]?.value ?? '').slice(0, 60) },
          where,
        },
      ];
    const empty = [legal, promised].find(({ state }) => state === 'empty');
    if (
      !empty &&
      ([legal, promised].some(({ state }) => state === 'unsure') ||
        /时限|\d\s?个?工作日|期限|即办|当场办结/.test(facts.text))
    )
      return [{ outcome: 'cantTell', reason: 'unsure', where }];
    if (isUnfilled(facts)) return [{ outcome: 'cantTell', reason: 'unfilled', where }];
    return [
      {
        outcome: 'failed',
        reason: 'missing',
        key: 'limits',
        where,
        expected: say('n个工作日', 'n working days'),
        observed: empty?.value ?? say('没有', 'none'),
        absent: true,
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'promise shorter than the law',
    outcome: 'passed',
    reason: 'ordered',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(),
  },
  {
    name: 'promise longer than the law',
    outcome: 'failed',
    reason: 'longer',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 承诺办结时限: '30个工作日' }),
  },
  {
    name: 'promise longer than the law, told in one line',
    outcome: 'failed',
    reason: 'longer',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({
      法定办结时限: undefined,
      承诺办结时限: undefined,
      办理时限: '法定20个工作日，承诺30个工作日',
    }),
  },
  {
    name: 'no limit, though office hours name working days',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({
      法定办结时限: undefined,
      承诺办结时限: undefined,
      办理时间: '工作日9:00—17:00',
      办理流程: '申请、受理、审查、决定、送达五个环节。申请材料不齐全的，当场一次告知。',
    }),
  },
  {
    name: 'placeholders',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 承诺办结时限: '暂无', 法定办结时限: '待定' }),
  },
  {
    name: 'cells that a script has yet to fill',
    outcome: 'cantTell',
    reason: 'unfilled',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: page({
      body: `<div class="position">当前位置：<a href="/">首页</a> &gt; 办事指南</div><h1>办事指南</h1><table>${[
        '设定依据',
        '受理条件',
        '办理材料',
        '收费标准',
        '办理时限',
        '办理地点',
        '联系电话',
      ]
        .map((label, at) => `<tr><td>${label}</td><td id="v${String(at)}"></td></tr>`)
        .join('')}</table>`,
    }),
  },
];
