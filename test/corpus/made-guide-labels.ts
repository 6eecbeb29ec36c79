/** The words by which service guides of different places call the same elements. */

/** What a made guide can state. */
export type GuideField =
  | 'name'
  | 'legalBasis'
  | 'conditions'
  | 'materials'
  | 'place'
  | 'hours'
  | 'phone'
  | 'process'
  | 'legalLimit'
  | 'promisedLimit'
  | 'fees'
  | 'quantity'
  | 'formsUrl'
  | 'supervisionPhone'
  | 'remedy';

const words = (text: string) => text.split(' ');

/** Labels of each element. */
export const LABELS: Readonly<Record<GuideField, readonly string[]>> = {
  name: words('事项名称 项目名称 服务事项 事项 许可事项 办理事项 服务事项名称'),
  legalBasis: words(
    '设定依据 设定依据 设定依据 法律依据 办理依据 政策依据 审批依据 实施依据 受理依据 设立依据 许可依据 法定依据 办事依据 法律法规依据 事项依据',
  ),
  conditions: words(
    '申请条件 受理条件 受理条件 办理条件 许可条件 审批条件 申报条件 办事条件 准予批准的条件 予以批准的条件 受理范围及条件 办理的条件 准予许可的条件 申请人条件',
  ),
  materials: words(
    '申请材料 申请材料 申请材料 办理材料 申报材料 所需材料 提交材料 申请材料目录 申报资料 所需资料 需提交的材料 应提交的材料 办理所需材料 申请所需材料 需要提供的材料 材料清单 受理材料 办事材料 需提供材料 办理资料 申请资料 需提交材料 提供材料',
  ),
  place: words(
    '办理地点 受理地点 办公地点 办理地址 办公地址 受理窗口 办理窗口 办事地点 窗口地址 服务地点 现场办理地址 受理地址 办理场所 办事窗口',
  ),
  hours: words(
    '办理时间 办公时间 工作时间 受理时间 服务时间 接待时间 窗口工作时间 上班时间 办事时间 对外办公时间 受理窗口工作时间 窗口办理时间',
  ),
  phone: words(
    '咨询电话 联系电话 咨询方式 联系方式 办公电话 窗口电话 咨询渠道 服务电话 业务咨询电话 咨询热线 咨询服务电话 咨询途径 受理电话 窗口咨询电话',
  ),
  process: words(
    '办理流程 办理流程 办理程序 办事流程 办事程序 审批流程 审批程序 工作流程 业务流程 受理流程 许可程序 办理步骤 流程说明 办理基本流程 窗口办理流程 服务流程',
  ),
  legalLimit: words('法定办结时限 法定办结时限 法定时限 法定期限 法定办理时限 法定审批时限 法定办理期限'),
  promisedLimit: words('承诺办结时限 承诺办结时限 承诺时限 承诺期限 承诺办理时限 承诺审批时限 承诺办理期限'),
  fees: words(
    '收费情况 收费标准 收费标准 是否收费 收费标准及依据 收费依据及标准 收费依据和标准 办理费用 收费说明 收费信息',
  ),
  quantity: words('数量限制 有无数量限制 许可数量 审批数量 数量限制 办理数量'),
  formsUrl: words('表格下载 样表下载 申请表下载 申请书示范文本 空白表格 附件下载 相关附件 附件 示范文本'),
  supervisionPhone: words(
    '监督电话 投诉电话 监督投诉电话 监督投诉方式 监督投诉渠道 监督投诉 投诉举报电话 监督举报电话 投诉渠道 监督投诉热线',
  ),
  remedy: words('救济途径 法律救济 权利救济 救济渠道'),
};

/** One label for both limits, and for the one that guides state alone. */
export const LIMIT_LABELS = words('办理时限 办结时限 办理期限 审批时限 办结期限');

/** Labels of two elements at once. */
export const BOTH: readonly (readonly [fields: readonly GuideField[], labels: readonly string[]])[] = [
  [
    ['place', 'hours'],
    words('办理地点和时间 办公地址和时间 办理地点、时间 办公地点和时间 办理地点/时间 办理地点及时间'),
  ],
  [
    ['phone', 'supervisionPhone'],
    words('咨询电话及投诉电话 咨询及投诉电话 咨询和投诉电话 咨询电话、监督投诉电话'),
  ],
];

/** What guides state besides, with its values. */
export const BESIDES: readonly (readonly [label: string, values: readonly string[]])[] = [
  ['实施主体', ['示例市阳光区示例局', '阳光区行政审批服务局']],
  ['受理机构', ['阳光区政务服务中心示例局窗口']],
  ['决定机构', ['示例市阳光区示例局']],
  ['责任科室', ['行政审批科', '示例股']],
  ['行使层级', ['县级', '县（区）级']],
  ['权力来源', ['法定本级行使']],
  ['办件类型', ['承诺件', '即办件']],
  ['服务对象', ['自然人、企业法人', '企业、事业单位、社会组织']],
  ['适用范围', ['阳光区范围内的企业、个体工商户。']],
  ['基本编码', ['000000000001', '000101001000']],
  ['实施编码', ['11000000000000000X0000101001000']],
  ['到办事现场次数', ['1次', '0次', '1']],
  ['通办范围', ['全区', '全市通办']],
  ['是否支持预约办理', ['是', '否']],
  ['是否支持物流快递', ['是', '支持']],
  ['是否网办', ['是']],
  ['办理形式', ['窗口办理、网上办理', '窗口申请、网上申请、快递申请']],
  ['审批结果名称', ['示例经营许可证', '批准文件']],
  ['审批结果类型', ['证照']],
  ['结果送达', ['自作出决定之日起10日内送达，可以自取或者邮寄。']],
  ['送达方式', ['窗口领取、邮寄送达']],
  ['联办机构', ['无']],
  ['中介服务', ['无']],
  ['年审年检', ['无']],
  ['常见问题', ['问：可以委托他人办理吗？答：可以，请携带委托书。']],
  ['更新时间', ['2025-11-18']],
];
