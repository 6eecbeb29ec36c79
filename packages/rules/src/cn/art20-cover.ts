/** art20.cover: the column covers the items that every organ must publish by itself. */
import type { Rule, RuleExample } from '../rule.js';
import { ogiPage } from '../shared/example-pages.js';
import { linkTo, missingLinks, LINK_REASONS } from '../shared/links.js';
import { OGI } from '../shared/sources.js';
import { say } from '../shared/wording.js';

/** Most characters in the name of a class; titles of documents are longer. */
const CLASS = 12;
const WANTED = [
  {
    label: say('法规、规章和规范性文件', 'rules and normative documents'),
    words: /法规|规章|规范性文件|政策文件/,
  },
  {
    label: say('机关职能、机构设置、负责人', 'functions, structure, heads'),
    words: /机构|职能|领导|负责人|概况/,
  },
  { label: say('规划及相关政策', 'plans'), words: /规划|计划/ },
  { label: say('统计信息', 'statistics'), words: /统计|数据/ },
  { label: say('行政许可和服务事项', 'licences and services'), words: /许可|办事|服务事项|权责|双公示/ },
  { label: say('财政预算、决算', 'budget and final accounts'), words: /预算|决算|财政/ },
];

export const rule: Rule = {
  id: 'art20.cover',
  title: say('主动公开事项有对应栏目', 'The items of article 20 must have columns'),
  packs: ['cn'],
  kinds: ['ogi'],
  severity: 'warning',
  basis: { ...OGI, article: '第二十条', confidence: 'P' },
  note: 'Only the items that apply to every organ; the others depend on what it does.',
  reasons: {
    ...LINK_REASONS,
    few: say(
      '没有在本页找到 {names}；可能在下一级栏目',
      '{names} were not found here; they may be one level down',
    ),
  },
  remedies: {
    default: say('请为适用的事项设置栏目或链接：{names}。', 'Set up columns or links for: {names}.'),
  },
  check: facts => {
    const [verdict] = missingLinks(facts, WANTED);
    if (verdict?.outcome !== 'failed') return verdict ? [verdict] : [];
    const names = verdict.data?.['names'];
    // A column that shows its four parts only keeps the items one level down, whatever its menus and lists name.
    const shown = WANTED.length - (Array.isArray(names) ? names.length : 0);
    const classes = facts.links.filter(
      ({ area, text }) => area !== 'header' && area !== 'footer' && text.length <= CLASS,
    );
    const here = WANTED.filter(({ words }) => classes.some(({ text }) => words.test(text))).length;
    const below = here < 4 && linkTo(facts, /法定主动公开/) && !/法定主动公开/.test(facts.heading ?? '');
    return shown >= 3 && !below
      ? [verdict]
      : [{ outcome: 'cantTell', reason: 'few', data: { names: names ?? '' } }];
  },
};

const column = (...names: string[]) =>
  ogiPage(
    '政府信息公开',
    `<ul>${names.map(name => `<li><a href="/zwgk/${encodeURIComponent(name)}/">${name}</a></li>`).join('')}</ul>`,
  );

export const examples = (): readonly RuleExample[] => [
  {
    name: 'all there',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/zwgk/',
    html: column('规范性文件', '机构职能', '规划计划', '统计信息', '行政许可', '财政预决算'),
    profile: { columns: [{ match: '/zwgk/', kind: 'ogi' }] },
  },
  {
    name: 'no budget',
    outcome: 'failed',
    reason: 'missing',
    url: 'https://www.example.gov.cn/zwgk/',
    html: column('规范性文件', '机构职能', '规划计划', '统计信息', '行政许可'),
    profile: { columns: [{ match: '/zwgk/', kind: 'ogi' }] },
  },
  {
    name: 'some in the menu, the items below one of the four parts',
    outcome: 'cantTell',
    reason: 'few',
    url: 'https://www.example.gov.cn/zwgk/',
    html: column('机构职能', '办事服务', '统计信息', '政府信息公开指南', '法定主动公开内容'),
    profile: { columns: [{ match: '/zwgk/', kind: 'ogi' }] },
  },
  {
    name: 'the four parts only',
    outcome: 'cantTell',
    reason: 'few',
    url: 'https://www.example.gov.cn/zwgk/',
    html: column('政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报'),
    profile: { columns: [{ match: '/zwgk/', kind: 'ogi' }] },
  },
];
