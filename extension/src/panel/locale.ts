/** The panel's texts in both languages. */
import type { Catalogue } from '@sunboard/model';
import { en } from './locales/en.js';
import { zhCn, type PanelText } from './locales/zh-cn.js';

export type { PanelText };

export const panelText: Catalogue<PanelText> = { 'zh-CN': zhCn, en };
