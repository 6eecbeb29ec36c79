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
  aboutUs:
    '您反映的是本机关：材料不会交给本机关办理，将直接转上级机关或纪检监察机关。您也可以直接联系其他渠道。',
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
  aboutUs:
    'You report this very office: it will not handle the matter; it goes straight to the superior or the discipline inspection body. You may also turn to other channels directly.',
};

/** See {@link Catalogue}. */
export const complaintText: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };
export type ComplaintText = typeof zhCn;
