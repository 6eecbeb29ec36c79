/** link.empty: links of the content lead somewhere. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { I19 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const NOWHERE = /^(?:|https?:\/{0,2}|about:blank|undefined|null|\[object object\])$|\$\{|\{\{/i;

export const rule: Rule = {
  id: 'link.empty',
  title: say('链接地址有效', 'Links have an address'),
  packs: ['cn', 'us', 'uk'],
  kinds: 'any',
  severity: 'warning',
  basis: { ...I19, article: '功能设计·可用性', confidence: 'S' },
  reasons: {
    good: say('正文区 {count} 个链接都有地址', 'All {count} links of the content have an address'),
    empty: say('有 {count} 个链接没有有效地址：{texts}', '{count} links have no usable address: {texts}'),
  },
  remedies: { default: say('请填写正确地址，或去掉链接。', 'Enter the right address or remove the link.') },
  check: facts => {
    const links = facts.links.filter(link => link.area === 'content');
    if (links.length === 0) return [];
    // A script may serve `#` and `javascript:` links: they are not judged.
    const empty = links.filter(
      link => link.text.trim() !== '' && !link.handler && NOWHERE.test(link.href.trim()),
    );
    if (empty.length === 0) return [{ outcome: 'passed', reason: 'good', data: { count: links.length } }];
    return [
      {
        outcome: 'failed',
        reason: 'empty',
        data: { count: empty.length, texts: empty.slice(0, 5).map(link => link.text.slice(0, 30)) },
        key: 'links',
        where: empty.slice(0, 50).map(link => link.where),
        expected: say('有效地址', 'an address'),
        observed: empty[0]?.href ?? '',
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  {
    name: 'real addresses',
    outcome: 'passed',
    html: articlePage({
      body: '<p>近日，示例市阳光区政务服务局召开会议，详见<a href="/zcwj/t1.html">政策全文</a>。</p>',
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
