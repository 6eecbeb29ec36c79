/** What stands around a made service guide: heading, trail, menu, boxes beside it, foot, and what scripts leave behind. */
import type { Chance } from './made-chance.js';
import type { GuideChoice } from './made-guide-choice.js';
import { named, titleBy } from './made-parts.js';

const SITE = '示例市阳光区人民政府';
const OTHERS = ['社会保险登记', '居住证申领', '生育服务登记', '工伤认定申请', '就业困难人员认定'];

/** The page around the parts of a guide, with its address. */
export function guideFrame(
  name: string,
  body: string,
  choice: GuideChoice,
  by: Chance,
): { readonly html: string; readonly url: string } {
  const heading =
    choice.title === 'name' || choice.frame === 'bare'
      ? name
      : by.one([`${name}办事指南`, `${name}服务指南`, `${name} 办事指南`, `“${name}”办事指南`]);
  const inner = {
    hall: () => hall(heading, body, choice, by),
    article: () => article(heading, body, choice, by),
    old: () => old(heading, body, choice),
    platform: () => platform(heading, body, choice),
    bare: () => `<div${named(choice, 'box', 'b1')}>${headOf(heading, choice)}${body}</div>`,
  }[choice.frame]();
  const title = choice.title === 'site' && choice.heading !== '' ? SITE : `${heading}-${SITE}`;
  const metas =
    choice.frame === 'article' && by.is(0.5)
      ? `<meta name="ArticleTitle" content="${heading}"><meta name="PubDate" content="2025-11-18"><meta name="ColumnName" content="办事指南">`
      : '';
  const url = {
    hall: by.one([
      'http://www.example.gov.cn/zwfw/item.html?id=000101001000',
      'http://zwfw.example.gov.cn/guide/detail?taskCode=1100',
    ]),
    article: by.one([
      'http://www.example.gov.cn/bsfw/bszn/202511/t20251118_10239.html',
      'http://www.example.gov.cn/art/2025/11/18/art_1234_56789.html',
    ]),
    old: 'http://www.example.gov.cn/bs/show.asp?id=118',
    platform: 'http://www.example.gov.cn/zfxxgk/fdzdgknr/bszn/202511/t20251118_10277.html',
    bare: 'http://www.example.gov.cn/guide/118',
  }[choice.frame];
  const html = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><meta name="SiteName" content="${SITE}">${metas}</head><body>${topOf(choice)}${inner}${footOf(choice)}${restOf(choice)}</body></html>`;
  return { html, url };
}

function headOf(heading: string, choice: GuideChoice): string {
  if (choice.heading === '') return '';
  const [outer = 'h1', within] = choice.heading.split(' ');
  return `<${outer}${named(choice, 'title', 't1')}${outer === 'div' ? ' style="font-size:24px;text-align:center"' : ''}>${within === undefined ? heading : `<${within} style="font-size:22px">${heading}</${within}>`}</${outer}>`;
}

function trailOf(choice: GuideChoice, ...steps: readonly string[]): string {
  return choice.trail
    ? `<div${named(choice, 'position', 'p1')}>当前位置：<a href="/">首页</a> &gt; ${steps.map(step => `<a href="/x/">${step}</a>`).join(' &gt; ')}</div>`
    : '';
}

function sideOf(choice: GuideChoice, by: Chance): string {
  switch (choice.side) {
    case 'hot':
      return `<div${named(choice, 'side', 's1')}><h3>热门事项</h3><ul>${OTHERS.map((text, at) => `<li><a href="/item/${String(at)}">${text}</a></li>`).join('')}</ul></div>`;
    case 'latest':
      return `<div${named(choice, 'side', 's1')}><h3>最新公告</h3><ul>${[1, 2, 3].map(at => `<li><a href="/t/${String(at)}.html">${titleBy(by)}</a><span>2025-11-0${String(at)}</span></li>`).join('')}</ul></div>`;
    case 'tools':
      return `<div${named(choice, 'tools', 's2')}><a href="/apply">在线办理</a><a href="/book">我要预约</a><a href="/ask">我要咨询</a><a href="/like">收藏</a></div>`;
    default:
      return '';
  }
}

function hall(heading: string, body: string, choice: GuideChoice, by: Chance): string {
  return `<div class="main">${trailOf(choice, '政务服务', by.one(['办事指南', '部门服务', '法人服务']))}<div class="item-head">${headOf(heading, choice)}</div><div class="item-body">${body}</div>${sideOf(choice, by)}</div>`;
}

function article(heading: string, body: string, choice: GuideChoice, by: Chance): string {
  const byline = choice.byline
    ? `<div${named(choice, 'info', 'i1')}>发布时间：2025-11-18　来源：区示例局　浏览次数：${String(by.upTo(900))}</div>`
    : '';
  return `<div class="wrap">${trailOf(choice, '办事服务', '办事指南')}${headOf(heading, choice)}${byline}<div${named(choice, 'content', 'c1')}>${body}</div><div>【打印】【关闭】</div>${sideOf(choice, by)}</div>`;
}

function old(heading: string, body: string, choice: GuideChoice): string {
  return `<table width="1000" align="center"><tr><td width="200" valign="top"><table width="100%"><tr><td>网上办事</td></tr><tr><td><a href="/bs/1.asp">个人办事</a></td></tr><tr><td><a href="/bs/2.asp">企业办事</a></td></tr></table></td><td valign="top">${trailOf(choice, '网上办事')}${headOf(heading, choice)}${body}</td></tr></table>`;
}

function platform(heading: string, body: string, choice: GuideChoice): string {
  return `<div class="xxgk"><div class="left"><ul><li><a href="/zfxxgk/zn/">政府信息公开指南</a></li><li><a href="/zfxxgk/zd/">政府信息公开制度</a></li><li><a href="/zfxxgk/fd/">法定主动公开内容</a></li><li><a href="/zfxxgk/nb/">政府信息公开年报</a></li></ul></div><div class="right">${trailOf(choice, '政府信息公开', '办事指南')}${headOf(heading, choice)}${body}</div></div>`;
}

function topOf(choice: GuideChoice): string {
  const names =
    choice.menu === 'of services'
      ? ['首页', '政务公开', '办事指南', '网上办理', '咨询投诉', '结果公示']
      : ['首页', '政务公开', '政务服务', '互动交流', '数据开放'];
  const menu =
    choice.menu === ''
      ? ''
      : `<div class="nav"><ul>${names.map((name, at) => `<li><a href="/${String(at)}/">${name}</a></li>`).join('')}</ul></div>`;
  return `<div class="top"><a href="/">${SITE}</a></div>${menu}`;
}

function footOf({ foot }: GuideChoice): string {
  const mark = '<p>网站标识码：1100000000　京ICP备00000001号　京公网安备11000002000001号</p>';
  return {
    contact: `<div class="footer"><p>主办单位：${SITE}　地址：示例市阳光区示范路9号　联系电话：010-69999999</p>${mark}</div>`,
    links: `<div class="footer"><p><a href="/map.html">网站地图</a> | <a href="/us.html">联系我们</a></p>${mark}</div>`,
    '': '',
  }[foot];
}

function restOf({ rest }: GuideChoice): string {
  return {
    '': '',
    script: '<script>var item={fee:"",tel:""};</script>',
    hidden: '<div style="display:none" class="dialog"><h3>温馨提示</h3><p>暂无数据</p></div>',
    rating:
      '<div class="rate"><p>这篇指南对您有帮助吗？</p><a href="javascript:;">有帮助</a><a href="javascript:;">没有帮助</a></div>',
  }[rest];
}
