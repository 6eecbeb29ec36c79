/** Fictional data to try each widget with, as a webmaster would paste it: a line of headers and a few rows. */
import type { Catalogue } from '@sunboard/model';

const zhCn = {
  'disclosure-list': [
    '名称,索引号,文号,发文机关,生成日期,发布日期,有效性',
    '关于公开2026年预算的通知,000000000/2026-00001,示例发〔2026〕1号,示例局,2026-02-10,2026-02-12,有效',
    '2026年公共厕所开放名单,000000000/2026-00002,,示例局,2026-03-02,2026-03-03,有效',
    '示例市停车管理办法,000000000/2025-00017,示例发〔2025〕9号,示例局,2025-06-18,2025-06-20,已废止',
  ],
  'leadership-roster': [
    '姓名,职务,分管工作,办公电话',
    '示范甲,局长,主持全面工作。,010-00000001',
    '示范乙,副局长,负责政务公开和信访工作。,010-00000002',
    '示范丙,副局长,负责行政审批和窗口服务。,010-00000003',
  ],
  'complaint-channel': [
    '渠道类型,渠道名称,电话,通信地址,办公时间',
    '热线,12345政务服务便民热线,12345,,全天24小时',
    '来信,政务公开监督,,示例市阳光区大道1号,',
    '来访,来访接待室,010-00000004,示例市阳光区大道1号一楼,工作日9:00至17:00',
  ],
  'approval-flow': [
    '环节编号,环节名称,阶段,责任单位,办理时限,下一环节',
    '1,申请,申请,申请人,0,2',
    '2,受理,受理,窗口,1,3',
    '3,审查,审查,审批科,5,4',
    '4,决定,决定,局长,2,5',
    '5,送达,送达,窗口,1,',
  ],
};

const en: typeof zhCn = {
  'disclosure-list': [
    'Title,Index number,Document number,Issuing authority,Generated on,Published on,Validity',
    'Notice on publishing the 2026 budget,000000000/2026-00001,Sample 2026 No. 1,Sample Office,2026-02-10,2026-02-12,In force',
    'Public toilets open in 2026,000000000/2026-00002,,Sample Office,2026-03-02,2026-03-03,In force',
    'Parking rules of Sample City,000000000/2025-00017,Sample 2025 No. 9,Sample Office,2025-06-18,2025-06-20,Repealed',
  ],
  'leadership-roster': [
    'Name,Post,Division of work,Office phone',
    'Sample A,Director,Leads the office.,010-00000001',
    'Sample B,Deputy director,Answers for disclosure and complaints.,010-00000002',
    'Sample C,Deputy director,Answers for licences and the counters.,010-00000003',
  ],
  'complaint-channel': [
    'Kind,Channel,Phone,Postal address,Hours',
    'Hotline,12345 hotline,12345,,Round the clock',
    'Letter,Supervision of disclosure,,1 Main Street Sunshine District,',
    'Visit,Reception room,010-00000004,1 Main Street Sunshine District,Working days 9:00 to 17:00',
  ],
  'approval-flow': [
    'Step id,Step,Stage,Owner,Time limit (working days),Next',
    '1,Application,Application,Applicant,0,2',
    '2,Acceptance,Acceptance,Counter,1,3',
    '3,Examination,Examination,Licensing section,5,4',
    '4,Decision,Decision,Director,2,5',
    '5,Delivery,Delivery,Counter,1,',
  ],
};

/** Lines of text by widget; the request form has no data of its own. */
export const SAMPLES: Catalogue<Readonly<Record<string, readonly string[]>>> = { 'zh-CN': zhCn, en };
