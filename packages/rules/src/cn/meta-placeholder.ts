/** meta.placeholder: no tag still holds what a template should have replaced. */
import type { Rule, RuleExample } from '../rule.js';
import { articlePage } from '../shared/example-pages.js';
import { pagePlace } from '../shared/page.js';
import { PRACTICE } from '../shared/sources.js';
import { isLeftover } from '../shared/tag-leftovers.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'meta.placeholder',
  title: say('标签中不得有模板残留', 'Tags must hold no template leftovers'),
  packs: ['cn', 'us', 'uk'],
  kinds: 'any',
  severity: 'error',
  basis: { ...PRACTICE, article: '页面标签', confidence: 'M' },
  reasons: {
    clean: say('标签均已填写实际内容', 'No tag holds a leftover'),
    leftover: say(
      '标签 {name} 的内容是模板残留：{content}',
      '{name}: a template left {content} where content belongs',
    ),
  },
  remedies: {
    default: say(
      '请修正页面模板，使 {name} 输出实际内容。',
      'Correct the page template so that it writes real content into {name}.',
    ),
  },
  check: facts => {
    if (facts.metas.length === 0) return [];
    const found = facts.metas.filter(isLeftover);
    if (found.length === 0) return [{ outcome: 'passed', reason: 'clean' }];
    // One fault, however many tags: the template is at fault, not each of them.
    const contents = [...new Set(found.map(({ content }) => content.trim().slice(0, 60)))];
    return [
      {
        outcome: 'failed',
        reason: 'leftover',
        data: { name: [...new Set(found.map(({ name }) => name))], content: contents },
        key: 'tags',
        where: [pagePlace(facts)],
        expected: say('实际内容', 'real content'),
        observed: contents.join(' '),
      },
    ];
  },
};

export const examples = (): readonly RuleExample[] => [
  { name: 'real content', outcome: 'passed', html: articlePage() },
  {
    name: 'an unfilled variable',
    outcome: 'failed',
    reason: 'leftover',
    html: articlePage({
      metas: { ArticleTitle: '{{ article.title }}', PubDate: '2026-06-10 09:30', ContentSource: '本局' },
    }),
  },
  {
    name: 'tags of the systems that make pages',
    outcome: 'failed',
    reason: 'leftover',
    html: articlePage({
      metas: {
        SiteName: '[!--sitename--]',
        ArticleTitle: "<DOC_FIELD name='title'></DOC_FIELD>",
        PubDate: '{cms:field.pubdate}',
        ContentSource: '%%source%%',
      },
    }),
  },
  {
    name: 'code of the program that makes the page',
    outcome: 'failed',
    reason: 'leftover',
    html: articlePage({ metas: { SiteName: '<?php echo $name ?>', ColumnName: '<?= $column ?>' } }),
  },
  {
    name: 'the words by which the standard explains the tag',
    outcome: 'failed',
    reason: 'leftover',
    html: articlePage({ metas: { SiteName: '网站名称', SiteDomain: '网站域名', Url: '####' } }),
  },
  {
    name: 'the words by which a frame explains its tags',
    outcome: 'failed',
    reason: 'leftover',
    html: articlePage({ metas: { keywords: '项目关键词', description: '项目描述' } }),
  },
  {
    name: 'a column whose name is the word for another tag',
    outcome: 'passed',
    html: articlePage({ metas: { ColumnName: '标题', ColumnKeywords: '来源' } }),
  },
];
