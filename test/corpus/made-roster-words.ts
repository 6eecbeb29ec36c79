/** Leaders of made rosters: who they are, what they do, what they did. Nobody of them exists. */
import type { Chance } from './made-chance.js';

/** A leader as the page means it; what is missing is not on the page. */
export interface MadeLeader {
  readonly name: string;
  readonly post?: string;
  readonly duties?: string;
  readonly resume?: string;
  readonly photo: boolean;
}

const SURNAMES = '王李张刘陈周吴徐孙马朱胡林郭何高罗郑梁谢'.split('');
const GIVEN = ['示例', '样本', '例文', '范本', '例', '样', '示范'];
const HEADS = [
  '党组书记、局长',
  '局长',
  '党委书记、局长',
  '局党组书记，局长',
  '党组书记 局长',
  '市教育局党组书记、局长',
  '市政府党组成员、市教育局局长',
];
const OTHERS = [
  '党组成员、副局长',
  '副局长',
  '党委委员、副局长',
  '副局长（挂职）',
  '党组成员、市纪委监委驻市教育局纪检监察组组长',
  '二级调研员',
  '四级调研员',
  '一级主任科员',
  '总督学',
  '党组副书记、副局长，一级调研员',
  '机关党委书记',
  '副局长、市招生考试院院长',
  '总工程师',
  '局党组成员、工会主席',
];
const DUTIES = [
  '分管基础教育、学前教育和特殊教育工作，联系示例街道。',
  '负责规划财务、基本建设、审计工作。分管规划财务科、基建科。',
  '协助局长负责办公室、人事科工作；',
  '协助分管政策法规、行政审批和安全稳定工作',
  '分管：职业教育科、继续教育科；联系：市职业学校。',
  '负责驻局纪检监察工作。',
  '协管后勤服务、离退休干部工作。联系单位：示例小学、示例中学',
];
const RESUMES = [
  '男，汉族，1972年5月生，大学学历，中共党员，1993年8月参加工作。历任示例县教育局科员、副科长、科长。',
  '女，回族，1980年11月出生，研究生学历，民盟盟员。2003.07—2009.06 示例中学教师；2009.06—2021.12 市教育局主任科员、副处长。',
  '男，汉族，1969年1月出生，籍贯示例省示例县，在职研究生，1990年7月参加工作，1995年6月加入中国共产党。',
];

/** So many leaders, the head first, all of them with duties, photo and résumé. */
export function leadersBy(count: number, by: Chance): MadeLeader[] {
  const names = new Set<string>();
  while (names.size < count)
    names.add(
      by.is(0.06)
        ? by.one(['欧阳示例', '司马样本', '阿依古丽·示例', '买买提·样本', '诸葛例'])
        : by.one(SURNAMES) + by.one(GIVEN),
    );
  const posts = new Set([by.one(HEADS)]);
  while (posts.size < count) posts.add(by.one(OTHERS));
  const all = [...posts];
  return [...names].map((name, at) => ({
    name,
    post: all[at] ?? '副局长',
    duties:
      at === 0
        ? by.one([
            '主持全面工作。',
            '主持局全面工作，分管人事科、审计科。',
            '领导市教育局全面工作',
            '全面工作',
          ])
        : by.one(DUTIES),
    resume: by.one(RESUMES),
    photo: true,
  }));
}
