/** foot.conacKind: an administrative organ shows the red mark, not the blue one of public institutions. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page, FOOTER } from '../shared/example-pages.js';
import { metaOf } from '../shared/page.js';
import { LIVE } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'foot.conacKind',
  title: say('党政机关使用红色标识', 'An organ of government must show the red mark'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'warning',
  binds: 'governmentSites',
  basis: { ...LIVE, article: '党政机关与事业单位标识', confidence: 'S' },
  reasons: {
    red: say('标识为党政机关（红色）', 'The mark is the red one of government organs'),
    blue: say(
      '标识为事业单位（蓝色）；如本站为行政机关，应使用党政机关（红色）标识',
      'The mark is the blue one of public institutions; an organ of government shows the red one',
    ),
    unknown: say('不能从图片判断标识颜色', 'The colour of the mark cannot be told from its image'),
  },
  remedies: {
    default: say(
      '请核对证书上的单位类型；事业单位网站可在站点配置中关闭本规则。',
      'Check the kind of body on the certificate; public institutions may switch this rule off in the site profile.',
    ),
  },
  check: facts => {
    const mark = facts.footer.conac;
    if (!mark) return [];
    const where = [mark.where];
    if (mark.image === undefined) return [{ outcome: 'cantTell', reason: 'unknown', where }];
    if (mark.image === 'red') return [{ outcome: 'passed', reason: 'red', where }];
    // Institutions rightly show the blue mark: only a body whose name is that of an organ fails.
    const owner = facts.footer.owner?.value ?? metaOf(facts, 'SiteName')?.content ?? '';
    if (!/人民政府|(?:局|厅|委员会|委|署|办公室)(?:（[^（）]{1,12}）)?$/.test(owner.trim()))
      return [{ outcome: 'cantTell', reason: 'blue', where }];
    return [
      {
        outcome: 'failed',
        reason: 'blue',
        where,
        expected: say('红色标识', 'red mark'),
        observed: say('蓝色标识', 'blue mark'),
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'red', outcome: 'passed', html: articlePage() },
  {
    name: 'blue',
    outcome: 'failed',
    reason: 'blue',
    html: page({ body: '<h1>通知</h1>', footer: FOOTER.replace('red.png', 'blue.png') }),
  },
  {
    name: 'blue, of an office with a second name',
    outcome: 'failed',
    reason: 'blue',
    html: page({
      body: '<h1>通知</h1>',
      footer: FOOTER.replace('red.png', 'blue.png').replace('政务服务局', '政务服务局（数据局）'),
    }),
  },
  {
    name: 'red, as the register draws it for an address it does not know',
    outcome: 'passed',
    reason: 'red',
    html: page({ body: '<h1>通知</h1>', footer: FOOTER.replace('red.png', 'red_error.png') }),
  },
];
