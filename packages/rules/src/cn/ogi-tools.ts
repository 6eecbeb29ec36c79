/** ogi.tools: the platform lets people search, view and download. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { pagePlace } from '../shared/page.js';
import { linkTo } from '../shared/links.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

export const rule: Rule = {
  id: 'ogi.tools',
  title: say('平台具备检索、查阅、下载功能', 'Search, view and download must be offered'),
  packs: ['cn'],
  kinds: ['ogi'],
  severity: 'error',
  basis: { ...OGI, article: '第二十四条', confidence: 'P' },
  reasons: {
    all: say('检索、查阅、下载均可用', 'Search, view and download are there'),
    noSearch: say('专栏没有检索功能', 'The column has no search'),
    unsure: say('没有读到 {names}；可能在下一级页面', '{names} were not read; they may be on the next page'),
  },
  remedies: { default: say('请提供检索、查阅、下载功能。', 'Offer search, view and download.') },
  check: facts => {
    const widget = facts.widgets.find(({ element }) => /disclosure-list/.test(element));
    const search =
      widget !== undefined ||
      facts.forms.some(({ purpose }) => purpose === 'search') ||
      linkTo(facts, /搜索|检索|查询/) !== undefined;
    const view =
      widget !== undefined ||
      facts.links.some(({ area }) => area === 'content') ||
      facts.lists.some(({ items }) => items.length > 0);
    const download =
      widget !== undefined || facts.links.some(({ file, text }) => file !== undefined || /下载/.test(text));
    if (search && view && download) return [{ outcome: 'passed', reason: 'all' }];
    const mentioned = /搜索|检索|查询|请输入/.test(facts.text) || facts.forms.length > 0;
    if (!search && !mentioned)
      return [
        {
          outcome: 'failed',
          reason: 'noSearch',
          key: 'search',
          where: [pagePlace(facts)],
          expected: say('检索、查阅、下载', 'search, view, download'),
          observed: say('没有检索', 'no search'),
          absent: true,
        },
      ];
    const names = [
      !search && say('检索', 'search'),
      !view && say('查阅', 'view'),
      !download && say('下载', 'download'),
    ].filter(name => name !== false);
    return [{ outcome: 'cantTell', reason: 'unsure', data: { names } }];
  },
};

const column = (search: string, file: string) =>
  ogiPage(
    '政府信息公开',
    `${search}<ul><li><a href="/zwgk/zn/">政府信息公开指南</a></li><li><a href="/zwgk/zd/">政府信息公开制度</a></li><li><a href="/zwgk/nb/">政府信息公开年报</a></li>${file}</ul>`,
  );
const SEARCH =
  '<form role="search" action="/search"><input type="search" name="q" placeholder="请输入关键词"><button>搜索</button></form>';

export const examples = (): readonly RuleExample[] => [
  {
    name: 'all three',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zwgk/',
    html: column(SEARCH, '<li><a href="/files/ml.xlsx">公开目录下载</a></li>'),
    profile: { columns: [{ match: '/zwgk/', kind: 'ogi' }] },
  },
  {
    name: 'no search',
    outcome: 'failed',
    reason: 'noSearch',
    url: 'https://www.example.gov.cn/zwgk/',
    html: column('', ''),
    profile: { columns: [{ match: '/zwgk/', kind: 'ogi' }] },
  },
  {
    name: 'no downloads on this page',
    outcome: 'cantTell',
    reason: 'unsure',
    url: 'https://www.example.gov.cn/zwgk/',
    html: column(SEARCH, ''),
    profile: { columns: [{ match: '/zwgk/', kind: 'ogi' }] },
  },
];
