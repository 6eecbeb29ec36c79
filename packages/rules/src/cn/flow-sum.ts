/** flow.sum: the limits of the steps do not exceed the promised limit, nor that the limit of the law. */
import { countsTowardLimit } from '@sunboard/model';
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { dayLimit, limitsOf, processDays, readSteps, type StepFact } from '../shared/flow.js';
import { LIC } from '../shared/sources.js';
import { say } from '../shared/wording.js';

/** Said in the finding, since the two ways of adding differ where steps run side by side. */
const HOW = {
  chain: say('各环节依次相加，', 'One after another the steps take'),
  path: say('按最长路径计算，', 'The longest path takes'),
} as const;

/** Counted as in the flow widget; a table states no stage, so its remark decides, else the name. */
const isCounted = ({ name, note, limit }: StepFact): boolean =>
  countsTowardLimit({ name, counted: /不计(?:入|算)/.test(`${limit} ${note}`) ? false : undefined });

export const rule: Rule = {
  id: 'flow.sum',
  title: say('环节时限之和不得超过承诺时限', 'Step limits must fit into the promise'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'error',
  basis: { ...LIC, article: '第四十二条、第八十二条', confidence: 'P' },
  thresholds: { legalDays: 20 },
  reasons: {
    fits: say('{how}共 {sum} 个工作日，不超过 {limit} 个', '{how} {sum} working days, within {limit}'),
    over: say(
      '{how}共 {sum} 个工作日，超过承诺的 {limit} 个',
      '{how} {sum} working days, more than the promised {limit}',
    ),
    parallel: say(
      '{how}共 {sum} 个工作日，超过 {limit} 个；有环节并行办理，但没有写明后续环节，无法按最长路径计算',
      '{how} {sum} working days, more than {limit}; some steps run side by side, but what follows each is not stated, so the longest path is not known',
    ),
    overLaw: say(
      '{how}共 {sum} 个工作日，超过法定期限 {limit} 个；有法律、法规另行规定的，请写明依据',
      '{how} {sum} working days, more than the legal limit of {limit}; if another law allows it, cite it',
    ),
  },
  remedies: {
    default: say(
      '请核对各环节时限；听证、检验、检测、鉴定、专家评审不计入的，请注明。',
      'Check the limits; mark hearings, tests and expert reviews as not counted.',
    ),
  },
  check: (facts, context) => {
    const table = readSteps(facts);
    if (!table?.columns.limit) return [];
    if (table.steps.filter(step => isCounted(step) && dayLimit(step.limit) !== undefined).length < 2)
      return [];
    const { days: sum, how } = processDays(table.steps, step => (isCounted(step) ? dayLimit(step.limit) : 0));
    const { promised, legal } = limitsOf(facts);
    // As the flow widget: the limit that the guide names, else that of the law; an extension is no part of the plan.
    const law = legal ?? context.threshold('legalDays');
    const limit = promised ?? law;
    const told = {
      data: { sum, limit, how: HOW[how] },
      where: [table.where],
      expected: `≤ ${limit}`,
      observed: String(sum),
    };
    // Steps that run side by side, without a word on which: the sum says too much.
    const parallel =
      how === 'chain' && table.steps.some(({ name, note }) => /并联|并行|同步|同时/.test(`${name} ${note}`));
    if (sum > limit && parallel) return [{ outcome: 'cantTell', reason: 'parallel', ...told }];
    if (sum <= limit) return [{ outcome: 'passed', reason: 'fits', ...told }];
    if (promised !== undefined) return [{ outcome: 'failed', reason: 'over', ...told }];
    return [{ outcome: 'cantTell', reason: 'overLaw', ...told }];
  },
};

const steps = (...limits: string[]) =>
  `<h2>办理流程</h2><table><tr><th>环节</th><th>责任单位</th><th>时限</th></tr>${['申请', '受理', '审查', '决定', '送达'].map((name, index) => `<tr><td>${name}</td><td>综合窗口</td><td>${limits[index] ?? ''}</td></tr>`).join('')}</table>`;

export const examples = (): readonly RuleExample[] => [
  {
    name: 'ten days in ten',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(
      { 办理流程: undefined },
      steps('当场', '1个工作日', '5个工作日', '3个工作日', '1个工作日'),
    ),
  },
  {
    name: 'thirteen days in ten',
    outcome: 'failed',
    reason: 'over',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(
      { 办理流程: undefined },
      steps('当场', '1个工作日', '10个工作日', '3个工作日', '2个工作日'),
    ),
  },
  {
    name: 'eight days in ten, and ten more to deliver',
    outcome: 'passed',
    reason: 'fits',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(
      { 办理流程: undefined },
      steps('当场', '5个工作日', '5个工作日', '3个工作日', '10个工作日'),
    ),
  },
  {
    name: 'two opinions side by side in ten days',
    outcome: 'passed',
    reason: 'fits',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage(
      { 办理流程: undefined },
      '<h2>办理流程</h2><table><tr><th>环节</th><th>责任单位</th><th>时限</th><th>后续环节</th></tr><tr><td>受理</td><td>综合窗口</td><td>1个工作日</td><td>消防意见、环保意见</td></tr><tr><td>消防意见</td><td>消防科</td><td>6个工作日</td><td>决定</td></tr><tr><td>环保意见</td><td>环保科</td><td>5个工作日</td><td>决定</td></tr><tr><td>决定</td><td>审批科</td><td>2个工作日</td><td>办结</td></tr></table>',
    ),
  },
];
