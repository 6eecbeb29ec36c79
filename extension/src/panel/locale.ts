/** The panel's texts in both languages, and how they are filled. */
import type { Catalogue } from '@sunboard/model';
import { en } from './locales/en.js';
import { zhCn, type PanelText } from './locales/zh-cn.js';

export type { PanelText };

export const panelText: Catalogue<PanelText> = { 'zh-CN': zhCn, en };

/** Fills `{name}` places. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w{1,20})\}/g, (_, name: string) => String(values[name] ?? ''));
}
