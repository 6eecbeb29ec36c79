/** pii.health: lists that tell people's health are shown to a person. */
import { isPersonName } from '@sunboard/model';
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { reviewLists } from '../shared/list-review.js';
import { PIPL } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'pii.health',
  title: say('涉及健康状况的名单', 'Lists that tell people’s health'),
  packs: ['privacy'],
  kinds: ['article', 'notice', 'document'],
  severity: 'warning',
  basis: { ...PIPL, article: '第二十八条', confidence: 'P' },
  reviewOnly: true,
  reasons: {
    none: say('表格中没有健康状况', 'No table tells people’s health'),
    lines: say(
      '正文有 {count} 行写明姓名和病情，请人工核对是否有公开依据',
      '{count} {count?line tells:lines tell} a name with an illness; check whether it may be published',
    ),
    health: say(
      '表格同时列出姓名和健康状况（{headers}），请人工核对是否有公开依据',
      'A table lists names with health ({headers}); check whether it may be published',
    ),
  },
  remedies: {
    default: say(
      '医疗健康信息属于敏感个人信息，确需公开的请去标识化。',
      'Health data is sensitive; mask it if it must be published.',
    ),
  },
  check: facts =>
    reviewLists(facts, {
      isSensitive: ({ headers }) =>
        headers.some(header => /姓名|对象/.test(header)) &&
        headers.some(header => /残疾|疾病|病种|病情|诊断|重病|孕|健康状况|致贫原因/.test(header)),
      tableReason: 'health',
      isLine: tellsIllness,
      lineReason: 'lines',
      // News tell of one person, too.
      fewest: 2,
    }),
};

/* Said of one person, not of what is done against illness. */
const ILL = /患(?!者)|确诊|[癌瘤]|尿毒症|透析|脑梗|因[\u4e00-\u9fff]{1,8}(?:住院|手术)|[一二三四]级残疾/;

/* 3、李云岚：患尿毒症，救助3000元 */
function tellsIllness(line: string): boolean {
  const [, name = '', rest = ''] =
    /^[\d、.．（()）\s]{0,6}([\u4e00-\u9fff·]{2,8})\s?[：:，,（(]([^。\n]{1,16})/.exec(line) ?? [];
  return isPersonName(name) && ILL.test(rest);
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'names and amounts',
    outcome: 'passed',
    html: articlePage({
      title: '补贴公示',
      body: '<table><tr><th>姓名</th><th>金额</th></tr><tr><td>甲一</td><td>350</td></tr><tr><td>乙二</td><td>280</td></tr></table>',
    }),
  },
  {
    name: 'illness in lines of text',
    outcome: 'cantTell',
    reason: 'lines',
    html: articlePage({
      title: '临时救助公示',
      body: '<p>王小明：患尿毒症，长期透析，救助3000元。</p><p>李小红：因脑梗住院手术，救助2000元。</p>',
    }),
  },
  {
    name: 'kind of disability',
    outcome: 'cantTell',
    reason: 'health',
    html: articlePage({
      title: '补贴公示',
      body: '<table><tr><th>姓名</th><th>残疾类别</th></tr><tr><td>甲一</td><td>肢体</td></tr><tr><td>乙二</td><td>视力</td></tr></table>',
    }),
  },
];
