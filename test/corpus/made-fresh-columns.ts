/** Columns that offices keep, under the names in use, with the rule that gives them their time, and columns that none does. */
import type { Chance } from './made-chance.js';
import { titleBy } from './made-parts.js';
import { OFFICES } from './made-words.js';

/** A column and the rule on it; no rule, where nobody expects it to grow in time. */
export interface FreshColumn {
  readonly name: string;
  readonly parents: readonly string[];
  readonly rule: string;
  readonly limit: number;
  /** Value of ColumnType for it. */
  readonly type: string;
  /** Called so that a reader may leave open what it is. */
  readonly isLoose: boolean;
}

const GROUPS: readonly {
  readonly rule: string;
  readonly limit: number;
  readonly type: string;
  readonly names: readonly string[];
  readonly parents: readonly (readonly string[])[];
}[] = [
  {
    rule: 'fresh.news',
    limit: 14,
    type: '工作动态',
    names:
      '工作动态 政务要闻 部门动态 图片新闻 基层动态 今日要闻 新闻动态 镇街动态 要闻 政务动态 本局要闻 新闻资讯 工作快讯'.split(
        ' ',
      ),
    parents: [[], ['新闻中心'], ['政务公开'], ['要闻动态']],
  },
  {
    rule: 'fresh.notice',
    limit: 184,
    type: '通知公告',
    names: '通知公告 公示公告 公告公示 公告 通知 通告 公告栏 政府公告 通知通告'.split(' '),
    parents: [[], ['新闻中心'], ['政务公开'], ['信息公开', '公示公告']],
  },
  {
    rule: 'fresh.policy',
    limit: 184,
    type: '政策文件',
    names: '政策文件 规范性文件 政策法规 其他文件 部门文件 市政府文件 本级政策文件 行政规范性文件'.split(' '),
    parents: [[], ['政务公开'], ['政务公开', '政策'], ['通知公告']],
  },
  {
    rule: 'fresh.personnel',
    limit: 366,
    type: '人事信息',
    names: '人事信息 人事任免 招考录用 公务员招考 干部人事 人事招聘'.split(' '),
    parents: [[], ['政务公开'], ['政府信息公开', '法定主动公开内容'], ['通知公告']],
  },
  {
    rule: 'fresh.interpret',
    limit: 184,
    type: '政策解读',
    names: '政策解读 图解政策 文件解读 部门解读 解读回应 图文解读'.split(' '),
    parents: [[], ['政策文件'], ['政务公开'], ['新闻中心']],
  },
  {
    rule: 'fresh.stats',
    limit: 92,
    type: '数据发布',
    names: '办事统计 办件统计 行政许可办理统计 办理情况统计'.split(' '),
    parents: [[], ['办事服务'], ['政务公开']],
  },
  {
    rule: 'fresh.replies',
    limit: 62,
    type: '咨询投诉',
    names: '留言公开 来信选登 咨询回复 信件公开 答复选登 局长信箱来信选登'.split(' '),
    parents: [[], ['互动交流'], ['互动交流', '局长信箱']],
  },
  {
    rule: '',
    limit: 200,
    type: '专题专栏',
    names:
      '历史文件 往期回顾 历史公告 2021年通知公告 废止失效文件 文件废止 已归档通知 活动专题 法律法规 新闻发布会 统计公报 历史新闻 往期要闻 政策文件库（历史） 宣布失效的规范性文件 规范性文件清理 公告归档 十三五规划 年鉴 大事记'.split(
        ' ',
      ),
    parents: [[], ['政务公开'], ['专题专栏'], ['政策文件'], ['通知公告'], ['新闻中心']],
  },
  {
    rule: '',
    limit: 200,
    type: '通知公告',
    names: '2019年 2020年 2021年度 2022 二〇二一年 （2020年） 2018-2020年'.split(' '),
    parents: [['通知公告'], ['政务公开', '政策文件'], ['新闻中心', '工作动态']],
  },
];

export function columnBy(by: Chance): FreshColumn {
  const { rule, limit, type, names, parents } = by.one(GROUPS);
  const name = by.one(names);
  return {
    name,
    parents: by.one(parents).filter(parent => parent !== name),
    rule,
    limit,
    type,
    isLoose: false,
  };
}

/** The title of a line; some name days that are not its own. */
export function titleIn({ rule }: FreshColumn, by: Chance): string {
  const office = by.one(OFFICES);
  return by.one([
    `${titleBy(by)}${by.is(0.3) ? `（第${String(by.upTo(90))}期）` : ''}`,
    `${titleBy(by)}${by.is(0.3) ? `（第${String(by.upTo(90))}期）` : ''}`,
    `${titleBy(by)}${by.is(0.3) ? `（第${String(by.upTo(90))}期）` : ''}`,
    `${office}关于${String(2023 + by.upTo(4))}年${String(1 + by.upTo(11))}月${String(1 + by.upTo(27))}日停水的通知`,
    rule === 'fresh.stats'
      ? `${office}${String(2023 + by.upTo(2))}年${String(1 + by.upTo(11))}月办件统计`
      : `${office}${String(2023 + by.upTo(2))}年度工作安排（${String(by.upTo(50))}）`,
  ]);
}
