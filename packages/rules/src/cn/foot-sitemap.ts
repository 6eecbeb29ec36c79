/** foot.sitemap: the footer links to a map of the site. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage, page } from '../shared/example-pages.js';
import { markVerdict, FOOT_REASONS } from '../shared/footer.js';
import { D47 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const SITE_MAP = /(?:网站|站点)(?:地图|导[航览])|site\s?map/i;

export const rule: Rule = {
  id: 'foot.sitemap',
  title: say('提供网站地图', 'A site map must be linked'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'warning',
  binds: 'governmentSites',
  basis: { ...D47, article: '附件 网页设计规范', confidence: 'M' },
  reasons: {
    present: say('已提供网站地图链接', 'A site map is linked'),
    missing: say('页脚没有网站地图链接', 'The footer links to no site map'),
    words: say(
      '页面有“网站地图”一类字样，但没有读到链接',
      'The page speaks of a site map, but no link to it was read',
    ),
    ...FOOT_REASONS,
  },
  remedies: { default: say('建议在页脚提供“网站地图”链接。', 'Link a site map in the footer.') },
  check: facts => {
    const elsewhere = facts.links.find(link => SITE_MAP.test(link.text));
    const drawn = facts.images.find(({ alt }) => SITE_MAP.test(alt ?? ''));
    const mark = facts.footer.sitemap;
    const where = (mark?.menu ? undefined : mark?.where) ?? elsewhere?.where ?? drawn?.where;
    if (!where && (mark ?? SITE_MAP.test(`${facts.footer.text} ${facts.text}`)))
      return [{ outcome: 'cantTell', reason: 'words', ...(mark && { where: [mark.where] }) }];
    return where
      ? [{ outcome: 'passed', reason: 'present', where: [where] }]
      : [markVerdict(facts, 'sitemap', say('网站地图', 'site map'))];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'linked', outcome: 'passed', html: articlePage() },
  {
    name: 'called a guide',
    outcome: 'passed',
    html: page({
      body: '<h1>通知</h1>',
      footer: '<p>京ICP备00000001号-1</p><a href="/map/">网站导览</a>',
    }),
  },
  {
    name: 'not linked',
    outcome: 'failed',
    reason: 'missing',
    html: page({
      body: '<h1>通知</h1>',
      footer: '<p>京ICP备00000001号-1</p><p>主办单位：示例市阳光区政务服务局</p>',
    }),
  },
  {
    name: 'no footer at all',
    outcome: 'cantTell',
    reason: 'noFooter',
    html: '<h1>通知</h1><p>正文内容。</p>',
  },
  {
    name: 'a menu of that name, which opens on the page',
    outcome: 'cantTell',
    reason: 'words',
    html: page({
      body: '<ul class="nav"><li>网站导航<i></i><div><a href="/zwgk/">政务公开</a><a href="/bsfw/">办事服务</a></div></li></ul><h1>通知</h1>',
      footer: '<p>京ICP备00000001号-1</p><p>主办单位：示例市阳光区政务服务局</p>',
    }),
  },
];
