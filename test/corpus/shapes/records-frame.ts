/** What is true of a page with records (people, organs, footers, documents), and the frames of content systems around it. All names are made up. */

/** A leader as a careful reader would note them down. */
export interface TruePerson {
  readonly name: string;
  readonly post: string;
  readonly duties?: boolean;
  readonly resume?: boolean;
  readonly photo?: boolean;
}

/** Marks as they can be read off the page; `null` where it does not show one. */
export interface TrueFooter {
  readonly siteCode?: string | null;
  readonly icp?: string | null;
  readonly police?: string | null;
  readonly owner?: string | null;
  readonly conac?: boolean;
  readonly reportError?: boolean;
  readonly sitemap?: boolean;
}

/** A page and the truth about it. */
export interface RecordsCase {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** All who lead, in any order. */
  readonly people?: readonly TruePerson[];
  /** Fields of the model with the value that the page states. */
  readonly pairs?: Readonly<Record<string, string>>;
  readonly footer?: TrueFooter;
  /** Rules that find a fault here. */
  readonly failed?: readonly string[];
  /** Rules that must find none; `roster.*` stands for all that begin so. */
  readonly notFailed?: readonly string[];
}

const HOST = 'https://www.example.gov.cn';
/** Address of the site's own path. */
export const at = (path: string) => `${HOST}${path}`;

export const CODE = '9900000001';
const ENTRY = `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${CODE}&amp;url=http%3A%2F%2Fwww.example.gov.cn%2F`;
export const CONAC = `<a href="//bszs.conac.cn/sitename?method=show&amp;id=0000000000000000E053012819AC0000" target="_blank"><img id="imgConac" vspace="0" hspace="0" border="0" src="//dcs.conac.cn/image/red.png" data-bd-imgshare-binded="1"></a>`;
export const JIUCUO = `<a href="${ENTRY}" target="_blank"><img src="https://zfwzgl.www.gov.cn/exposure/images/jiucuo.png?v=${CODE}"></a>`;
const ICP = '<a href="https://beian.miit.gov.cn/" target="_blank">苏ICP备00000001号-1</a>';
const POLICE =
  '<a target="_blank" href="https://beian.mps.gov.cn/#/query/webSearch?code=32000002000001"><img src="/images/ga.png">苏公网安备32000002000001号</a>';

/** A footer to which nothing is wanting. */
export const FOOT = `<div class="footer"><div class="w1200"><div class="foot_l"><span id="_ideConac">${CONAC}</span></div><div class="foot_m"><p><a href="/wzdt/">网站地图</a>|<a href="/lxwm/">联系我们</a>|<a href="/wzsm/">网站声明</a></p><p>主办单位：阳光区人民政府　承办单位：阳光区示例服务中心</p><p>网站标识码：${CODE}　${ICP}　${POLICE}</p><p>联系电话：0000-12345678　地址：阳光区示例路1号</p></div><div class="foot_r">${JIUCUO}</div></div></div>`;

interface Around {
  readonly trail?: readonly string[];
  readonly head?: string;
  readonly foot?: string;
  readonly side?: string;
  readonly site?: string;
}
type Frame = (title: string, main: string, around?: Around) => string;

const SITE = '阳光区人民政府';
const links = (names: readonly string[], path = 'lm') =>
  names.map((name, i) => `<li><a href="/${path}/${String(i)}/">${name}</a></li>`).join('');
const NAV = links(['首页', '走进阳光', '政务公开', '政务服务', '互动交流', '专题专栏']);
const MENU = links(['机构职能', '领导信息', '内设机构', '政策文件', '财政信息', '人事信息'], 'xxgk');
const trailOf = (trail: readonly string[], by = '&nbsp;&gt;&nbsp;') =>
  trail.map((name, i) => `<a href="${i === 0 ? '/' : `/c${String(i)}/`}">${name}</a>`).join(by);
const document = (title: string, body: string, { head = '', site = SITE }: Around) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_${site}</title><meta name="SiteName" content="${site}"><meta name="SiteDomain" content="www.example.gov.cn"><meta name="SiteIDCode" content="${CODE}">${head}</head><body>${body}</body></html>`;

/** A portal: menu of columns left, the column right. */
export const gov: Frame = (title, main, around = {}) =>
  document(
    title,
    `<div class="top"><div class="w1200"><span id="weather"></span><a href="/wza/">无障碍浏览</a><a href="/sjb/">手机版</a></div></div>
