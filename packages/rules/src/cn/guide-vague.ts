/** guide.vague: materials and conditions contain no catch-all. */
import type { Rule, RuleExample } from '../rule.js';
import { guidePage } from '../shared/example-guide.js';
import { isMeaningful } from '../shared/meaningful.js';
import { quote } from '../shared/page.js';
import { say } from '../shared/wording.js';

const VAGUE =
  /(?:法律、?法规|有关规定|相关规定|本(?:机关|局|单位)|审批(?:机关|部门))[^。；;,，]{0,12}(?:要求|规定|需要)[^。；;,，]{0,8}(?:提交|提供|具备)?的?其他(?:材料|条件|资料|文件)|(?:其他|其它)(?:所需|应当?|需要?)?(?:提交|提供)?的?(?:相关|有关|必要|证明){0,2}(?:材料|资料|条件)|(?:有关|相关)(?:证明)?(?:材料|资料)(?=[。；;,，\s]|$)|等(?:相关|有关)?(?:材料|资料)(?=[。；;,，\s]|$)/u;

export const rule: Rule = {
  id: 'guide.vague',
  title: say('材料和条件不得有兜底条款', 'Materials and conditions must have no catch-all'),
  packs: ['cn'],
  kinds: ['guide'],
  severity: 'error',
  basis: {
    source: say(
      '广东省等地优化营商环境条例（申请条件、材料不得含有兜底条款）',
      'Provincial business environment regulations, e.g. Guangdong (no catch-all clauses)',
    ),
    article: '办事指南',
    confidence: 'P',
  },
  reasons: {
    clear: say('申请条件和材料没有兜底表述', 'Conditions and materials contain no catch-all'),
    vague: say('“{label}”含有兜底表述：{quote}', '“{label}” contains a catch-all: {quote}'),
  },
  remedies: {
    default: say(
      '请把需要的材料和条件逐项列明，删去“其他材料”一类表述。',
      'List every material and condition and delete wording such as “other materials”.',
    ),
  },
  check: facts => {
    const fields = facts.pairs.filter(
      pair =>
        pair.fields.some(
          field => field === 'ServiceGuide.materials' || field === 'ServiceGuide.conditions',
        ) && isMeaningful(pair.value),
    );
    if (fields.length === 0) return [];
    const vague = fields.flatMap(pair => {
      // 不再要求申请人提供其他材料 shuts the door that the clause leaves open.
      const value = pair.value.replace(
        /(?:不再|不得|无需|无须|不需要?)[^。；;\n]{0,16}其[他它][^。；;\n]{0,12}/gu,
        ' ',
      );
      return VAGUE.test(value) ? [{ pair, words: quote(value, VAGUE) }] : [];
    });
    if (vague.length === 0)
      return [{ outcome: 'passed', reason: 'clear', where: fields.map(pair => pair.where) }];
    return vague.map(({ pair, words }) => ({
      outcome: 'failed' as const,
      reason: 'vague',
      data: { label: pair.label, quote: words },
      key: pair.label,
      where: [pair.where],
      expected: say('逐项列明', 'every item listed'),
      observed: words,
    }));
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'listed', outcome: 'passed', url: 'https://www.example.gov.cn/bszn/t1.html', html: guidePage() },
  {
    name: 'other materials',
    outcome: 'failed',
    reason: 'vague',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 办理材料: '1.申请书原件1份；2.法律、法规规定需要提交的其他材料。' }),
  },
  {
    name: 'other related materials that have to be given',
    outcome: 'failed',
    reason: 'vague',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 办理材料: '1.申请书原件1份；2.其他需要提供的相关材料等。' }),
  },
  {
    name: 'a material whose name contains 其他',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/bszn/t1.html',
    html: guidePage({ 申请条件: '申请人为企业法人或者其他组织，经营场所不小于二十平方米。' }),
  },
];
