/** A footer made of parts, each of which a case may replace. */
import { at, CODE, CONAC, JIUCUO, plain, TEXT, type RecordsCase } from './records-frame.js';

export const url = at('/xwzx/202603/t20260302_18001.html');
export const page = (foot: string, frame = plain) =>
  frame(
    '示例要闻',
    `<h1>阳光区召开示例工作会议</h1><div class="info">2026-03-02 09:15　来源：阳光区融媒体中心</div><div class="con"><p>${TEXT}</p></div>`,
    { foot, trail: ['首页', '新闻中心', '示例要闻'] },
  );
export const ALL = [
  'foot.sitecode',
  'foot.sitecodeAgree',
  'foot.icp',
  'foot.police',
  'foot.conac',
  'foot.conacKind',
  'foot.jiucuo',
  'foot.jiucuoOld',
  'foot.owner',
  'foot.contact',
  'foot.sitemap',
];
export const but = (...rules: readonly string[]) => ALL.filter(rule => !rules.includes(rule));
export const ICP = '<a href="https://beian.miit.gov.cn/">苏ICP备00000001号-1</a>';
export const POLICE =
  '<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=32000002000001">苏公网安备 32000002000001号</a>';
export const LINKS = '<p><a href="/wzdt/">网站地图</a> | <a href="/lxwm/">联系我们</a></p>';
/** Replaces one part of a complete footer. */
export const foot = ({
  links = LINKS,
  owner = '<p>主办单位：阳光区人民政府　地址：阳光区示例路1号</p>',
  code = `<span>网站标识码：${CODE}</span>`,
  icp = ICP,
  police = POLICE,
  conac = CONAC,
  entry = JIUCUO,
  phone = '<p>联系电话：0000-12345678</p>',
} = {}) =>
  `<div class="footer"><div class="wrap">${links}${owner}<p>${code}　${icp}　${police}</p>${phone}<div class="foot-img">${conac}${entry}</div></div></div>`;
export const SCRIPT = `<script id="_jiucuo_" sitecode="${CODE}" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>`;
export const DRAWN = (code = CODE, host = 'https://zfwzgl.www.gov.cn') =>
  `<span id="_span_jiucuo"><img onclick="Link('${code}')" style="margin:0;border:0;cursor: pointer;" src="${host}/exposure/images/jiucuo.png?v=${code}"></span>`;

type Facts = Omit<RecordsCase, 'name' | 'html' | 'url'>;
export const of = (name: string, html: string, rest: Facts): RecordsCase => ({ name, html, url, ...rest });
export const owner = '阳光区人民政府';
