/** Texts of the request form. */
import type { Catalogue } from '../internal/locale.js';

const zhCn = {
  notHere: '信访、投诉、举报、咨询等事项不作为政府信息公开申请办理，',
  complaints: '请到互动交流栏目提交。',
  already: '可能已经公开：',
  stillFile: '可直接查阅；如果不是所需信息，请继续填写。',
};

const en: typeof zhCn = {
  notHere: 'Petitions, complaints, reports and questions are not handled as requests for information.',
  complaints: 'File them here instead.',
  already: 'Perhaps published already:',
  stillFile: 'Read them at once, or go on if they are not what you want.',
};

/** See {@link Catalogue}. */
export const requestText: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };
