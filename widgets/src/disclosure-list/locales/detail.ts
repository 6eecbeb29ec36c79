/** Texts of the detail view, loaded with it. */
import type { Catalogue } from '../../internal/locale.js';

const zhCn = {
  index: '文件信息',
  attachments: '附件',
  interprets: '解读的文件',
  open: '打开原文页面',
  copyCitation: '复制引用',
  copied: '引用已复制。',
  copyFailed: '浏览器不允许复制，请手动选择下列文字：',
  noBody: '此条目只有目录信息。',
  bodyFailed: '正文暂时无法显示，请打开原文页面。',
};

const en: typeof zhCn = {
  index: 'About this document',
  attachments: 'Attachments',
  interprets: 'Document interpreted',
  open: 'Open the original page',
  copyCitation: 'Copy citation',
  copied: 'The citation was copied.',
  copyFailed: 'The browser does not allow copying; select this text:',
  noBody: 'Only catalogue data is published for this item.',
  bodyFailed: 'The text cannot be shown at the moment; please open the original page.',
};

/** In every language. */
export const detailText: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };
/** Texts of one language. */
export type DetailText = typeof zhCn;
