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
  partMissing: '组件的一部分没有加载成功。',
  partRemedy: '请检查网络；网站管理员请确认 parts 文件夹与脚本文件放在同一位置。',
};

const en: typeof zhCn = {
  loading: 'Loading…',
  empty: 'There is nothing here yet.',
  failed: 'The data cannot be shown at the moment.',
  retry: 'Try again',
  offline: 'There is no network connection.',
  close: 'Close',
  newWindow: '(opens in a new window)',
  partMissing: 'A part of this component did not load.',
  partRemedy: 'Check the connection; webmasters: the folder “parts” must lie beside the script file.',
};

/** See {@link Catalogue}. */
export const baseText: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };
