/** Fictional people and units that drive tests, documentation and screenshots. */
import type { Department, Leader, LeadingGroup } from '@sunboard/model';

/** Four posts: one with every field, one acting, one vacant, one ranked before the others. */
export const exampleLeaders: readonly Leader[] = [
  {
    rank: 2,
    name: '示范乙',
    post: '副局长',
    duties: '负责政务公开工作。',
    status: 'acting',
    phone: '0000-1234567',
  },
  {
    id: 'L1',
    rank: 1,
    name: '示范甲',
    post: '党组书记、局长',
    duties: '主持全面工作，分管办公室。',
    resume: '2001年参加工作。\n2022年任现职。',
    photo: '/missing.png',
    department: '局领导',
    phone: '0000-7654321',
    email: 'jia@example.org',
    since: '2022-03-01',
    until: '2027-02-28',
    status: 'serving',
    url: '/ld/1.html',
  },
  { rank: 3, post: '总工程师', duties: '负责技术规划。', status: 'vacant' },
];

/** A small tree of departments. */
export const exampleDepartments: readonly Department[] = [
  {
    id: 'D1',
    name: '办公室',
    head: '示范丁',
    responsibilities: '负责综合协调。',
    powers: ['公文管理', '信息公开'],
    address: '示例市阳光路1号',
    hours: '工作日 9:00-17:00',
    phone: '0000-1111111',
    fax: '0000-1111112',
    email: 'office@example.org',
    url: '/bm/1.html',
  },
  { name: '政务公开科', parent: '办公室', head: '示范戊', phone: '0000-2222222' },
];

/** One leading group. */
export const exampleGroups: readonly LeadingGroup[] = [
  {
    name: '政务公开领导小组',
    leader: '示范甲',
    deputies: ['示范乙'],
    members: ['示范丁', '示范戊'],
    office: '办公室设在政务公开科',
    duties: '统筹政务公开。',
  },
];
