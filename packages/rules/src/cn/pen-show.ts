/** pen.show: a page on penalties states who acts, on which basis, by which procedure, and how to contest. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { statements, STATEMENT_REASONS, STATEMENT_REMEDIES } from '../shared/statements.js';
import { PEN } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const WANTED = [
  { label: say('实施机关', 'acting organ'), words: /实施机关|执法机关|执法主体|实施主体|处罚机关|处罚实施/ },
  { label: say('立案依据', 'basis'), words: /立案依据|处罚依据|法律依据|执法依据|实施依据|依据/ },
  { label: say('实施程序', 'procedure'), words: /程序|流程/ },
  { label: say('救济渠道', 'remedies'), words: /救济|复议|诉讼/ },
];

export const rule: Rule = {
  id: 'pen.show',
  title: say('行政处罚公示内容齐全', 'A page on penalties must be complete'),
  packs: ['cn'],
  kinds: ['ogi', 'article', 'document', 'notice', 'other', 'organization', 'catalogue'],
  severity: 'warning',
  basis: { ...PEN, article: '第三十九条', confidence: 'P' },
  reasons: STATEMENT_REASONS,
  remedies: { ...STATEMENT_REMEDIES, default: say('请公示：{names}。', 'Publish: {names}.') },
  check: facts =>
    /行政处罚.{0,12}(?:公示|依据.{0,4}程序|事项|清单|指南)$/.test((facts.heading ?? '').trim()) &&
    // Decisions that were taken are shown case by case: the law asks this of the office.
    !/决定|信息公示|结果|情况/.test(facts.heading ?? '')
      ? statements(facts, WANTED)
      : [],
};

const penalties = (remedy: string) =>
  ogiPage(
    '行政处罚事项公示',
    `<p>实施机关：示例市阳光区政务服务局。立案依据：《中华人民共和国行政处罚法》及有关法律、法规。实施程序：立案、调查取证、告知、听取陈述申辩、决定、送达、执行。${remedy}当事人应当在规定期限内履行处罚决定；确有经济困难需要延期或者分期缴纳罚款的，经申请和批准，可以暂缓或者分期缴纳。执法人员应当主动出示执法证件，全过程记录并归档保存，接受社会监督，监督电话：010-00000002。</p>`,
  );

export const examples = (): readonly RuleExample[] => [
  {
    name: 'decisions that were taken',
    outcome: 'inapplicable',
    html: ogiPage('行政处罚信息公示', '<p>示罚〔2026〕1号，示例餐饮店未公示许可证，罚款五百元。</p>'),
  },
  {
    name: 'all four',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/cf/',
    html: penalties('救济渠道：可以依法申请行政复议或者提起行政诉讼。'),
    profile: { columns: [{ match: '/cf/', kind: 'ogi' }] },
  },
  {
    name: 'no remedies',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/cf/',
    html: penalties(''),
    profile: { columns: [{ match: '/cf/', kind: 'ogi' }] },
  },
];
