/** meta.columnType: the ColumnType tag uses the vocabulary of the guide. */
import { isPersonName } from '@sunboard/model';
import type { PageFacts } from '@sunboard/reader';
import type { Rule, RuleExample } from '../rule.js';
import { columnPage, items } from '../shared/example-pages.js';
import { isPlaceholder } from '../shared/meaningful.js';
import { metaOf, pagePlace } from '../shared/page.js';
import { D47 } from '../shared/sources.js';
import { say } from '../shared/wording.js';

/* 任免 looks like a name as well: the column must be about leaders. */
function isLeader({ people, breadcrumb, metas }: PageFacts, type: string): boolean {
  const about = [...breadcrumb, ...metas.map(({ content }) => content)].join(' ');
  return isPersonName(type) && (people.some(({ name }) => name === type) || /领导|简历|分工/.test(about));
}

const TYPES = [
  '首页',
  '概况信息',
  '机构职能',
  '负责人信息',
  '领导信息',
  '工作动态',
  '政务动态',
  '政策文件',
  '信息公开指南',
  '信息公开目录',
  '信息公开年报',
  '信息公开制度',
  '依申请公开',
  '数据发布',
  '数据开放',
  '政策解读',
  '回应关切',
  '办事服务',
  '咨询投诉',
  '征集调查',
  '在线访谈',
  '通知公告',
  '政民互动',
  '专题专栏',
  '新闻发布',
  '网站地图',
  '规划计划',
  '人事信息',
  '统计信息',
  '法定主动公开内容',
];

export const rule: Rule = {
  id: 'meta.columnType',
  title: say('ColumnType 使用规范的栏目类别', 'ColumnType must use the standard words'),
  packs: ['cn'],
  kinds: ['column'],
  severity: 'warning',
  binds: 'governmentSites',
  basis: { ...D47, article: '附件 页面标签', confidence: 'S' },
  reasons: {
    known: say('栏目类别为“{type}”', 'The column type is “{type}”'),
    notWords: say('ColumnType 的值“{type}”不是栏目类别', 'ColumnType “{type}” is not a column type'),
    unknown: say(
      '“{type}”不在已核实的类别表中；规范列举未尽，请人工核对',
      '“{type}” is not among the types that could be confirmed; the official list is longer',
    ),
  },
  remedies: {
    default: say(
      '请改用规范类别，例如 工作动态、政策文件、通知公告、办事服务。',
      'Use a standard type such as 工作动态, 政策文件, 通知公告 or 办事服务.',
    ),
  },
  note: 'The copy of the annex that was read ends its list with an ellipsis; so an unknown Chinese word is never failed.',
  check: facts => {
    const type = (metaOf(facts, 'ColumnType')?.content ?? '').trim();
    if (type === '') return [];
    const data = { type };
    const parts = type.split(/[,，;；、\s]{1,4}/u).filter(part => part !== '');
    if (parts.some(part => TYPES.includes(part))) return [{ outcome: 'passed', reason: 'known', data }];
    // The column of a leader is no type.
    if (/\p{Script=Han}/u.test(type) && !isPlaceholder(type) && !isLeader(facts, type))
      return [{ outcome: 'cantTell', reason: 'unknown', data }];
    return [
      {
        outcome: 'failed',
        reason: 'notWords',
        data,
        key: 'ColumnType',
        chinesePages: true,
        where: [pagePlace(facts)],
        expected: say('规范的栏目类别', 'a standard column type'),
        observed: type,
      },
    ];
  },
};

const column = (type: string) =>
  columnPage('通知公告', items('2026-06-10', '2026-06-03', '2026-05-20', '2026-05-11'), type);

export const examples = (): readonly RuleExample[] => [
  {
    name: 'standard type',
    outcome: 'passed',
    url: 'https://www.example.gov.cn/tzgg/',
    html: column('通知公告'),
  },
  {
    name: 'a number',
    outcome: 'failed',
    reason: 'notWords',
    url: 'https://www.example.gov.cn/tzgg/',
    html: column('12'),
    profile: { columns: [{ match: '/tzgg/', type: 'notice' }] },
  },
  {
    name: 'a word of its own',
    outcome: 'cantTell',
    reason: 'unknown',
    url: 'https://www.example.gov.cn/tzgg/',
    html: column('阳光播报'),
    profile: { columns: [{ match: '/tzgg/', type: 'notice' }] },
  },
];
