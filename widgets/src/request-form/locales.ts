/** Texts of the request form. */
import type { Catalogue } from '../internal/locale.js';

const zhCn = {
  notHere: '信访、投诉、举报、咨询等事项不作为政府信息公开申请办理，',
  complaints: '请到互动交流栏目提交，已填的文字会一并带去。',
  carryFailed: '浏览器不允许带去文字，请先复制。',
  likeComplaint:
    '内容像是投诉、举报或咨询。这类事项不按信息公开申请办理，可以点上面的链接转去，已填的文字会一并带去；要获取政府信息的，请继续填写。',
  already: '可能已经公开：',
  stillFile: '可直接查阅；如果不是所需信息，请继续填写。',
};

const en: typeof zhCn = {
  notHere: 'Petitions, complaints, reports and questions are not handled as requests for information.',
  complaints: 'File them here instead; what you typed is carried along.',
  carryFailed: 'The browser does not let the text be carried along; copy it first.',
  likeComplaint:
    'This reads like a complaint, a report or a question. Those are not handled as requests: the link above takes your text to the right form. Go on here if you want a document.',
  already: 'Perhaps published already:',
  stillFile: 'Read them at once, or go on if they are not what you want.',
};

/** See {@link Catalogue}. */
export const requestText: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };
