/** internal.draft: drafts under final documents are shown to a person. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { pagePlace } from '../shared/page.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'internal.draft',
  title: say('正式文件不得是讨论稿、送审稿', 'Published documents must not be drafts'),
  packs: ['cn'],
  kinds: ['article', 'document', 'notice'],
  severity: 'warning',
  basis: { ...OGI, article: '第十六条', confidence: 'P' },
  reviewOnly: true,
  reasons: {
    final: say('标题没有草稿字样', 'The title names no draft'),
    draft: say(
      '标题含“{words}”，请核对是否误发了过程稿',
      'The title says “{words}”; check whether a draft was published by mistake',
    ),
  },
  remedies: {
    default: say(
      '误发的过程稿请撤下，换成正式文件。',
      'Take down a draft that was published by mistake and put up the final text.',
    ),
  },
  check: facts => {
    const title = `${facts.heading ?? facts.title} ${facts.links
      .filter(({ file }) => file !== undefined)
      .map(({ text }) => text)
      .join(' ')}`;
    const words = /讨论稿|送审稿|内部讨论|初稿|草稿|修改稿/.exec(title)?.[0];
    if (words === undefined || /征求意见|公开征集|听证/.test(title))
      return [{ outcome: 'passed', reason: 'final' }];
    return [{ outcome: 'cantTell', reason: 'draft', data: { words }, where: [pagePlace(facts)] }];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'final document', outcome: 'passed', html: articlePage() },
  {
    name: 'draft for submission',
    outcome: 'cantTell',
    reason: 'draft',
    html: articlePage({ title: '阳光区政务服务管理办法（送审稿）' }),
  },
];
