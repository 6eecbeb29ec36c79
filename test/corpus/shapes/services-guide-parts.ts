/** The content of the service guides in the test set: every element stated as it should be, with room for faults. */
import type { GuideField } from './services-frames.js';

/** The item that most guides are about; it is no licence. */
export const NAME = '小型示例场所备案';
/** The form that can be downloaded. */
export const FORM = '<a href="/files/20251118/sqb.docx">小型示例场所备案申请表（空表）.docx</a>';

/** What the guides say of each element. */
export const SAYS: Readonly<Record<GuideField, string>> = {
  legalBasis: '《示例省小型场所管理条例》第十二条第一款：开办小型示例场所的，应当向所在地县级主管部门备案。',
  conditions: '在阳光区范围内有固定的经营场所，并有与经营项目相适应的设备和从业人员。',
  materials:
    '1.小型示例场所备案申请表，原件1份，纸质或者电子；2.营业执照复印件1份；3.经营场所平面图，原件1份。',
  place: '阳光区示范路1号阳光区政务服务大厅二楼3号窗口',
  hours: '星期一至星期五上午9:00—12:00，下午13:30—17:00（法定节假日除外）',
  phone: '010-00000001',
  process:
    '申请人向窗口提交材料；窗口当场受理，材料不齐全的一次性告知补正；业务科审查并提出意见；分管负责人作出决定；窗口将备案凭证送达申请人。',
  legalLimit: '20个工作日',
  promisedLimit: '10个工作日',
  fees: '不收费',
  supervisionPhone: '010-00000002',
};

/** A word of each by which its value is known. */
export const KNOWN_BY: Readonly<Record<GuideField, string>> = {
  legalBasis: '第十二条',
  conditions: '固定的经营场所',
  materials: '平面图',
  place: '示范路1号',
  hours: '9:00',
  phone: '00000001',
  process: '受理',
  legalLimit: '20',
  promisedLimit: '10',
  fees: '不收费',
  supervisionPhone: '00000002',
};

/** All fields. */
export const ALL = Object.keys(SAYS) as readonly GuideField[];
/** All but some. */
export const but = (...names: readonly GuideField[]): readonly GuideField[] =>
  ALL.filter(name => !names.includes(name));

/** Labels in the words of the national list of elements. */
export const LABELS: Readonly<Record<GuideField, string>> = {
  legalBasis: '设定依据',
  conditions: '受理条件',
  materials: '申请材料',
  process: '办理流程',
  legalLimit: '法定办结时限',
  promisedLimit: '承诺办结时限',
  fees: '收费标准',
  place: '办理地点',
  hours: '办理时间',
  phone: '咨询电话',
  supervisionPhone: '监督投诉电话',
};

/** Label and content of each element in the usual order; a change of `undefined` takes one away. */
export function elements(
  change: Partial<Record<GuideField, string | undefined>> = {},
  labels: Partial<Record<GuideField, string>> = {},
): readonly (readonly [label: string, text: string])[] {
  return (Object.keys(LABELS) as GuideField[]).flatMap(name => {
    const text = name in change ? change[name] : name === 'materials' ? `${SAYS[name]}${FORM}` : SAYS[name];
    return text === undefined ? [] : [[labels[name] ?? LABELS[name], text] as const];
  });
}

const MATERIALS = [
  ['小型示例场所备案申请表', '原件', '1', '0', '必要', '申请人自备'],
  ['营业执照', '复印件', '0', '1', '必要', '政府部门核发'],
  ['经营场所平面图', '原件', '1', '0', '必要', '申请人自备'],
] as const;

/** Heads of the table of materials. */
export const MATERIAL_HEADS = [
  '序号',
  '材料名称',
  '材料类型',
  '原件份数',
  '复印件份数',
  '必要性',
  '来源渠道',
  '空白表格',
];
/** Its rows. */
export const materialRows = (cell = 'td'): string =>
  MATERIALS.map(
    (row, at) =>
      `<tr>${[String(at + 1), ...row, at === 0 ? '<a href="/files/20251118/sqb.docx">下载</a>' : '/'].map(text => `<${cell}>${text}</${cell}>`).join('')}</tr>`,
  ).join('');
/** The whole table. */
export const materialTable = (attributes = 'class="layui-table"'): string =>
  `<table ${attributes}><thead><tr>${MATERIAL_HEADS.map(head => `<th>${head}</th>`).join('')}</tr></thead><tbody>${materialRows()}</tbody></table>`;

/** A table of steps: name, who, limit, what. */
export const stepTable = (
  rows: readonly (readonly string[])[],
  heads: readonly string[] = ['办理环节', '办理步骤', '办理人', '办理时限', '审查标准'],
): string =>
  `<table class="table table-bordered"><thead><tr>${heads.map(head => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.map(row => `<tr>${row.map(text => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

/** Rows of two cells. */
export const twoCells = (
  rows: readonly (readonly [string, string])[],
  head = 'td',
  attributes = '',
): string =>
  `<table width="100%" border="1" ${attributes}><tbody>${rows.map(([label, text]) => `<tr><${head} width="20%" class="tdtitle">${label}</${head}><td class="tdcontent">${text}</td></tr>`).join('')}</tbody></table>`;
