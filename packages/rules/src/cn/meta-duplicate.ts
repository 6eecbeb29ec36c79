/** meta.duplicate: each tag of the guide occurs once. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { pagePlace } from '../shared/page.js';
import { PRACTICE } from '../shared/sources.js';
import { say } from '../shared/wording.js';

const NAMES = [
  'sitename',
  'sitedomain',
  'siteidcode',
  'columnname',
  'columndescription',
  'columnkeywords',
  'columntype',
  'articletitle',
  'pubdate',
  'contentsource',
];

export const rule: Rule = {
  id: 'meta.duplicate',
  title: say('标签不得重复', 'Tags must occur once'),
  packs: ['cn'],
  kinds: 'any',
  severity: 'warning',
  basis: { ...PRACTICE, article: '页面标签', confidence: 'M' },
  reasons: {
    once: say('各标签只出现一次', 'Each tag occurs once'),
    twice: say(
      '标签 {name} 出现 {count} 次，内容不同：{values}',
      'The tag {name} occurs {count} times with different content: {values}',
    ),
  },
  remedies: { default: say('请只保留一个 {name} 标签。', 'Keep one {name} tag.') },
  check: facts => {
    const known = facts.metas.filter(meta => NAMES.includes(meta.name.toLowerCase()));
    if (known.length === 0) return [];
    const twice = NAMES.map(name => known.filter(meta => meta.name.toLowerCase() === name)).filter(
      group => new Set(group.map(meta => meta.content.trim())).size > 1,
    );
    if (twice.length === 0) return [{ outcome: 'passed', reason: 'once' }];
    // One fault, however many tags: a template that is included twice repeats them all.
    const names = twice.map(group => group[0]?.name ?? '');
    const values = [...new Set(twice[0]?.map(meta => meta.content.trim().slice(0, 40)))].filter(
      value => value !== '',
    );
    return [
      {
        outcome: 'failed',
        reason: 'twice',
        data: { name: names, count: twice[0]?.length ?? 0, values },
        key: 'tags',
        where: [pagePlace(facts)],
        expected: '1',
        observed: String(twice[0]?.length ?? 0),
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'once each', outcome: 'passed', html: articlePage() },
  {
    name: 'two dates',
    outcome: 'failed',
    reason: 'twice',
    html: articlePage().replace('</head>', '<meta name="PubDate" content="2026-01-01 00:00"></head>'),
  },
];
