/** Chinese texts of the parts that load later (chart, files, dates, guide); their shape is that of every language. */

/*
 * Note to translators: {name} is the name of the service, {step} that of a step, {n} a number of steps or of a step,
 * {format} the name of a file format.
 */
export const partsZhCn = {
  chartOf: '{name}流程图，共 {n} 个环节。环节的全部内容见上方列表。',
  chartHelp:
    '方向键沿箭头在环节之间移动，左右键换到并列的环节，Home 回到起点，加号和减号缩放，回车跳到列表中的环节。',
  legend: {
    next: '通常走向',
    correction: '补正、整改后返回',
    refusal: '不予受理或不予许可',
    decision: '判断环节',
  },
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '适合宽度',
  tools: '流程图工具',
  take: '下载',
  download: '下载 {format}',
  print: '打印',
  working: '正在生成文件…',
  exportFailed: '文件未能生成，请重试。',
  announce: '第 {n} 步，{step}。{details}',
  isFirst: '这是起点，没有上一步。',
  acceptedOn: '受理日期',
  calculatorHint: '受理当日不计入，从次日起算。',
  calendarFile: '存为日历文件（.ics）',
  badDate: '请输入有效的日期。',
  dueBy: '最迟日期',
  dueWithExcluded: '最迟日期（含不计入时限的程序）',
  excludedNote:
    '听证、检测、专家评审等不计入时限的程序只在需要时进行；第二列按这些程序用足规定天数推算，行政机关应当书面告知申请人所需时间。',
  provisional: '（暂定）',
  limitExtended: '延长后的法定时限',
  materialColumns: ['材料名称', '原件', '复印件', '形式', '来源', '表格'],
  optional: '非必需',
  blankForm: '空白表格',
  sample: '填写样例',
  charged: '收费',
  free: '不收费',
};
