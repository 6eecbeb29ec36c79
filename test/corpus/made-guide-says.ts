/** What made service guides say of each element, as it should be and as it should not. */

/** Something a guide says: its lines, and the rule that it breaks, if any. */
export interface Saying {
  readonly lines: readonly string[];
  readonly breaks?: string;
}
const good = (...texts: readonly (string | readonly string[])[]): readonly Saying[] =>
  texts.map(text => ({ lines: typeof text === 'string' ? [text] : text }));
const bad = (breaks: string, ...texts: readonly (string | readonly string[])[]): readonly Saying[] =>
  good(...texts).map(saying => ({ ...saying, breaks }));

export const BASES = good(
  '《中华人民共和国示例管理法》第三十五条：国家对示例经营实行许可制度。',
  '《示例管理条例》（国务院令第370号）第十二条第一款',
  ['1.《中华人民共和国示例法》第三条；', '2.《示例业管理办法》（示例部令第17号）第八条。'],
  '《示例省示例管理办法》（省政府令第200号）第5条',
  '《关于进一步做好示例工作的通知》（示发〔2021〕8号）',
  ['【法律】《中华人民共和国示例法》（2019年4月23日修正）第三十五条', '【行政法规】《示例条例》第二十八条'],
  '《示例办法》第十条、第十一条',
);
export const BAD_BASES = [
  ...bad(
    'guide.basisLive',
    '《中华人民共和国物权法》第十条',
    '《中华人民共和国合同法》第九十四条：有下列情形之一的，当事人可以解除合同。',
    '《信访条例》第十六条',
  ),
  ...bad('guide.basisLive', '根据上级部门的工作安排办理', '按上级要求执行'),
];

export const CONDITIONS = good(
  '在阳光区范围内有固定的经营场所，并有与经营项目相适应的设备和从业人员。',
  ['1.有固定的经营场所；', '2.有与经营项目相适应的设备；', '3.从业人员具有健康证明。'],
  [
    '（一）申请人为企业法人、个体工商户或者其他组织；',
    '（二）经营场所不小于二十平方米；',
    '（三）未被列入其他地区的失信名单。',
  ],
  '符合法律、法规规定的示例经营场所设置标准的单位和个人。',
  '年满18周岁，具有完全民事行为能力，持有本区户籍或者居住证。',
);
export const BAD_CONDITIONS = bad(
  'guide.vague',
  ['1.有固定的经营场所；', '2.法律、法规规定的其他条件。'],
  '有固定的经营场所，以及法律、行政法规规定的其他条件。',
  ['（一）有固定的经营场所；', '（二）符合其他有关条件。'],
);

export const FORM_NAME = '示例经营申请表';
export const MATERIALS = good(
  ['1.营业执照复印件1份；', '2.经营场所平面图原件1份；', '3.法定代表人身份证复印件1份。'],
  '营业执照（复印件1份）、经营场所平面图（原件1份，纸质）、法定代表人身份证明（原件核验，复印件1份）。',
  ['（1）营业执照，复印件，1份', '（2）经营场所平面图，原件，2份', '（3）场地证明，电子件，1份'],
  '身份证原件及复印件一份；近期免冠照片两张；居住证明原件一份。',
);
export const MATERIALS_WITH_FORM = good(
  [`1.${FORM_NAME}（原件1份，纸质）；`, '2.营业执照复印件1份；', '3.经营场所平面图1份。'],
  `《${FORM_NAME}》一式两份（原件）、营业执照复印件一份、经营场所平面图一份。`,
);
export const BAD_MATERIALS = [
  ...bad(
    'guide.vague',
    ['1.营业执照复印件1份；', '2.经营场所平面图1份；', '3.法律、法规规定的其他材料。'],
    '营业执照复印件1份、经营场所平面图原件1份等材料。',
    ['（1）营业执照复印件1份', '（2）审批机关要求提供的其他材料'],
    '营业执照复印件1份、场地证明原件1份及其他相关材料。',
  ),
  ...bad('guide.material', '营业执照、经营场所平面图、法定代表人身份证明。', [
    '1.营业执照；',
    '2.经营场所平面图；',
    '3.法定代表人身份证明。',
  ]),
];

