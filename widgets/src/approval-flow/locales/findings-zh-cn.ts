/** Chinese texts of the faults of a process: what is wrong, and what mends it. */
import type { FindingCode } from '../process-model.js';

/*
 * Note to translators: {step} is the name of a step and {n} its number, {to} and {id} are identifiers in the data file,
 * {sum} and {limit} are working days; in too_many_steps {n} and {max} are numbers of steps.
 */
export const findingsZhCn: Readonly<Record<FindingCode, readonly [message: string, remedy: string]>> = {
  missing_id: ['第 {n} 个环节“{step}”没有编号', '请填写 id（或 data-id）。'],
  duplicate_id: ['编号“{id}”重复：第 {n} 个环节“{step}”', '请为每个环节使用不同的编号。'],
  unknown_target: ['环节“{step}”指向不存在的环节“{to}”', '请核对 next 中的编号。'],
  too_many_steps: ['共 {n} 个环节，只读取前 {max} 个', '请把流程拆分为几个流程图。'],
  unreachable: ['没有路径可以到达环节“{step}”', '请在前一环节的 next 中加入它的编号，或者删除它。'],
  missing_owner: ['环节“{step}”没有责任单位', '请填写 owner。'],
  dead_end: ['流程停在环节“{step}”，但它不是终点', '请填写 next，或者把阶段标为送达或公开。'],
  no_exit: ['环节“{step}”在没有出口的循环中', '请为循环中的某个环节加上通向结果的 next。'],
  single_branch: ['判断环节“{step}”只有一个走向', '请补上另一种结果的走向。'],
  excluded_unmarked: [
    '环节“{step}”依法不计入时限，但数据没有标明',
    '请标明 counted: false（《行政许可法》第四十五条）。',
  ],
  over_promised: [
    '环节时限合计 {sum} 个工作日，超过承诺时限 {limit} 个工作日',
    '请压缩环节时限，或者更正承诺时限。',
  ],
  over_legal: [
    '环节时限合计 {sum} 个工作日，超过法定时限 {limit} 个工作日',
    '请压缩环节时限；法律另有规定的，请填写法定时限及其依据。',
  ],
  promised_over_legal: [
    '承诺时限 {sum} 个工作日，长于法定时限 {limit} 个工作日',
    '请更正承诺时限或法定时限。',
  ],
};
