/** Chinese texts of the approval flow; their shape is that of every language. */

/*
 * Note to translators: {n}, {sum} and {limit} are numbers of working days unless the key says otherwise; {step} and {to}
 * are names of steps, {id} the identifier in the data file. "Counted" means counted toward the time limit of the decision.
 */
export const zhCn = {
  caption: '审批流程',
  colon: '：',
  steps: '审批环节',
  chart: '流程图',
  owner: '责任单位',
  window: '办理窗口',
  limit: '办理时限',
  days: '{n} 个工作日',
  onTheSpot: '当场办理',
  counted: '计入时限',
  notCounted: '不计入时限',
  leadsTo: '下一步',
  ends: '流程到此结束。',
  toStep: '{label}转第 {n} 步“{step}”',
  branch: { next: '', yes: '是', no: '否', correction: '补正', refusal: '不予' },
  currentStep: '当前进度',
  limits: '办理时限核算',
  limitLegal: '法定时限',
  limitPromised: '承诺时限',
  withExtension: '{n} 个工作日（经批准可延长 {m} 个工作日）',
  legalAssumed: '办事指南未载明，按《行政许可法》第四十二条',
  longest: '各路径计入时限的最长合计',
  within: '在时限之内',
  overPromised: '超过承诺时限 {n} 个工作日',
  overLegal: '超过法定时限 {n} 个工作日',
  path: '路径',
  pathCounted: '计入',
  pathUncounted: '不计入',
  pathResult: '核算',
  pathSome: '路径较多，只列出到每个终点的最长路径。',
  countNote:
    '自受理之日起算，以工作日计算；补正、听证、检验、检测、鉴定、专家评审和送达的时间不计入（《行政许可法》第四十二条、第四十四条、第四十五条、第八十二条）。',
  problems: '流程数据需要更正',
  calculator: '推算办理日期',
  guide: '办事指南',
  unnamed: '办理流程',
};
