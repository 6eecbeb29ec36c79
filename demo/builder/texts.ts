/** Texts of the embed builder. */
import type { Catalogue } from '@sunboard/model';

const zhCn = {
  title: '嵌入代码生成器',
  intro: '选择组件，放入数据，核对列和错误，复制代码。数据只在本机处理，不上传。',
  widget: '组件',
  widgets: {
    'disclosure-list': '政府信息公开目录',
    'leadership-roster': '领导信息',
    'complaint-channel': '投诉举报渠道',
    'approval-flow': '办理流程',
    'request-form': '依申请公开',
  },
  file: '数据文件（JSON、CSV、XLSX），也可拖到这里',
  paste: '或粘贴表格、网页源代码、CSV、JSON',
  columns: '列与字段的对应',
  ignore: '（不用）',
  rows: '数据与错误',
  row: '行',
  fault: '错误与处理',
  none: '没有错误。',
  noData: '还没有数据，预览使用空组件。',
  notRead: '没有读出表格或记录：请粘贴含表头的表格，或选择 JSON、CSV、XLSX 文件。',
  good: '{n} 条可用，{m} 处问题',
  locale: '语言',
  theme: '主题',
  themes: {
    '': '沿用网页',
    plain: '朴素',
    'government-blue': '政务蓝',
    dark: '深色',
    'high-contrast': '高对比度',
  },
  preview: '预览',
  checking: '正在用规则检查预览…',
  passed: '这段嵌入代码通过 {n} 条规则。',
  failed: '{n} 条未通过，请补充或更正数据：',
  unsure: '{n} 条无法从预览判断',
  cannot: '有一条是嵌入代码做不到的，须由整个网页满足：',
  around: '另有 {n} 条也由整个网页或网站满足（页脚、元数据、检索等）',
  snippet: '代码',
  policy: '内容安全策略（服务器响应头）',
  copy: '复制',
  copied: '已复制',
  notCopied: '浏览器不允许自动复制：代码已选中，请按 Ctrl+C。',
  download: '下载转换后的数据（data.json）',
};

const en: typeof zhCn = {
  title: 'Embed builder',
  intro:
    'Choose a widget, bring your data, look over columns and errors, copy the code. Data stays on this computer.',
  widget: 'Widget',
  widgets: {
    'disclosure-list': 'Catalogue of documents',
    'leadership-roster': 'Leaders',
    'complaint-channel': 'Ways to complain',
    'approval-flow': 'Approval process',
    'request-form': 'Request for information',
  },
  file: 'Data file (JSON, CSV, XLSX); you may drop it here',
  paste: 'Or paste a table, the source of a page, CSV or JSON',
  columns: 'Which column is which field',
  ignore: '(not used)',
  rows: 'Data and errors',
  row: 'Row',
  fault: 'Error and remedy',
  none: 'No errors.',
  noData: 'No data yet: the preview shows the empty widget.',
  notRead: 'No table or records were found: paste a table with a header, or choose a JSON, CSV or XLSX file.',
  good: '{n} usable, {m} problems',
  locale: 'Language',
  theme: 'Theme',
  themes: {
    '': 'the page’s own',
    plain: 'plain',
    'government-blue': 'government blue',
    dark: 'dark',
    'high-contrast': 'high contrast',
  },
  preview: 'Preview',
  checking: 'Checking the preview with the rules…',
  passed: 'This embed passes {n} rules.',
  failed: '{n} it does not; complete or correct the data:',
  unsure: '{n} cannot be judged from a preview',
  cannot: 'Here is one that it cannot, because it is about the whole page:',
  around: '{n} more are also for the whole page or site (footer, metadata, search)',
  snippet: 'Code',
  policy: 'Content security policy (a header of your server)',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying: the code is selected, press Ctrl+C.',
  download: 'Download the converted data (data.json)',
};

/** Texts by language. */
export const TEXTS: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };
/** The texts of one language. */
export type Texts = typeof zhCn;

/** Fills `{name}` places. */
export function fill(text: string, values: Readonly<Record<string, number>>): string {
  return text.replace(/\{(\w{1,9})\}/g, (_, name: string) => String(values[name] ?? ''));
}
