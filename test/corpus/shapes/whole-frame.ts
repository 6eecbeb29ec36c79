/** What is true of a whole page, and what all whole pages are made of: lines with their days, tags, footers. All names are made up. */
import type { PageKind } from '@sunboard/model';
import { CODE, CONAC, JIUCUO } from './records-frame.js';

/** A line of a list: its title and, where the page shows it, its day. */
export type Line = readonly [title: string, day?: string];

/** A whole page and the truth about it. */
export interface WholeCase {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** Kinds that the page may be called; left out where a careful person could not say. */
  readonly kinds?: readonly PageKind[];
  /** Day of publication as the page states it, `null` where it states none. */
  readonly day?: string | null | undefined;
  readonly title?: string | undefined;
  /** Lines of the list that the page is about. */
  readonly lines?: readonly Line[] | undefined;
  /** Lines beside those named may be read too: a headline, a line of a box. */
  readonly more?: boolean;
  /** What the truth rests on, where a person does not see it. */
  readonly rests?: 'tags' | 'address';
  /** Rules that find a fault here. All other Chinese rules must find none, save for `open` ones. */
  readonly failed?: readonly string[];
  /** Rules of which either outcome can be defended; `meta.*` stands for all that begin so. */
  readonly open?: readonly string[];
  /** Judged by the rules of the country that its address names, not by the Chinese ones. */
  readonly ownLaw?: boolean;
}

const HOST = 'www.example.gov.cn';
/** Address of the site's own path. */
export const at = (path: string) => `https://${HOST}${path}`;
/** Name of the site in every frame but those of a department. */
export const SITE = '沅陵市示例区人民政府';

/** A day as it is written with strokes, or in words. */
export const slashed = (day: string) => day.replace(/-/g, '/');
export const worded = (day: string) =>
  `${day.slice(0, 4)}年${String(Number(day.slice(5, 7)))}月${String(Number(day.slice(8)))}日`;

/** Days that end with `last`, each `step` days before the one above. */
export function days(count: number, last: string, step = 3): string[] {
  const end = Date.parse(`${last}T00:00:00Z`);
  return Array.from({ length: count }, (_, i) =>
    new Date(end - i * step * 86_400_000).toISOString().slice(0, 10),
  );
}

const NEWS_TITLES = [
  '区政府召开第六十二次常务会议',
  '云岭片区春耕备耕现场会在河湾镇举行',
  '区领导调研重点项目复工情况',
  '示例区举办返乡创业人员座谈会',
  '全区安全生产工作会议召开',
  '我区新增三处口袋公园向市民开放',
  '区人大代表视察老旧小区改造工程',
  '示例区与邻县签订水源保护协议',
  '河湾镇油菜花节开幕',
  '全区一季度招商引资推进会召开',
  '志愿者走进社区宣讲垃圾分类',
  '区第二中学新校区投入使用',
];
const NOTICE_TITLES = [
  '关于2026年清明节期间交通管制的通告',
  '示例区教育局关于调整学区划分的公告',
  '关于征集全区文明商户候选名单的通知',
  '关于开展自建房安全排查的通知',
  '河湾大桥维修施工期间车辆绕行的通告',
  '关于公布2025年度科普基地名单的通知',
  '示例区自然资源分局国有土地使用权出让结果公告',
  '关于暂停办理部分窗口业务的公告',
  '关于申报2026年农机购置补贴的通知',
  '示例区应急管理局关于森林防火禁火期的通告',
];
const POLICY_TITLES = [
  '示例区人民政府关于印发《示例区公共停车场管理办法》的通知',
  '示例区人民政府办公室关于做好防汛准备工作的意见',
  '示例区人民政府关于表彰2025年度先进集体的决定',
  '示例区人民政府办公室关于印发《示例区养老服务三年行动方案》的通知',
  '示例区人民政府关于调整城镇土地使用税等级的通告',
  '示例区人民政府办公室关于公布行政规范性文件清理结果的通知',
  '示例区人民政府关于加强城市内河管理的实施意见',
  '示例区人民政府办公室关于印发《示例区校车安全管理细则》的通知',
];
const zip = (titles: readonly string[], when: readonly string[]): [string, string][] =>
  when.map((day, i) => [titles[i % titles.length] as string, day]);
