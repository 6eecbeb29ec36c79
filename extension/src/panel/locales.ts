/** Texts of the panel in both languages. */

const zhCn = {
  title: '本页检查结果',
  check: '检查本页',
  again: '重新检查',
  checking: '正在读取页面…',
  language: 'English',
  score: '得分',
  noScore: '没有适用的规则',
  kind: '页面类型',
  confidence: '把握',
  severity: { veto: '单项否决类', error: '错误', warning: '警告', info: '提示' },
  cantTell: '需要人工判断',
  passed: '已通过',
  inapplicable: '不适用 {count} 条',
  none: '没有发现问题。',
  noneDetail: '适用于本页的规则全部通过，或需要人工判断。',
  expected: '应为',
  observed: '实际',
  basis: '依据',
  remedy: '整改方法',
  jump: '定位到页面',
  places: '{count} 处',
  unconfirmed: '（依据待核实，按良好实践处理）',
  exempted: '已豁免：{reason}',
  hidden: '位置被隐藏：{by}（{reason}）。请先展开或显示它。',
  hiddenReason: {
    display: '设置为不显示',
    visibility: '设置为不可见',
    details: '处于折叠状态',
    size: '没有尺寸',
    notRendered: '属于页面头部，不显示',
  },
  gone: '页面内容已变化，找不到原来的位置。请重新检查。',
  wholePage: '整页',
  truncated: '页面过大，只读取了一部分；未读到的内容不判为缺失。',
  noTab: '没有可检查的标签页。',
  denied: '不能读取此页面。请在要检查的网页上点击工具栏按钮；浏览器自带页面和应用商店不允许检查。',
  failed: '读取页面时出错：{error}',
  navigated: '页面已变化。请点击工具栏按钮重新检查。',
  export: '导出 JSON',
  sent: '所有结果只保存在本机，不上传。',
};

const en: typeof zhCn = {
  title: 'What was found on this page',
  check: 'Check this page',
  again: 'Check again',
  checking: 'Reading the page…',
  language: '中文',
  score: 'Score',
  noScore: 'No rule applies',
  kind: 'Kind of page',
  confidence: 'confidence',
  severity: { veto: 'Would count towards a veto', error: 'Errors', warning: 'Warnings', info: 'Notes' },
  cantTell: 'Needs a person to judge',
  passed: 'Passed',
  inapplicable: '{count} rules do not apply',
  none: 'No fault was found.',
  noneDetail: 'All rules that apply to this page passed or need a person to judge.',
  expected: 'Expected',
  observed: 'Seen',
  basis: 'Basis',
  remedy: 'Remedy',
  jump: 'Show on the page',
  places: '{count} places',
  unconfirmed: ' (source to be confirmed; treat as good practice)',
  exempted: 'Exempted: {reason}',
  hidden: 'The place is hidden by {by} ({reason}). Open or show it first.',
  hiddenReason: {
    display: 'not displayed',
    visibility: 'invisible',
    details: 'folded',
    size: 'without size',
    notRendered: 'in the head of the page',
  },
  gone: 'The page has changed and the place is gone. Check again.',
  wholePage: 'Whole page',
  truncated: 'The page is too large and was read in part; what was not read is not judged as missing.',
  noTab: 'There is no tab to check.',
  denied:
    'This page cannot be read. Press the toolbar button on the page you want to check; the browser’s own pages and its store do not allow it.',
  failed: 'The page could not be read: {error}',
  navigated: 'The page has changed. Press the toolbar button to check again.',
  export: 'Export JSON',
  sent: 'All results stay on this machine.',
};

export type PanelText = typeof zhCn;

export const panelText = { 'zh-CN': zhCn, en } as const;

/** Fills `{name}` places. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w{1,20})\}/g, (_, name: string) => String(values[name] ?? ''));
}
