/** Marks of secrecy and what only speaks of secrets; attachments by their names. */
import {
  jcms,
  old,
  page,
  plate,
  shown,
  signed,
  simple,
  trs,
  vsb,
  blog,
  type PrivacyCase,
} from './privacy-frame.js';
import { asp, gov, plain, TEXT } from './records-frame.js';

const url = page('t20260302_2401');
const para = `<p>${TEXT}</p>`;
const marked = (
  name: string,
  html: string,
  holds: PrivacyCase['holds'] = { secretMark: 1 },
): PrivacyCase => ({ name, url, html, failed: ['secret.mark'], holds });
/** Words that keep a paper within the office and are no mark that the law knows: a person is to look. */
const doubted = (name: string, html: string): PrivacyCase => ({
  name,
  url,
  html,
  flagged: ['secret.mark'],
  holds: { secretMark: 1 },
});
const unmarked = (name: string, html: string): PrivacyCase => ({ name, url, html });

export const MARKS: readonly PrivacyCase[] = [
  marked(
    'marked: star and years above the heading of a document',
    trs(
      '关于做好示例工作的通知',
      `<p style="text-align:left"><strong>机密★10年</strong></p><p style="text-align:center">云示发〔2026〕3号</p><p>各乡镇人民政府：</p>${para}${signed}`,
    ),
  ),
  marked(
    'marked: star with blanks, in spans',
    jcms(
      '云岭县示例工作方案',
      `<p align="right"><span style="font-family:黑体">秘密</span><span lang="EN-US"> ★ </span><span>5年</span></p>${para}`,
    ),
  ),
  marked(
    'marked: star without years, table of the letterhead',
    old(
      '示例会议纪要',
      `<table width="100%"><tr><td>绝密★</td><td align="right">特急</td></tr><tr><td colspan="2" align="center"><font color="red" size="6">云岭县示例办公室文件</font></td></tr></table>${para}`,
    ),
  ),
  marked(
    'marked: letters spread by full-width blanks',
    plate('示例工作要点', `<p>机　密★1年</p><p>平　急</p>${para}`),
  ),
  doubted(
    'marked: internal material, keep safe',
    vsb('示例工作简报第3期', `<p align="center">内部资料&nbsp;&nbsp;注意保存</p>${para}`),
  ),
  doubted(
    'marked: internal document, in brackets at the head',
    gov(
      '示例专项行动方案',
      `<div class="article"><h1>示例专项行动方案</h1><p>发布时间：2026-03-02</p><p>（内部文件　不得外传）</p>${para}</div>`,
    ),
  ),
  marked(
    'marked: field of the plate',
    asp(
      '示例普查实施细则',
      `<table border="1"><tr><td>文件编号</td><td>云普〔2026〕1号</td><td>密级</td><td>机密</td></tr></table>${para}`,
    ),
  ),
  marked(
    'marked: in the name of the attachment',
    trs(
      '关于印发示例预案的通知',
      `${para}<p>附件：<a href="./P020260302.doc">示例应急预案（秘密★三年）.doc</a></p>`,
    ),
  ),
  unmarked(
    'mark: the law on secrets is quoted',
    jcms(
      '保密法宣传：国家秘密的密级',
      '<p>第十四条　国家秘密的密级分为绝密、机密、秘密三级。绝密级国家秘密是最重要的国家秘密，机密级国家秘密是重要的国家秘密，秘密级国家秘密是一般的国家秘密。</p><p>第十五条　绝密级不超过三十年，机密级不超过二十年，秘密级不超过十年。</p>',
    ),
  ),
  unmarked(
    'mark: how marks are to be written',
    vsb(
      '保密小知识：国家秘密标志',
      '<p>问：国家秘密标志怎样标注？</p><p>答：国家秘密标志由密级、标识符和保密期限组成，形式为“密级★保密期限”。例如“机密★10年”“秘密★6个月”。不得将“内部资料”“内部文件”字样代替密级。</p>',
    ),
  ),
  unmarked(
    'mark: review before publication',
    plate(
      '政府信息公开保密审查制度',
      '<p>第三条　拟公开的信息应当进行保密审查，遵循“先审查、后公开”。</p><p>第六条　涉及国家秘密、工作秘密、商业秘密、个人隐私的，不得公开。已解密的，按程序公开。</p>',
    ),
  ),
  unmarked(
    'mark: level says public',
    old(
      '示例规划文本',
      `<table border="1"><tr><td>密级</td><td>公开</td><td>缓急</td><td>平件</td></tr></table>${para}`,
    ),
  ),
  unmarked(
    'mark: news from a course on secrets',
    trs(
      '县示例局开展保密教育培训',
      '<p>近日，县示例局组织保密教育培训，观看警示片《机密档案》，学习涉密文件、内部资料的管理要求，签订保密承诺书。与会人员表示要严守国家秘密。</p>',
    ),
  ),
  unmarked(
    'mark: stars of hotels and of quality',
    gov(
      '星级名单',
      `<div class="article"><h1>农家乐星级评定结果</h1><p>发布时间：2026-03-02</p>${simple(
        ['名称', '星级'],
        [
          ['秘密花园农家乐', '★★★'],
          ['机密剧本馆', '★'],
          ['云溪人家', '★★★★'],
        ],
      )}</div>`,
    ),
  ),
  unmarked(
    'mark: answer to a request that was refused',
    plain(
      '政府信息公开告知书示例',
      '<h1>政府信息公开告知书</h1><p>发布时间：2026-03-02</p><p>经查，您申请公开的《示例会议纪要》属于内部管理信息，密级文件依法不予公开。其中标注机密的附件正在办理解密审核。</p>',
    ),
  ),
];

