/** Texts of the part for linked files, in both languages. */
import type { Catalogue } from '@sunboard/model';

const zhCn = {
  title: '附件',
  hint: '多数身份证号、手机号、银行卡号的泄露在附件的名单里。文件只下载到本机检查，不上传；首次会询问是否允许访问文件所在的网站。',
  scan: '检查附件中的个人信息',
  again: '重新检查附件',
  stop: '停止',
  scanning: '正在检查第 {at} / {total} 个：{name}',
  refused: '没有得到访问附件所在网站的许可，附件未检查。需要时请再点一次并选择“允许”。',
  outcome: '附件检查结果',
  hits: '{count} 处个人信息或疑似个人信息',
  clean: '没有发现个人信息',
  truncated: '文件太大，只检查了一部分',
  left: '已停止，还有 {count} 个文件未检查。',
  notFetched: '没有下载成功，请人工打开核对',
  notScanned: '检查没有完成（用时过长或出错），请人工打开核对',
};

const en: typeof zhCn = {
  title: 'Attachments',
  hint: 'Most leaks of identity, phone and card numbers are in attached lists. Files are read on this machine and sent nowhere; the first time you are asked for access to the site they lie on.',
  scan: 'Look for private data in the attachments',
  again: 'Scan the attachments again',
  stop: 'Stop',
  scanning: 'Scanning {at} of {total}: {name}',
  refused:
    'Access to the site of the attachments was not granted, so they were not scanned. Press again and choose “Allow” when you need it.',
  outcome: 'What was found in the attachments',
  hits: '{count} {count?place:places} with private or possibly private data',
  clean: 'no private data found',
  truncated: 'too large, read in part',
  left: 'Stopped; {count} {count?file was:files were} not scanned.',
  notFetched: 'it could not be downloaded; open it by hand',
  notScanned: 'the scan did not end (too slow, or an error); open it by hand',
};

export const attachmentsText: Catalogue<typeof zhCn> = { 'zh-CN': zhCn, en };
