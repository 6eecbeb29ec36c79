/** Texts for a page whose policy lets no widget draw; apart, because hardly a page needs them. */
import type { Catalogue } from './locale.js';

/** Shown by the stand-in of `blocked.ts`. */
export const blockedText: Catalogue<string> = {
  'zh-CN':
    '交互组件未能启动，以下为原有内容。网站管理员：页面的 trusted-types 策略未允许 lit-html，或该名称已被其他脚本占用；请在策略中列出 lit-html，并在必要时加上 allow-duplicates。',
  en: 'The interactive component could not start; its original content follows. Webmasters: the page’s trusted-types policy does not list lit-html, or another script took that name; list lit-html, and allow-duplicates where needed.',
};
