/** Whole pages that say hardly anything: errors, logins, ways on to elsewhere, pages of frames, a district in words. */
import { at, SITE_TAGS, text, type WholeCase } from './whole-frame.js';
import { gd, trs, ucap } from './whole-sites.js';

const bare = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** Whole pages without a list or a text of a day. */
export const WHOLE_NO_TEXTS: readonly WholeCase[] = [
  {
    name: 'other: not found, in the frame of the site',
    url: at('/xw/t9.html'),
    kinds: ['other'],
    day: null,
    failed: ['page.answer'],
    open: ['meta.*'],
    html: gd({
      title: '404',
      main: '<div class="e404"><img src="/img/404.png" alt="404"><p>抱歉，您访问的页面不存在或已删除！</p><p><span id="s">5</span>秒后自动返回<a href="/">首页</a></p></div>',
    }),
  },
  {
    name: 'other: not found, bare',
    url: at('/a.htm'),
    kinds: ['other'],
    day: null,
    failed: ['page.answer'],
    open: ['meta.*', 'foot.*'],
    html: bare('404 Not Found', '<center><h1>404 Not Found</h1></center><hr><center>nginx/1.20.1</center>'),
  },
  {
    name: 'other: stopped by a firewall',
    url: at('/b.htm'),
    kinds: ['other'],
    day: null,
    open: ['meta.*', 'foot.*'],
    html: bare(
      '405',
      '<div class="waf"><h2>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</h2><p>您的请求ID是：0a1b2c3d4e5f 时间：2026-03-09 10:11:12</p></div>',
    ),
  },
  {
    name: 'other: a login',
    url: at('/login'),
    kinds: ['other'],
    day: null,
    open: ['meta.*', 'foot.*', 'form.*'],
    html: bare(
      '统一身份认证平台',
      '<div class="login"><h1>统一身份认证平台</h1><form method="post" action="/login"><input name="username" placeholder="用户名/手机号"><input type="password" name="password" placeholder="密码"><input name="code" placeholder="验证码"><button>登录</button></form><a href="/reg">立即注册</a><a href="/forget">忘记密码</a></div>',
    ),
  },
  {
    name: 'other: leads on to another address',
    url: at('/old/index.asp'),
    kinds: ['other'],
    day: null,
    open: ['meta.*', 'foot.*', 'home.*'],
    html: bare('页面跳转', '<p>本站已改版，正在为您跳转，如未自动跳转请<a href="/new/">点击这里</a>。</p>'),
  },
  {
    name: 'other: you are leaving this site',
    url: at('/tz.html?u=1'),
    kinds: ['other'],
    day: null,
    open: ['meta.*', 'foot.*'],
    html: bare(
      '提示',
      '<div class="tip"><h3>您访问的链接即将离开“沅陵市示例区人民政府”门户网站，是否继续？</h3><a href="https://www.yunling-daily.test/">继续访问</a><a href="javascript:window.close()">放弃</a></div>',
    ),
  },
  {
    name: 'other: closed for repair',
    url: at('/'),
    kinds: ['other', 'home'],
    day: null,
    open: ['meta.*', 'foot.*', 'site.*', 'ogi.*', 'web.*', 'fresh.home'],
    html: bare(
      '系统维护公告',
      '<h1>系统维护公告</h1><p>因系统升级，本网站于2026年3月8日22:00至3月10日8:00暂停服务，给您带来不便，敬请谅解。</p>',
    ),
  },
  {
    name: 'other: a page of frames in a page',
    url: at('/tjsj/cx.html'),
    kinds: ['other', 'search', 'column'],
    day: null,
    open: ['meta.*'],
    html: ucap({
      title: '数据查询',
      tags: SITE_TAGS,
      side: '',
      main: '<iframe src="about:blank" width="100%" height="600" title="数据查询"></iframe>',
    }),
  },
  {
    name: 'other: the district in words: a text that has no day',
    url: at('/zjsl/qqgk/'),
    kinds: ['other', 'article'],
    day: null,
    open: ['meta.*', 'page.source', 'date.*'],
    html: trs({
      title: '区情概况',
      trail: ['首页', '走进示例', '区情概况'],
      main: `<h1>区情概况</h1><div class="TRS_Editor"><p>示例区位于沅陵市东部，辖8镇2乡，面积1260平方公里。1987年3月设区。截至2025年末，常住人口42万。</p>${text(2)}</div>`,
    }),
  },
];
