/** Texts that both forms share. */
import type { Catalogue } from '../locale.js';

const zhCn = {
  optional: '（选填）',
  errorTitle: '有 {count} 处需要修改',
  errorPrefix: '错误：',
  submit: '提交',
  submitting: '正在提交…',
  consent: '我已阅读并同意个人信息处理告知：所填信息仅用于办理本事项，办结后按规定期限保存。',
  consentMissing: '请先勾选对个人信息处理告知的同意。',
  privacyWarning: '内容中似乎有{kinds}（{masked}）。公开或转办时可能泄露，建议删去。',
  kinds: { id18: '身份证号', mobile: '手机号码', bankCard: '银行卡号' },
  noEndpoint: '本页没有设置在线受理地址。请打印填好的表格，邮寄或当面提交。',
  print: '打印填好的表格',
  offline: '当前没有网络连接。填写的内容都还在，联网后再次提交即可，不会重复受理。',
  sendFailed: '没有提交成功。填写的内容都还在。',
  retryAt: '请在 {seconds} 秒后再试。',
  again: '再次提交',
  receiptTitle: '已收到您的提交',
  receiptNo: '回执编号',
  accessKey: '查询码',
  keepKey: '请妥善保存编号和查询码。查询码只显示这一次，凭两者查询办理情况。',
  submittedAt: '提交时间',
  status: '当前状态',
  dueOn: '答复期限',
  copy: '复制编号和查询码',
  copied: '已复制。',
  printReceipt: '打印回执',
  another: '再填一份',
  statusTitle: '查询办理情况',
  statusButton: '查询',
  statusMissing: '请填写回执编号和查询码。',
  draftLabel: '在这台设备上保存草稿（不含证件号码和电话；公用电脑请勿勾选）',
  draftRestored: '已恢复 {date} 保存的草稿。',
  draftDelete: '删除草稿',
  draftDeleted: '草稿已删除。',
  draftFailed: '浏览器不允许保存草稿，可以继续填写和提交。',
};

const en: typeof zhCn = {
  optional: ' (optional)',
  errorTitle: 'There is a problem in {count} places',
  errorPrefix: 'Error: ',
  submit: 'Submit',
  submitting: 'Submitting…',
  consent:
    'I have read and accept the privacy notice: what I enter is used only to handle this matter and kept for the prescribed time.',
  consentMissing: 'Tick the box to accept the privacy notice first.',
  privacyWarning:
    'The text seems to hold {kinds} ({masked}). It could leak when the text is published or passed on; better leave it out.',
  kinds: { id18: 'an identity number', mobile: 'a mobile number', bankCard: 'a bank card number' },
  noEndpoint: 'This page has no address for online filing. Print the filled form and hand it in or post it.',
  print: 'Print the filled form',
  offline:
    'There is no network connection. What you typed is still here; submit again when you are online and it will be filed once.',
  sendFailed: 'It was not submitted. What you typed is still here.',
  retryAt: 'Try again in {seconds} seconds.',
  again: 'Submit again',
  receiptTitle: 'We have received it',
  receiptNo: 'Receipt number',
  accessKey: 'Access key',
  keepKey:
    'Keep the number and the key. The key is shown only this once; you need both to look up the status.',
  submittedAt: 'Submitted',
  status: 'Status',
  dueOn: 'Answer due',
  copy: 'Copy number and key',
  copied: 'Copied.',
  printReceipt: 'Print the receipt',
  another: 'Fill in another',
  statusTitle: 'Look up the status',
  statusButton: 'Look up',
  statusMissing: 'Enter the receipt number and the access key.',
  draftLabel: 'Keep a draft on this device (without identity numbers and phones; not on a shared computer)',
  draftRestored: 'The draft saved on {date} was restored.',
  draftDelete: 'Delete the draft',
  draftDeleted: 'The draft was deleted.',
  draftFailed: 'The browser does not allow drafts; you can go on filling in and submit.',
};

/** See {@link Catalogue}. */
export const formText: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };
export type FormText = typeof zhCn;