/** Lines of news, notices, documents, newest first. */
export const news = (count = 8, last = '2026-03-06', step = 2) => zip(NEWS_TITLES, days(count, last, step));
export const notices = (count = 8, last = '2026-03-03', step = 9) =>
  zip(NOTICE_TITLES, days(count, last, step));
export const policies = (count = 6, last = '2026-02-11', step = 23) =>
  zip(POLICY_TITLES, days(count, last, step));

/** Address of a text in the form of one content system. */
export const trsUrl = (day: string, serial: number) =>
  `./${day.slice(0, 4)}${day.slice(5, 7)}/t${day.replace(/-/g, '')}_${String(serial)}.html`;

const meta = (tags: Readonly<Record<string, string>>) =>
  Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join('\n');
export const SITE_TAGS = meta({ SiteName: SITE, SiteDomain: HOST, SiteIDCode: CODE });
export const columnTags = (name: string, type: string) =>
  `${SITE_TAGS}\n${meta({ ColumnName: name, ColumnDescription: `${SITE}${name}栏目，发布${name}信息`, ColumnKeywords: `${name},示例区`, ColumnType: type })}`;
export const articleTags = (title: string, day: string, source = '示例区融媒体中心', column = '工作动态') =>
  `${SITE_TAGS}\n${meta({ ColumnName: column, ColumnType: column, ArticleTitle: title, PubDate: `${day} 09:26`, ContentSource: source, Keywords: '示例区', Author: '编辑甲', Description: title, Image: '/images/fm.jpg', Url: '/' })}`;

const P = [
  '为进一步做好有关工作，提升服务水平，近日，示例区组织召开专题会议，对下一步重点任务作出安排。会议听取了有关单位的情况汇报，研究了存在的困难。',
  '会议指出，去年以来，各镇、街道和部门紧扣目标、主动作为，各项指标稳中有进，群众满意度持续提升，为今年开好局、起好步打下了基础。',
  '会议强调，要压实责任、细化举措，把任务分解到岗、落实到人；要加强调度、及时通报，对进展缓慢的事项逐一分析原因，限时整改到位。',
  '会议要求，要坚持问题导向，深入一线听取意见，把惠民实事办好办实；要统筹抓好安全生产、生态保护等工作，确保全年任务圆满完成。',
];
/** Paragraphs of a plain text. */
export const text = (count = 3, open = '<p style="text-indent:2em;">') =>
  P.slice(0, count)
    .map(each => `${open}${each}</p>`)
    .join('\n');
/** The same as Word leaves it. */
export const wordText = (count = 3) =>
  P.slice(0, count)
    .map(
      each =>
        `<p class="MsoNormal" style="margin-top:0pt;text-indent:32.0000pt;mso-char-indent-count:2.0000;line-height:28.0000pt;"><span style="mso-spacerun:'yes';font-family:仿宋_GB2312;font-size:16.0000pt;"><font face="仿宋_GB2312">${each}</font></span><span style="font-size:16pt;"><o:p></o:p></span></p>`,
    )
    .join('');
/** The same with line breaks and full-width blanks. */
export const breaks = (count = 3) =>
  P.slice(0, count)
    .map(each => `&nbsp;&nbsp;&nbsp;&nbsp;　　${each}`)
    .join('<br>\n<br>');

const ICP = '<a href="https://beian.miit.gov.cn/" target="_blank">湘ICP备00000001号-1</a>';
const POLICE =
  '<a target="_blank" href="https://beian.mps.gov.cn/#/query/webSearch?code=43000002000001"><img src="/images/ga.png">湘公网安备43000002000001号</a>';
const OLD_POLICE =
  '<a target="_blank" href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=43000002000001"><img src="/images/ga.png">湘公网安备 43000002000001号</a>';
const option = (name: string) => `<option value="https://${name}.example.gov.cn/">${name}</option>`;

