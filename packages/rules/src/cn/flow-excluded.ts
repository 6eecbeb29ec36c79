/** flow.excluded: hearings, tests and expert reviews are marked as not counted in the time limit. */
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { readSteps } from '../shared/flow.js';
import { LIC } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'flow.excluded',
  title: say('不计入时限的环节已注明', 'Steps that do not count must be marked'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'info',
  basis: { ...LIC, article: '第四十五条', confidence: 'P' },
  reasons: {
    marked: say('{names}已注明不计入时限', '{names}: marked as not counted'),
    unmarked: say('{names}没有注明是否计入时限', '{names}: not said whether it counts'),
  },
  remedies: {
    default: say(
      '听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审所需时间不计入办理时限，请在环节中注明，并书面告知申请人。',
      'Mark hearings, tenders, tests and expert reviews as not counted, and tell the applicant in writing.',
    ),
  },
  check: facts => {
    const table = readSteps(facts);
    const special =
      table?.steps.filter(({ name }) => /听证|招标|拍卖|检验|检测|检疫|鉴定|专家评审/.test(name)) ?? [];
    if (!table || special.length === 0) return [];
    const unmarked = special.filter(({ limit, note }) => !/不计|不(?:包括|含)|除外/.test(`${limit} ${note}`));
    const where = [table.where];
    if (unmarked.length === 0)
      return [
        { outcome: 'passed', reason: 'marked', data: { names: special.map(({ name }) => name) }, where },
      ];
    return [
      {
        outcome: 'failed',
        reason: 'unmarked',
        data: { names: unmarked.map(({ name }) => name) },
        key: 'steps',
        where,
        expected: say('不计入时限', 'not counted'),
        observed: say('没有注明', 'not said'),
      },
    ];
  },
};

const steps = (limit: string) =>
  guidePage(
    { 办理流程: undefined },
    `<h2>办理流程</h2><table><tr><th>环节</th><th>责任单位</th><th>时限</th></tr><tr><td>受理</td><td>综合窗口</td><td>1个工作日</td></tr><tr><td>专家评审</td><td>审批科</td><td>${limit}</td></tr><tr><td>决定</td><td>审批科</td><td>3个工作日</td></tr></table>`,
  );
const url = 'https://www.example.gov.cn/bszn/t1.html';

export const examples = (): readonly RuleExample[] => [
  { name: 'marked', outcome: 'passed', url, html: steps('10个工作日，不计入办理时限') },
  { name: 'not marked', outcome: 'failed', reason: 'unmarked', url, html: steps('10个工作日') },
  { name: 'no such step', outcome: 'inapplicable', url, html: guidePage() },
];
