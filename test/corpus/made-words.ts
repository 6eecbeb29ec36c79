/** Words of which made pages consist; no body and no person of them exists. */

export const OFFICES =
  '市教育局 示例学院 区卫生健康委 阳光区政府办 市图书馆 交易中心 市第一医院 县水利局 研究所 省文旅厅'.split(
    ' ',
  );
export const AFFAIRS = [
  '关于开展年度安全生产检查的通知',
  '召开全体干部职工大会',
  '印发营商环境优化方案',
  '举办青年教师教学竞赛',
  '公开招聘工作人员笔试成绩公示',
  '发布暴雨蓝色预警信号',
  '调整部分公交线路',
  '采购办公设备中标结果公告',
  '启动节水宣传周',
  '表彰先进集体和先进个人',
  '开展“双随机、一公开”抽查',
  '公布行政许可事项清单',
];
export const SENTENCES = [
  '会议指出，要进一步压实责任，完善机制，确保各项任务落到实处。',
  '工作人员耐心解答群众提出的问题，发放宣传资料五百余份。',
  '为进一步规范管理，现将有关事项公布如下，请各单位遵照执行。',
];
export const COLUMNS = ['通知公告', '工作动态', '新闻中心', '政策文件'];

export const ENGLISH_OFFICES = ['Example Council', 'The Sunny Library', 'Sample College', 'The Water Board'];
export const ENGLISH_AFFAIRS = [
  'opens a new reading room for families',
  'announces results of the annual safety review',
  'invites views on its transport strategy',
  'honours staff for their work with young people',
];
export const ENGLISH_SENTENCES = [
  'Staff answered questions from residents and handed out more than five hundred leaflets.',
  'The work will be carried out in stages so that services remain open to everybody.',
  'Members thanked all partners who had taken part and asked for a further report.',
];
