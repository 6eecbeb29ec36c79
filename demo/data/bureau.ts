/** The fictional bureau that the demonstration site belongs to. Every name, number and address here is made up. */
import type { Channel, Department, Leader, LeadingGroup } from '@sunboard/model';

/** Identity of the site; numbers are all zeros or nines so that nobody takes them for real ones. */
export const bureau = {
  name: '示例市阳光区政务服务局',
  nameEn: 'Sunshine District Government Services Bureau (fictional)',
  short: '阳光区政务服务局',
  domain: 'zwfwj.sunshine.example.gov.cn',
  siteCode: '9999990001',
  icp: '京ICP备00000001号-1',
  police: '京公网安备 00000000000000号',
  address: '示例市阳光区大道1号政务服务中心',
  addressEn: '1 Sunshine Avenue, Sunshine District, Example City',
  postcode: '000000',
  phone: '010-00000000',
  fax: '010-00000001',
  supervision: '010-00000002',
  email: 'ogi@sunshine.example.gov.cn',
  hours: '工作日上午9:00—12:00，下午13:30—17:30',
  hoursEn: 'Working days 9:00-12:00 and 13:30-17:30',
} as const;

export const leaders: readonly Leader[] = [
  leader(1, '示范甲', '党组书记、局长', '主持局全面工作，分管办公室、人事科。', '2022-03-01'),
  leader(
    2,
    '示范乙',
    '党组成员、副局长',
    '负责行政审批制度改革、办事指南标准化，分管审批管理科、标准化科。',
    '2021-07-15',
  ),
  leader(
    3,
    '示范丙',
    '党组成员、副局长',
    '负责政府信息公开、政务热线，分管政务公开科、热线管理科。',
    '2023-01-10',
  ),
  leader(4, '示范丁', '党组成员、副局长', '负责数据共享和政务服务网络，分管数据科、信息中心。', '2023-09-01'),
  leader(5, '示范戊', '党组成员、纪检监察组组长', '负责派驻纪检监察工作。', '2024-05-20'),
  leader(6, '示范己', '党组成员、副局长', '负责政务服务大厅运行、窗口作风，分管大厅管理科。', '2025-02-18'),
  { rank: 7, post: '总工程师', duties: '负责政务服务系统的技术规划。', status: 'vacant' },
];

function leader(rank: number, name: string, post: string, duties: string, since: string): Leader {
  return {
    rank,
    name,
    post,
    duties,
    since,
    status: 'serving',
    photo: `/assets/leader-${rank}.svg`,
    phone: `010-0000001${rank}`,
    resume: `虚构人物，仅供演示。${since.slice(0, 4)}年起任现职；此前先后在示例市阳光区基层窗口、综合科室工作，熟悉${duties.slice(2, 10)}。`,
  };
}

export const departments: readonly Department[] = [
  ['办公室', '负责机关日常运转、会议、文电、机要、档案、保密和后勤工作。', '示范子', '101', '21'],
  ['政务公开科', '推进、指导、协调、监督政府信息公开工作，受理政府信息公开申请。', '示范丑', '102', '22'],
  ['审批管理科', '组织、协调行政审批事项进驻大厅，监督办理时限。', '示范寅', '201', '23'],
  ['标准化科', '编制和更新办事指南、实施清单，开展标准化检查。', '示范卯', '202', '24'],
  ['热线管理科', '承担政务服务热线工单受理、转办、督办和回访。', '示范辰', '203', '25'],
  ['数据科', '负责政务数据目录、共享和开放工作。', '示范巳', '301', '26'],
  ['大厅管理科', '负责政务服务大厅日常管理、窗口人员考核。', '示范午', '103', '27'],
  ['人事科', '负责机构编制、干部人事、劳动工资和培训工作。', '示范未', '302', '28'],
  ['信息中心', '承担政务服务平台建设和运行维护。', '示范申', '303', '29'],
].map(([name = '', responsibilities = '', head = '', room = '', line = '']) => ({
  name,
  head,
  responsibilities,
  address: `${bureau.address}${room}室`,
  hours: bureau.hours,
  phone: `010-000000${line}`,
}));

export const groups: readonly LeadingGroup[] = [
  {
    name: '政务公开工作领导小组',
    leader: '示范甲',
    deputies: ['示范丙'],
    members: ['办公室主要负责人', '政务公开科主要负责人', '审批管理科主要负责人', '标准化科主要负责人'],
    office: '领导小组办公室设在政务公开科，承担日常工作。',
    duties: '统筹推进全局政务公开工作，审定主动公开目录。',
  },
  {
    name: '办事指南标准化工作领导小组',
    leader: '示范乙',
    deputies: ['示范丁'],
    members: ['标准化科主要负责人', '审批管理科主要负责人', '大厅管理科主要负责人'],
    office: '领导小组办公室设在标准化科。',
  },
];

export const channels: readonly Channel[] = [
  {
    kind: 'hotline',
    name: '12345政务服务便民热线',
    phone: '12345',
    hours: '全天24小时',
    note: '咨询、求助、投诉、意见建议。',
  },
  {
    kind: 'phone',
    name: '政务公开监督电话',
    phone: bureau.supervision,
    hours: bureau.hours,
    note: '反映本机关未依法履行政府信息公开义务的情形。',
  },
  {
    kind: 'mail',
    name: '来信地址',
    address: `${bureau.address}102室 政务公开科（收）`,
    postcode: bureau.postcode,
  },
  { kind: 'visit', name: '来访接待', address: `${bureau.address}一楼接待室`, hours: '每周三上午9:00—12:00' },
  { kind: 'email', name: '电子邮箱', email: bureau.email },
  { kind: 'online', name: '办理情况查询', url: '/hdjl/#status', note: '凭编号和查询码查询。' },
  {
    kind: 'siteError',
    name: '我为政府网站找错',
    url: `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${bureau.siteCode}`,
  },
];
