/** flow.steps: the process of a licence shows application, acceptance, examination, decision and delivery. */
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { findField } from '../shared/fields.js';
import { readSteps } from '../shared/flow.js';
import { isLicence } from '../shared/page.js';
import { LIC } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const STAGES = [
  { label: say('申请', 'application'), words: /申请|提交|申报|收件/ },
  { label: say('受理', 'acceptance'), words: /受理/ },
  { label: say('审查', 'examination'), words: /审查|审核|核查|勘验|初审|踏勘|评审|审批/ },
  { label: say('决定', 'decision'), words: /决定|审批|批准|核准|审定|签发|办结/ },
  { label: say('送达', 'delivery'), words: /送达|发证|领取|领证|颁发|制证|取件|邮寄|告知结果|出件/ },
];

export const rule: Rule = {
  id: 'flow.steps',
  title: say('办理流程五个环节齐全', 'The process must show its five stages'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'error',
  basis: { ...LIC, article: '第二十九条至第四十四条', confidence: 'P' },
  reasons: {
    complete: say('申请、受理、审查、决定、送达均已写明', 'All five stages are named'),
    missing: say('办理流程没有写明：{names}', 'The process does not name: {names}'),
    unsure: say(
      '办理流程没有写明 {names}；不能确定本事项是否属于行政许可',
      'The process does not name {names}; it is not certain that this service is a licence',
    ),
    table: say('流程表没有{names}列', 'The table of steps has no column for {names}'),
  },
  remedies: {
    default: say(
      '请在流程中写明每个环节、责任单位和时限：{names}。',
      'Name every stage with its owner and time limit: {names}.',
    ),
  },
  check: facts => {
    const table = readSteps(facts);
    const field = findField(facts, 'ServiceGuide', 'process');
    const text = table
      ? table.steps.map(({ name, note }) => `${name} ${note}`).join('\n')
      : field.state === 'present'
        ? // 办事流程 and 审批程序: what one does not tell, the other may.
          facts.pairs
            .flatMap(({ fields, value }) => (fields.includes('ServiceGuide.process') ? [value] : []))
            .concat(field.value ?? '')
            .join('\n')
        : '';
    if (text.trim().length < 4) return [];
    const where = table ? [table.where] : field.where ? [field.where] : [];
    const missing = STAGES.filter(({ words }) => !words.test(text)).map(({ label }) => label);
    const licence = isLicence(facts) || /许可/.test(`${facts.title} ${facts.heading ?? ''}`);
    if (missing.length > 0)
      return [
        {
          outcome: licence ? 'failed' : 'cantTell',
          reason: licence ? 'missing' : 'unsure',
          data: { names: missing },
          key: 'stages',
          where,
          expected: say('5 个环节', '5 stages'),
          observed: say('缺 {n} 个', '{n} missing', { n: missing.length }),
        },
      ];
    const columns = table
      ? [
          !table.columns.owner && say('责任单位', 'the owner'),
          !table.columns.limit && say('时限', 'the time limit'),
        ].filter(name => name !== false)
      : [];
    if (columns.length > 0)
      return [
        {
          outcome: 'failed',
          reason: 'table',
          severity: 'warning',
          data: { names: columns },
          key: 'columns',
          where,
          expected: say('责任单位、时限', 'owner, time limit'),
          observed: say('缺列', 'column missing'),
        },
      ];
    return [{ outcome: 'passed', reason: 'complete', where }];
  },
};

const steps = (rows: readonly (readonly string[])[]) =>
  `<h2>办理流程</h2><table><tr><th>环节</th><th>责任单位</th><th>时限</th></tr>${rows.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

export const examples = (): readonly RuleExample[] => [
  {
    name: 'five stages',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(
      { 办理流程: undefined },
      steps([
        ['申请', '申请人', '—'],
        ['受理', '综合窗口', '1个工作日'],
        ['审查', '审批科', '5个工作日'],
        ['决定', '审批科', '3个工作日'],
        ['送达', '综合窗口', '1个工作日'],
      ]),
    ),
  },
  {
    name: 'no acceptance and no delivery',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 办理流程: '申请人提交申请材料，经办人员审查后作出决定。' }),
  },
  {
    name: 'acceptance under a label of its own',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({
      办理流程: '申请人网上申请，审批部门审查并作出决定，综合窗口送达。',
      审批程序: '受理、审查、决定',
    }),
  },
];