/** Footers in the forms of many sites, none of which lacks anything. */
export const FEET = {
  rows: `<div class="footer"><div class="w1200"><div class="foot_nav"><a href="/wzdt/">网站地图</a><span>|</span><a href="/lxwm/">联系我们</a><span>|</span><a href="/flsm/">法律声明</a></div><p>主办：${SITE}　承办：示例区数据中心　联系电话：0000-12345678</p><p>网站标识码：${CODE}　${ICP}　${POLICE}</p><p>${CONAC}${JIUCUO}</p></div></div>`,
  selects: `<div class="link_box"><select onchange="window.open(this.value)"><option>--市政府部门--</option>${['jyj', 'mzj', 'czj'].map(option).join('')}</select><select><option>--县区网站--</option>${['yunling', 'hewan'].map(option).join('')}</select></div><div id="bottom"><table width="100%"><tr><td width="120">${CONAC}</td><td align="center">主办单位：${SITE}办公室 &nbsp;&nbsp; 网站标识码：${CODE}<br>备案序号：${ICP} &nbsp; ${OLD_POLICE}<br>地址：沅陵市示例区河湾路1号 邮编：000000 电话：0000-12345678 &nbsp;<a href="/map.html">站点地图</a></td><td width="140">${JIUCUO}</td></tr></table></div>`,
  old: `<table width="1002" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td height="26" align="center" bgcolor="#1b6fb5"><font color="#FFFFFF"><a href="#" onclick="this.style.behavior='url(#default#homepage)'">设为首页</a> | <a href="sitemap.asp">网站地图</a> | <a href="lxwm.asp">联系我们</a></font></td></tr><tr><td align="center" height="80">主办单位：${SITE}　电话：0000-12345678<br>${ICP}　网站标识码 ${CODE}　${OLD_POLICE}<br>${CONAC} ${JIUCUO}</td></tr></table>`,
  semantic: `<footer class="site-footer" role="contentinfo"><div class="container"><nav aria-label="页脚"><ul><li><a href="/sitemap/">网站地图</a></li><li><a href="/about/">关于我们</a></li><li><a href="/privacy/">隐私声明</a></li></ul></nav><dl><dt>主办单位</dt><dd>${SITE}</dd><dt>联系电话</dt><dd>0000-12345678</dd></dl><p class="copy">Copyright © 2015-2026 All Rights Reserved</p><p><span>网站标识码：${CODE}</span><span>${ICP}</span><span>${POLICE}</span></p><div class="marks">${CONAC}${JIUCUO}</div><div class="qr"><figure><img src="/images/wx.png" alt="微信二维码"><figcaption>官方微信</figcaption></figure><figure><img src="/images/app.png" alt="客户端二维码"><figcaption>掌上示例</figcaption></figure></div></div></footer>`,
  written: `<div id="foot"></div><script>document.write('<div class="copyright"><p><a href="/wzdt.html">网站地图</a> | <a href="/gywm.html">关于我们</a></p><p>主办单位：${SITE}办公室 联系方式：0000-12345678</p><p>网站标识码：${CODE} 湘ICP备00000001号-1 <a href="https://beian.mps.gov.cn/#/query/webSearch?code=43000002000001">湘公网安备43000002000001号</a></p>');document.write('${CONAC}${JIUCUO}</div>');</script>`,
  mobile: `<div class="wap-foot"><div class="ft-link"><a href="/m/">触屏版</a><a href="/">电脑版</a><a href="/m/map/">网站地图</a></div><div class="ft-info">主办单位：${SITE}<br/>联系电话：0000-12345678<br/>网站标识码：${CODE}<br/>${ICP}<br/>${POLICE}</div><div class="ft-ico">${CONAC}${JIUCUO}</div></div>`,
} as const;

/** Links as a list. */
export const entries = (names: readonly string[], base = 'lm') =>
  names.map((name, i) => `<li><a href="/${base}/${String(i)}/">${name}</a></li>`).join('');
/** A trail. */
export const trailOf = (names: readonly string[], by = '&nbsp;&gt;&nbsp;') =>
  names
    .map((name, i) => (i === 0 ? `<a href="/">${name}</a>` : `<a href="/c${String(i)}/">${name}</a>`))
    .join(by);
/** A side list with days, which is no list of the page. */
export const sideList = (heading: string, lines: readonly Line[] = news(4, '2026-03-08', 1)) =>
  `<div class="side-box"><div class="side-tit">${heading}</div><ul>${lines.map(([name, day = ''], i) => `<li><a href="/zx/s${String(i)}.html" title="${name}">${name.slice(0, 12)}...</a><em>${day.slice(5)}</em></li>`).join('')}</ul></div>`;
