/** column.empty: a column holds at least one item. */
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items, page, SITE_METAS } from '../shared/example-pages.js';
import { mainList } from '../shared/page.js';
import { I19 } from '../shared/sources.js';
import { TEMPLATE_CODE } from '../shared/template-code.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'column.empty',
  title: say('栏目不得空白', 'Columns must not be empty'),
  packs: ['cn'],
  kinds: ['column', 'ogi', 'catalogue'],
  severity: 'error',
  basis: { ...I19, article: '单项否决4(3)', confidence: 'S' },
  reasons: {
    filled: say('栏目有 {count} 条内容', 'The column holds {count} {count?item:items}'),
    empty: say('栏目没有任何内容', 'The column holds nothing'),
    loading: say(
      '列表可能仍在加载、等待查询，或者内容在框架中，无法判断是否空白',
      'The list may still be loading or wait for a search, or its content is in a frame, so emptiness cannot be judged',
    ),
    template: say(
      '页面上留有模板代码，内容还没有生成，无法判断是否空白',
      'The page shows code of its template, which was not filled, so emptiness cannot be judged',
    ),
    noList: say('没有识别出本栏目的内容列表', 'The content list of this column was not recognised'),
  },
  remedies: {
    default: say('请补充内容，或关闭、合并该栏目。', 'Add content, or close or merge the column.'),
    loading: say(
      '请打开网页，等待五秒以上再检查，需要查询的先查询；内容在框架（iframe）中的，请打开框架中的网页检查。',
      'Open the page, wait five seconds or more and check again, after a search where it asks for one; where a frame holds the content, check the page in the frame.',
    ),
    template: say(
      '请检查网站生成的网页，而不是模板。',
      'Check the page that the site makes, not its template.',
    ),
    noList: say(
      '请在站点配置的 columns 中用 listSelector 指明列表，或人工查看。',
      'Name the list with listSelector under columns in the site profile, or look by hand.',
    ),
  },
  check: (facts, context) => {
    const list = mainList(facts, context);
    // The page on disclosure may be a portal and a catalogue a table, without a list of its own; where it says that it has nothing, it has.
    if (facts.kind !== 'column' && list?.says === undefined) return [];
    if (!list) return [{ outcome: 'cantTell', reason: 'noList' }];
    const where = [list.where];
    if (list.state === 'loading') return [{ outcome: 'cantTell', reason: 'loading', where }];
    if (list.items.length > 0)
      return [
        { outcome: 'passed', reason: 'filled', data: { count: list.total ?? list.items.length }, where },
      ];
    if (TEMPLATE_CODE.test(facts.text)) return [{ outcome: 'cantTell', reason: 'template', where }];
    return [
      {
        outcome: 'failed',
        reason: 'empty',
        where,
        expected: say('至少 1 条内容', 'at least 1 item'),
        observed: list.says ?? say('0 条', '0 items'),
        absent: true,
      },
    ];
  },
};

const empty = (text: string) =>
  page({
    title: '规划计划',
    metas: { ...SITE_METAS, ColumnName: '规划计划', ColumnType: '规划计划' },
    crumbs: '<a href="./">规划计划</a>',
    body: `<h1>规划计划</h1><ul class="news-list">${text}</ul>`,
  });

export const examples = (): readonly RuleExample[] => [
  {
    name: 'a list of four',
    outcome: 'passed',
    reason: 'filled',
    url: 'https://www.example.gov.cn/tzgg/',
    html: columnPage('通知公告', items('2026-04-10', '2026-03-03', '2026-02-20', '2026-02-11')),
  },
  {
    name: 'says that it has nothing',
    outcome: 'failed',
    reason: 'empty',
    url: 'https://www.example.gov.cn/ghjh/',
    html: empty('<li>暂无内容</li>'),
  },
  {
    name: 'a part of the disclosure pages that says so',
    outcome: 'failed',
    reason: 'empty',
    url: 'https://www.example.gov.cn/zfxxgk/gknr/',
    html: page({
      title: '政府信息公开',
      metas: SITE_METAS,
      crumbs: '',
      body: '<h1>政府信息公开</h1><ul class="news-list"><li>暂无内容</li></ul>',
    }),
  },
  {
    name: 'a catalogue by its name that says so',
    outcome: 'failed',
    reason: 'empty',
    url: 'https://www.example.gov.cn/qlqd/',
    html: page({
      title: '权力清单',
      metas: SITE_METAS,
      crumbs: '<a href="./">权力清单</a>',
      body: '<h1>权力清单</h1><ul class="news-list"><li>暂无内容</li></ul>',
    }),
  },
  {
    name: 'a template that a program fills',
    outcome: 'cantTell',
    reason: 'template',
    url: 'https://www.example.gov.cn/ghjh/',
    html: empty('<?php if(empty($rows)): ?><li>暂无内容</li><?php endif; foreach($rows as $key=>$row): ?>'),
  },
  {
    name: 'linked pictures without words',
    outcome: 'cantTell',
    reason: 'noList',
    url: 'https://www.example.gov.cn/ghjh/',
    html: empty('<li><a href="/zt/"><img src="/zt.jpg"></a></li>'.repeat(4)),
  },
  {
    name: 'still loading',
    outcome: 'cantTell',
    url: 'https://www.example.gov.cn/ghjh/',
    html: empty('<li class="loading">加载中…</li>'),
  },
];
