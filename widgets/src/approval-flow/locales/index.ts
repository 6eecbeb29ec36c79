/** Texts of the approval flow in every language. */
import type { Catalogue } from '../../internal/locale.js';
import { en } from './en.js';
import { zhCn } from './zh-cn.js';

/** See {@link zhCn}. */
export const flowText: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };
/** Texts of one language. */
export type FlowText = typeof zhCn;
