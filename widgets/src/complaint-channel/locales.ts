/** Texts of the complaint channel. */
import type { Catalogue } from '../internal/locale.js';

const zhCn = {
  channels: '可以这样反映',
  form: '在线提交',
  notHere: '需要获取政府信息的，',
  request: '请提出政府信息公开申请。',
  phone: '电话',
  address: '地址',
  postcode: '邮编',
  hours: '时间',
  email: '电子邮箱',
  open: '前往',
};

const en: typeof zhCn = {
  channels: 'Ways to reach us',
  form: 'File online',
  notHere: 'To obtain information,',
  request: 'file a request for information instead.',
  phone: 'Phone',
  address: 'Address',
  postcode: 'Postcode',
  hours: 'Hours',
  email: 'E-mail',
  open: 'Open',
};

/** See {@link Catalogue}. */
export const complaintText: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };
