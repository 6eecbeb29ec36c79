/** Texts of the filters, loaded with them. */
import type { Catalogue } from '../../internal/locale.js';

const zhCn = {
  all: '全部',
  from: '发布日期起',
  to: '发布日期止',
  year: '年份',
};

const en: typeof zhCn = {
  all: 'All',
  from: 'Published from',
  to: 'Published to',
  year: 'Year',
};

/** In every language. */
export const filterText: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };
/** Texts of one language. */
export type FilterText = typeof zhCn;