interface Attached {
  readonly title: string;
  readonly files: string;
  readonly frame?: typeof jcms;
}
const attached = ({ title, files, frame = jcms }: Attached) =>
  frame(title, `${shown('有关情况')}${signed}`, { after: `<div class="fj"><p>附件：</p>${files}</div>` });
const file = (name: string, path: string) =>
  `<p><a href="/upload/2026/03/${path}" target="_blank">${name}</a></p>`;
const asks = (name: string, about: Attached): PrivacyCase => ({
  name,
  url,
  html: attached(about),
  flagged: ['pii.attach'],
});
const quiet = (name: string, about: Attached): PrivacyCase => ({
  name,
  url,
  html: attached(about),
  unflagged: ['pii.attach'],
});

export const ATTACHMENTS: readonly PrivacyCase[] = [
  asks('attached: a roll of names', {
    title: '低保对象公示',
    files: file('附件1：示例镇低保对象花名册.xlsx', '1a2b.xlsx'),
  }),
  asks('attached: a summary said to hold identity numbers', {
    title: '就业见习补贴公示',
    files: file('汇总表(含身份证).xls', '3c4d.xls'),
    frame: vsb,
  }),
  asks('attached: names in a document, the title in the attribute', {
    title: '拟录用人员公示',
    files:
      '<p><a href="/upload/2026/03/5e6f.docx" title="拟录用人员名单.docx"><img src="/images/doc.gif" alt="">下载</a></p>',
    frame: trs,
  }),
  asks('attached: list of people paid, the address tells the name', {
    title: '一次性补贴发放公示',
    files: `<p><a href="/upload/%E8%A1%A5%E8%B4%B4%E5%8F%91%E6%94%BE%E8%8A%B1%E5%90%8D%E5%86%8C.pdf">点击下载</a></p>`,
    frame: plate,
  }),
  asks('attached: pupils who are aided, a scan', {
    title: '受助学生公示',
    files: file('2025年秋季受助学生名单（盖章版）.pdf', '7a8b.pdf'),
    frame: blog,
  }),
  asks('attached: in the text, as the editor writes files', {
    title: '农机购置补贴公示',
    files:
      '<p style="line-height:16px"><img style="vertical-align:middle;margin-right:2px" src="/ueditor/dialogs/attachment/fileTypeImages/icon_xls.gif"/><a style="font-size:12px;color:#0066cc" href="/upload/2026/9c0d.xls" title="购机者补贴发放明细.xls">购机者补贴发放明细.xls</a></p>',
    frame: old,
  }),
  quiet('attached: a form to fill in', {
    title: '创业补贴申报通知',
    files: file('创业补贴申请表.doc', 'f1.doc') + file('诚信承诺书（样表）.docx', 'f2.docx'),
  }),
  quiet('attached: a plan and a standard', {
    title: '示例工作方案的通知',
    files: file('云岭县示例工作实施方案.pdf', 'f3.pdf') + file('评审标准.xlsx', 'f4.xlsx'),
    frame: trs,
  }),
  quiet('attached: posts that are to be filled', {
    title: '公开招聘公告',
    files: file('招聘岗位一览表.xlsx', 'f6.xlsx') + file('报名登记表.docx', 'f7.docx'),
    frame: plate,
  }),
];
