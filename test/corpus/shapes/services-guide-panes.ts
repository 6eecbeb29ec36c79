/** What complete guides of service halls hold, apart from the layout around it. */
import { ITEM, type ServiceCase } from './services-frames.js';
import { ALL, elements, materialTable, NAME, SAYS, stepTable } from './services-guide-parts.js';

/** Title of a text. */
export const TITLE = `${NAME}办事指南`;
/** A case that states everything. */
export const guide = (name: string, html: string, more: Partial<ServiceCase> = {}): ServiceCase => ({
  name,
  html,
  url: ITEM,
  kinds: ['guide'],
  stated: ALL,
  ...more,
});
/** What the first table of a hall says. */
export const BASIC = [
  ['事项名称', NAME],
  ['事项类型', '其他行政权力'],
  ['实施主体', '阳光区示例局'],
  ['办件类型', '承诺件'],
  ['法定办结时限', SAYS.legalLimit],
  ['承诺办结时限', SAYS.promisedLimit],
  ['到办事现场次数', '1次'],
  ['服务对象', '自然人、企业法人'],
  ['办理地点', SAYS.place],
  ['办理时间', SAYS.hours],
  ['咨询电话', SAYS.phone],
  ['监督投诉电话', SAYS.supervisionPhone],
] as const;
/** The pairs of it, some to a row. */
export const inRows = (size: number, row: (pairs: readonly (readonly [string, string])[]) => string) =>
  Array.from({ length: Math.ceil(BASIC.length / size) }, (_, at) =>
    row(BASIC.slice(at * size, at * size + size)),
  ).join('');
/** Rows of two labels and two values. */
export const fourCells = inRows(
  2,
  pairs => `<tr>${pairs.map(([label, text]) => `<th>${label}</th><td><p>${text}</p></td>`).join('')}</tr>`,
);
/** Steps within the limit. */
export const STEPS = stepTable([
  ['申请', '提交材料', '申请人', '当场', '材料齐全'],
  ['受理', '收件登记', '窗口人员', '1个工作日', '材料不齐全的一次性告知补正'],
  ['审查', '书面审查', '业务科', '5个工作日', '符合条件'],
  ['决定', '审签', '分管负责人', '3个工作日', '准予或者不予'],
  ['送达', '制发凭证', '窗口人员', '1个工作日', '送达申请人'],
]);
/** What stands behind the tabs. */
export const PANES = [
  ['受理条件', `<p>${SAYS.conditions}</p>`],
  ['申请材料', materialTable()],
  ['办理流程', `<p>${SAYS.process}</p>`],
  ['收费标准', '<p>不收费</p>'],
  ['设定依据', `<p>${SAYS.legalBasis}</p>`],
  ['常见问题', '<p>问：可以委托他人办理吗？答：可以，请携带委托书。</p>'],
] as const;
/** Elements beside the panes. */
export const OFFICE = elements().filter(([label]) => !/受理条件|申请材料|办理流程|收费|依据/.test(label));
/** A line with a colon. */
export const line = ([label, text]: readonly [string, string]) => `<p>${label}：${text}</p>`;
/** Chinese numerals. */
export const letters = '一二三四五六七八九十'.split('');