export const PLACES = good(
  '示例市阳光区示范路1号阳光区政务服务大厅二楼3号窗口',
  '阳光区政务服务中心一楼A区12-15号综合窗口（示范路1号）',
  ['示例市阳光区示范路1号政务服务中心3楼', '乘坐12路公交车到示范路站下车'],
  '示范路1号区政务服务大厅',
);
export const HOURS = good(
  '星期一至星期五上午9:00—12:00，下午13:30—17:00（法定节假日除外）',
  '周一至周五 9:00-12:00 13:30-17:30',
  ['工作日', '上午：8：30—12：00', '下午：14：30—17：30'],
  '每周一至周五（法定节假日除外）上午8时30分至12时，下午14时至17时30分',
  ['夏季（5月1日至9月30日）：上午8:30—12:00，下午15:00—18:00', '冬季：上午8:30—12:00，下午14:30—17:30'],
  '工作日上午九点至十二点，下午一点半至五点',
  '24小时网上受理',
  '工作日9∶00－17∶00，中午不休息',
);
export const BAD_HOURS = bad('guide.hours', '法定上班时间', '正常上班时间', '按规定时间办理');

const phones = (area: string, number: string) => [
  `${area}-${number}`,
  `（${area}）${number}`,
  `${area}—${number}`,
  `${area}－${number}`,
  `${area} ${number}`,
  `${area}-${number}转8012`,
  `${area}-${number}、${number.slice(0, -1)}9`,
  `${area}-${number}（工作日）`,
  `示例局行政审批科：${area}-${number}`,
];
const wide = (text: string) =>
  text.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
export const PHONES = good(
  ...phones('010', '60000001'),
  ...phones('0000', '6000001'),
  '12345',
  '12345政务服务便民热线',
  wide('010-60000001'),
  '+86-10-60000001',
);
export const SUPERVISION = good(...phones('010', '60000002'), ...phones('0000', '6000002'), '12345', [
  '现场投诉：区政务服务大厅投诉台',
  '电话投诉：010-60000002',
]);
export const BAD_PHONES = bad(
  'guide.phone',
  '60000001',
  '6000001',
  '60000001（工作日）',
  '请咨询大厅工作人员',
);

export const PROCESSES = good(
  '申请人向窗口提交材料；窗口当场受理，材料不齐全的一次性告知补正；业务科审查并提出意见；分管负责人作出决定；窗口将证件送达申请人。',
  [
    '1.申请：申请人到窗口提交材料。',
    '2.受理：窗口核对材料，材料不齐全的当场一次告知需要补正的全部内容。',
    '3.审查：业务科现场核查。',
    '4.决定：作出准予或者不予的决定。',
    '5.送达：电话通知申请人领取，或者邮寄。',
  ],
  '申请→受理（不齐全的五日内一次性告知补正）→审核→审批→发证',
  '收件—受理—审查—决定—制证—发证，材料不全的一次性告知补齐。',
);
export const BAD_PROCESSES = [
  ...bad('flow.correct', '申请、受理、审查、决定、送达五个环节。', [
    '（一）申请人提交申请；',
    '（二）窗口受理；',
    '（三）科室审查；',
    '（四）局长决定；',
    '（五）窗口发证。',
  ]),
  ...bad('flow.steps', '申请人到窗口提交材料，材料不齐全的一次性告知补正，经办人员审查后作出决定。'),
];

export const FREE = good(
  '不收费',
  '免费',
  '不收费。',
  '本事项不收费',
  '不收取任何费用',
  '无',
  '否',
  '不收取费用。',
  '免收费用',
  '零收费',
);
export const CHARGED = good(
  '证照工本费10元/证，依据示发改价格〔2021〕8号',
  ['收费标准：每件50元', '收费依据：《示例省行政事业性收费管理办法》'],
  '每证10元（示例省财政厅、物价局《关于示例费标准的通知》）',
);
export const BAD_FEES = bad('guide.fee', '每证收取工本费10元', '50元/件', '工本费：20元');

export const REMEDIES = good('申请人不服办理结果的，可以依法申请行政复议或者提起行政诉讼。', [
  '行政复议：阳光区人民政府',
  '行政诉讼：阳光区人民法院',
]);
export const QUANTITIES = good('无数量限制', '无', '不限', '无限制', '否', '没有数量限制');

/** What stands where nothing is said. */
export const NOTHING = ['无', '暂无', '', '——', '/', '暂无数据', '待定', '-', '无。', '（无）'] as const;
