/** Texts that all elements share. */
import type { Catalogue } from './locale.js';

const zhCn = {
  loading: '正在加载…',
  empty: '暂无内容。',
  failed: '数据暂时无法显示。',
  retry: '重试',
  offline: '当前没有网络连接。',
  close: '关闭',
  newWindow: '（在新窗口打开）',
};

const en: typeof zhCn = {
  loading: 'Loading…',
  empty: 'There is nothing here yet.',
  failed: 'The data cannot be shown at the moment.',
  retry: 'Try again',
  offline: 'There is no network connection.',
  close: 'Close',
  newWindow: '(opens in a new window)',
};

/** See {@link Catalogue}. */
export const baseText: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };
