/** link.empty: links of the content lead somewhere. */
import { foldLabel } from '@sunboard/model';
import type { LinkFact, PageFacts } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { titleParts } from '../shared/page-title.js';
import { MOST_PLACES } from '../shared/places.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

/* Addresses that no script gives a meaning: a variable that a template left, one with a brace too few too; an e-mail address without `mailto:`. */
const BROKEN =
  /^(?:https?:\/{0,2}|about:blank|undefined|null|\[object object\]|#{2,10})$|\$\{|\{\{|\{\s?[a-z_][\w.]{0,40}\s?\}\}|<(?:%|\?(?:php|=))|^(?:e-?mail:)?[\w.+-]{1,64}@[a-z\d-]{1,63}\.[a-z\d.-]{2,60}$|^https?:\/\/(?:www\.)?example\.(?:com|org|net)(?:\/|$)/i;

/* PDF, Download, 下载: a link to a file, which has an address of its own. */
const FILE = /^(?:pdf|word|excel|docx?|xlsx?|(?:agenda|minutes|download|materials?|下载)(?: \(?pdf\)?)?)$/i;

function isAddressless(address: string): boolean {
  return address === '' || BROKEN.test(address);
}

export const rule: Rule = {
  id: 'link.empty',
  title: say('链接地址有效', 'Links must have an address'),
  packs: ['cn', 'us', 'uk'],
  kinds: 'any',
  severity: 'warning',
  basis: { ...I19, article: '功能设计·可用性', confidence: 'S' },
  reasons: {
    good: say(
      '正文区 {count} 个链接都有地址',
      '{count} {count?link of the content has its:links of the content all have an} address',
    ),
    empty: say(
      '有 {count} 个链接没有有效地址：{texts}',
      '{count} {count?link has:links have} no usable address: {texts}',
    ),
    perhaps: say(
      '有 {count} 个链接没有地址，可能由脚本打开，请点开核对：{texts}',
      '{count} {count?link has no address; a script may open it:links have no address; a script may open them}, try by hand: {texts}',
    ),
  },
  remedies: { default: say('请填写正确地址，或去掉链接。', 'Enter the right address or remove the link.') },
  check: facts => {
    const links = facts.links.filter(link => link.area === 'content');
    if (links.length === 0) return [];
    // A script may serve `#` and `javascript:` links: they are not judged, unless a file is to be behind them. Nor is the entry for the page that is open.
    const here = ownNames(facts);
    const unnamed = links.filter(
      link =>
        (isAddressless(link.href.trim()) || (link.href.trim() === '#' && FILE.test(link.text.trim()))) &&
        link.text.trim() !== '' &&
        !link.handler &&
        !here.has(foldLabel(link.text)),
    );
    const broken = unnamed.filter(link => BROKEN.test(link.href.trim()));
    // An empty link in a list whose other entries lead somewhere was forgotten; elsewhere a script may open it.
    const listed = new Set(
      facts.lists
        .filter(({ items }) => items.filter(item => (item.href ?? '') !== '').length * 2 > items.length)
        .flatMap(({ items }) =>
          items.filter(item => (item.href ?? '') === '').map(item => item.where.selector),
        ),
    );
    const bare = unnamed.filter(link => !broken.includes(link));
    const forgotten = bare.filter(link => listed.has(link.where.selector));
    const told = (found: readonly LinkFact[]) => ({
      data: { count: found.length, texts: found.slice(0, 5).map(link => link.text.slice(0, 30)) },
      key: 'links',
      where: found.slice(0, MOST_PLACES).map(link => link.where),
      expected: say('有效地址', 'an address'),
      observed: found[0]?.href ?? '',
    });
    const faulty = [...broken, ...forgotten];
    if (faulty.length > 0) return [{ outcome: 'failed', reason: 'empty', ...told(faulty) }];
    if (bare.length > 0) return [{ outcome: 'cantTell', reason: 'perhaps', ...told(bare) }];
    return [{ outcome: 'passed', reason: 'good', data: { count: links.length } }];
  },
};

/** Names under which menus and breadcrumbs list the page itself. */
function ownNames(facts: PageFacts): Set<string> {
  const names = [
    facts.heading,
    facts.columnName,
    ...facts.breadcrumb,
    ...titleParts(facts.title),
    '正文',
    '首页',
    '详情',
    '当前位置',
  ];
  return new Set(names.map(name => foldLabel(name ?? '')));
}

export const examples = (): readonly RuleExample[] => [
  {
    name: 'real addresses',
    outcome: 'passed',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局召开会议，详见<a href="/zcwj/t1.html">政策全文</a>。</p>',
    }),
  },
  {
    name: 'the entry of the open page in its breadcrumb',
    outcome: 'passed',
    html: articlePage({
      title: '关于召开会议的通知',
      body: '<p><a href="/a.html">通知公告</a> <a href="">关于召开会议的通知</a></p><p>近日，示例市阳光区政务服务局召开会议。</p>',
    }),
  },
  {
    name: 'a link without address that a script may open',
    outcome: 'cantTell',
    reason: 'perhaps',
    html: articlePage({ body: '<p>近日，示例市阳光区政务服务局召开会议，<a href="">展开全文</a>。</p>' }),
  },
  {
    name: 'files without an address',
    outcome: 'cantTell',
    reason: 'perhaps',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局召开会议，纪要如下。</p><table><tr><td>五月</td><td><a href="#">PDF</a></td></tr><tr><td>六月</td><td><a href="#">下载</a></td></tr></table>',
    }),
  },
  {
    name: 'a template with a brace too few',
    outcome: 'failed',
    reason: 'empty',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局召开会议，详见<a href="{ site.baseurl }}/fy2025.pdf">年度报告</a>。</p>',
    }),
  },
  {
    name: 'an e-mail address that no program opens',
    outcome: 'failed',
    reason: 'empty',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局召开会议，意见请发<a href="email:yijian@example.gov.cn">信箱</a>。</p>',
    }),
  },
  {
    name: 'an unfilled template',
    outcome: 'failed',
    reason: 'empty',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局召开会议，详见<a href="${link}">政策全文</a>。</p>',
    }),
  },
];