<div class="header"><div class="w1200"><a href="/"><img src="/images/logo.png" alt="${SITE}"></a><div class="search"><input type="text" id="qt" placeholder="请输入关键字"><button>搜索</button></div></div></div>
<div class="nav"><ul>${NAV}</ul></div>
<div class="w1200"><div class="position">当前位置：${trailOf(around.trail ?? ['首页', '政务公开', title])}</div>
<div class="gl_left fl"><h2>政务公开</h2><ul>${MENU}</ul>${around.side ?? ''}</div>
<div class="gl_right fr"><div class="gl_tit"><h3>${title}</h3></div><div class="gl_con">${main}</div></div></div>
${around.foot ?? FOOT}`,
    around,
  );

/** One column over the whole width, as the pages of texts have it; the heading is the caller's. */
export const plain: Frame = (title, main, around = {}) =>
  document(
    title,
    `<div class="head-box"><div class="wrap"><a class="logo" href="/"><img src="/images/logo.png" alt=""></a></div><ul class="main-nav">${NAV}</ul></div>
<div class="wrap con-box"><div class="curmb"><i class="icon"></i>您所在的位置：${trailOf(around.trail ?? ['首页', '政务公开', '政府信息公开'], ' > ')}</div>${main}</div>
${around.foot ?? FOOT}`,
    around,
  );

/** Tables for everything, as server pages of the two-thousands wrote them. */
export const asp: Frame = (title, main, around = {}) =>
  document(
    title,
    `<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><img src="images/top.jpg" width="1000" height="160"></td></tr><tr><td height="30" align="center" background="images/dh.gif"><a href="/">首 页</a>　<a href="/jg.asp">机构设置</a>　<a href="/xw.asp">新闻动态</a>　<a href="/gk.asp">政务公开</a></td></tr></table>
<table width="1000" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td width="210" valign="top"><table width="100%"><tr><td height="28">栏目导航</td></tr><tr><td><img src="images/d.gif"><a href="jj.asp">单位简介</a></td></tr><tr><td><img src="images/d.gif"><a href="ld.asp">领导班子</a></td></tr></table></td><td width="8"></td><td valign="top"><table width="100%"><tr><td height="28">您现在的位置：${trailOf(around.trail ?? ['首页', title], ' &gt;&gt; ')}</td></tr><tr><td valign="top" height="400">${main}</td></tr></table></td></tr></table>
${around.foot ?? `<table width="1000" align="center"><tr><td align="center" height="90"><a href="map.asp">网站地图</a> | <a href="lx.asp">联系我们</a><br>主办单位：阳光区示例局　地址：阳光区示例路1号　电话：0000-12345678<br>${ICP}　网站标识码：${CODE}　${POLICE}<br>${CONAC}${JIUCUO}</td></tr></table>`}`,
    { site: '阳光区示例局', ...around },
  );

/** What a framework has drawn: elements with marks of their own, hardly any address. */
export const spa: Frame = (title, main, around = {}) =>
  document(
    title,
    `<div id="app" data-v-app=""><div data-v-3c1a class="page-header"><div class="container"><div class="breadcrumb"><a href="#/">首页</a><span>&gt;</span><span>${title}</span></div><h1>${title}</h1></div></div>
<div data-v-7ba5 class="container"><div class="org-content"><div class="org-sidebar"><ul class="sidebar-nav"><li class="active">单位简介</li><li>领导分工</li><li>机构设置</li></ul></div><div class="org-main">${main}</div></div></div>${around.foot ?? FOOT}</div>`,
    { site: '阳光区示例局', ...around },
  );

/** A sentence or two of no meaning to anybody, in the length of a real text. */
export const TEXT =
  '为进一步规范示例工作流程，提高办事效率，根据有关规定，结合阳光区实际，现将有关事项通知如下，请各单位认真贯彻执行。要加强组织领导，明确责任分工，建立健全协调机制，及时研究解决工作中遇到的困难和问题，确保各项任务落到实处。';
