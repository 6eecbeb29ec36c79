/** Whole pages that are no texts and no columns: searches, topics, letters, polls, services, maps, links, errors, logins, galleries, data, papers. */
import type { PageKind } from '@sunboard/model';
import { at, columnTags, entries, news, policies, text, type WholeCase } from './whole-frame.js';
import { html5, ministry, paper, topic, xxgk } from './whole-other-sites.js';
import { dede, gd, trs, ucap, vue, wap, type Site } from './whole-sites.js';

type Rest = Omit<WholeCase, 'name' | 'html' | 'url' | 'kinds'> & { readonly tags?: string };
/** A page of another kind: without a day of its own, tags of columns left open. */
function other(
  name: string,
  site: Site,
  path: string,
  kinds: readonly PageKind[],
  title: string,
  main: string,
  { tags, ...rest }: Rest = {},
): WholeCase {
  return {
    name: `other: ${name}`,
    url: at(path),
    kinds,
    day: null,
    html: site({ title, main, trail: ['首页', title], ...(tags === undefined ? {} : { tags }) }),
    ...rest,
    open: ['meta.column', 'meta.columnType', ...(site === dede ? ['meta.*'] : []), ...(rest.open ?? [])],
  };
}
const LETTERS = [
  '河湾路路灯不亮',
  '咨询公租房申请条件',
  '反映小区停车乱收费',
  '建议增设公交站点',
  '关于医保转移的咨询',
];
const letterRow = (title: string, i: number) =>
  `<tr><td>20260${String(300 + i)}</td><td><a href="/xx/${String(i)}.html">${title}</a></td><td>2026-03-0${String(6 - i)}</td><td>2026-03-0${String(7 - i)}</td><td>已回复</td></tr>`;
const poll = (question: string, name: string) =>
  `<fieldset><legend>${question}</legend>${['满意', '基本满意', '不满意'].map((each, i) => `<label><input type="radio" name="${name}" value="${String(i)}">${each}</label>`).join('')}</fieldset>`;

/** Whole pages of other kinds. */
export const WHOLE_OTHERS: readonly WholeCase[] = [
  other(
    'search results with days and marked words',
    trs,
    '/s?qt=停车',
    ['search'],
    '搜索结果',
    `<div class="so"><form action="/s"><input name="qt" value="停车"><button>搜索</button></form><div class="sort"><a href="?o=1">按时间</a><a href="?o=2">按相关度</a></div><p>为您找到相关结果约 128 个，用时 0.03 秒</p>${news(
      6,
    )
      .map(
        ([t, d], i) =>
          `<div class="r"><h3><a href="/x/${String(i)}.html">${t}<em>停车</em></a></h3><p>${text(1, '').slice(0, 60)}<em>停车</em>……</p><p class="u">www.example.gov.cn/x/${String(i)}.html　${d}</p></div>`,
      )
      .join('')}</div>`,
  ),
  other(
    'search without a hit',
    gd,
    '/s?qt=xyz',
    ['search'],
    '站内搜索',
    '<div class="so"><input class="kw" value="xyz"><button>搜索</button><div class="none-tip">抱歉，没有找到与“xyz”相关的结果。<p>建议您：检查输入是否正确，或更换关键词。</p></div></div>',
  ),
  other(
    'a topic with three boxes of lists',
    topic,
    '/zt/yhyshj/',
    ['column', 'home', 'other'],
    '优化营商环境专题',
    ['工作部署', '基层动态', '媒体聚焦']
      .map(
        (name, i) =>
          `<div class="zt-box" id="a${String(i + 1)}"><h2>${name}</h2><ul>${news(
            5,
            '2025-12-0' + String(i + 1),
          )
            .map(([t, d], j) => `<li><a href="/zt/${String(j)}.html">${t}</a><span>${d}</span></li>`)
            .join('')}</ul></div>`,
      )
      .join(''),
  ),
  other(
    'a topic of 2021 that is closed',
    topic,
    '/zt/2021dsxx/',
    ['column', 'home', 'other'],
    '学习教育专题',
    `<div class="gd">本专题已归档</div>${['要闻', '图解']
      .map(
        name =>
          `<div class="zt-box"><h2>${name}</h2><ul>${news(5, '2021-07-01')
            .map(([t, d], j) => `<li><a href="/zt/${String(j)}.html">${t}</a><span>${d}</span></li>`)
            .join('')}</ul></div>`,
      )
      .join('')}`,
    { open: ['fresh.*', 'list.order'] },
  ),
  other(
    'an index of topics with pictures',
    ucap,
    '/zt/',
    ['column', 'other'],
    '专题专栏',
    `<ul class="ztlist">${['优化营商环境', '乡村振兴', '平安示例', '防汛抗旱'].map((name, i) => `<li><a href="/zt/${String(i)}/"><img src="/zt/${String(i)}.jpg" alt="${name}"></a><p>${name}</p></li>`).join('')}</ul>`,
    { open: ['list.dates'], tags: columnTags('专题专栏', '专题专栏') },
  ),
  other(
    'letters in a table',
    gd,
    '/hdjl/qzxx/',
    ['interaction', 'column'],
    '区长信箱',
    `<div class="btns"><a href="/hdjl/xxx/">我要写信</a><a href="/hdjl/cx/">信件查询</a></div><table class="mail"><tr><th>编号</th><th>标题</th><th>来信时间</th><th>回复时间</th><th>状态</th></tr>${LETTERS.map(letterRow).join('')}</table><p>共收到来信 1208 件，已回复 1201 件</p>`,
    { open: ['inter.*'], tags: columnTags('区长信箱', '咨询投诉') },
  ),
  other(
    'a form to write a letter',
    trs,
    '/hdjl/xxx/',
    ['interaction'],
    '我要写信',
    `<h2>我要写信</h2><p>个人信息仅用于办理和回复来信，我们将依法保护。</p><form method="post" action="/hdjl/save"><table><tr><td>姓名<b>*</b></td><td><input name="xm"></td></tr><tr><td>联系电话<b>*</b></td><td><input name="dh"></td></tr><tr><td>标题</td><td><input name="bt"></td></tr><tr><td>内容</td><td><textarea name="nr"></textarea></td></tr><tr><td>验证码</td><td><input name="yzm"><img src="/yzm" alt="验证码"></td></tr></table><input type="submit" value="提交"></form>`,
    { open: ['form.*', 'inter.*'] },
  ),
  other(
    'a poll that is open',
    html5,
    '/hdjl/zjdc/2026/',
    ['interaction', 'other'],
    '政务服务满意度调查',
    `<h1>政务服务满意度调查</h1><p>调查时间：2026年3月1日至2026年3月31日</p><form method="post" action="/dc/save">${poll('一、您对窗口服务是否满意？', 'q1')}${poll('二、您对办事效率是否满意？', 'q2')}<button>提交</button></form>`,
    { open: ['form.*', 'inter.*'] },
  ),
  other(
    'a list of polls with their periods',
    ucap,
    '/hdjl/zjdc/',
    ['column', 'interaction'],
    '意见征集',
    `<ul class="zj">${['示例区物业服务导则', '河湾公园名称', '公交线路优化'].map((name, i) => `<li><a href="/zj/${String(i)}.html">关于${name}的意见征集</a><p>征集时间：2026-0${String(3 - i)}-01 至 2026-0${String(3 - i)}-28</p><span class="${i === 0 ? 'ing' : 'end'}">${i === 0 ? '进行中' : '已结束'}</span></li>`).join('')}</ul>`,
    { open: ['inter.*', 'list.*', 'fresh.*'], tags: columnTags('意见征集', '征集调查') },
  ),
  other(
    'questions and answers',
    html5,
    '/zsk/',
    ['other', 'column', 'interaction'],
    '常见问题',
    `<h1>常见问题</h1>${['公积金怎么提取？', '居住证在哪里办？', '如何开具无房证明？'].map(q => `<details><summary>${q}</summary><p>${text(1, '').slice(0, 50)}</p></details>`).join('')}`,
    { open: ['list.dates', 'inter.*'] },
  ),
  other(
    'services by theme',
    gd,
    '/fw/',
    ['other', 'column', 'home', 'search'],
    '政务服务',
    `<div class="th"><a href="/fw/gr/">个人服务</a><a href="/fw/fr/">法人服务</a></div><ul class="themes">${entries(['生育收养', '户籍办理', '民族宗教', '教育科研', '就业创业', '住房保障', '社会保障', '证件办理'], 'fw')}</ul>`,
    { open: ['list.dates'] },
  ),
  other(
    'a list of service items with buttons',
    vue,
    '/#/items',
    ['column', 'other', 'search'],
    '事项清单',
    `<div class="items">${['食品经营许可新办', '临时占道许可', '校车使用许可'].map((name, i) => `<div class="it"><span class="it-n">${name}</span><span>行政许可</span><span>承诺办结时限：5个工作日</span><a href="#/guide/${String(i)}">办事指南</a><a href="#/apply/${String(i)}">在线办理</a></div>`).join('')}</div>`,
    { open: ['list.dates', 'guide.*', 'flow.*'] },
  ),
  other(
    'a map of the site',
    trs,
    '/wzdt/',
    ['other'],
    '网站地图',
    `<div class="map">${['走进示例', '新闻中心', '政府信息公开', '互动交流'].map((name, i) => `<dl><dt><a href="/m${String(i)}/">${name}</a></dt>${['概况', '动态', '公告', '图片'].map((each, j) => `<dd><a href="/m${String(i)}/${String(j)}/">${each}</a></dd>`).join('')}</dl>`).join('')}</div>`,
  ),
  other(
    'links to other bodies',
    dede,
    '/plus/flink.php',
    ['other'],
    '友情链接',
    `<h3>中央部门</h3><p>${['外交部', '教育部', '民政部', '财政部'].map((name, i) => `<a href="https://www.m${String(i)}.gov.cn/">${name}</a>`).join(' | ')}</p><h3>省内地市</h3><p>${['沅陵市', '云岭市', '河湾市'].map((name, i) => `<a href="https://www.c${String(i)}.gov.cn/">${name}</a>`).join(' | ')}</p>`,
  ),
  other(
    'about the site: what it says of itself',
    gd,
    '/gywm/',
    ['other', 'article'],
    '网站声明',
    `<h2>网站声明</h2><div class="con">${text(2)}<p>一、本网站由区政府办公室主办。</p><p>二、转载请注明来源。</p><p>本声明自2019年1月1日起施行。</p></div>`,
    { open: ['meta.*', 'page.source', 'date.*'] },
  ),
  other(
    'how to reach the office',
    html5,
    '/lxwm/',
    ['other', 'organization', 'article'],
    '联系我们',
    '<h1>联系我们</h1><p>地址：沅陵市示例区河湾路1号</p><p>邮编：000000</p><p>电话：0000-12345678（工作时间）</p><p>邮箱：web@example.gov.cn</p><p><img src="/map.png" alt="位置图"></p>',
    { open: ['org.fields', 'meta.*', 'page.source'] },
  ),
  other(
    'pictures in a grid',
    ucap,
    '/mlsl/',
    ['column', 'other'],
    '魅力示例',
    `<ul class="photos">${['河湾晨雾', '云岭茶园', '古桥夕照', '梯田春色', '老街灯会', '水库秋色'].map((name, i) => `<li><a href="/p/${String(i)}.html"><img src="/p/${String(i)}_s.jpg" alt="${name}"><span>${name}</span></a></li>`).join('')}</ul>`,
    { open: ['list.dates', 'fresh.*'], tags: columnTags('魅力示例', '概况信息') },
  ),
  other(
    'films with length and day',
    wap,
    '/m/sp/',
    ['column'],
    '视频示例',
    `<div class="vl">${news(6)
      .map(
        ([t, d], i) =>
          `<a class="v" href="/m/v/${String(i)}.html"><div class="cv"><img src="/v/${String(i)}.jpg" alt=""><i>03:2${String(i)}</i></div><p>${t}</p><span>${d}</span></a>`,
      )
      .join('')}</div>`,
    { tags: columnTags('视频示例', '工作动态'), lines: news(6) },
  ),
  other(
    'data sets with formats and counts',
    vue,
    '/#/opendata',
    ['column', 'search', 'other', 'home'],
    '数据开放',
    `<div class="ds">${['停车场信息', '公厕分布', '学校名录'].map((name, i) => `<div class="ds-i"><a href="#/ds/${String(i)}">示例区${name}</a><p><span>更新时间：2026-02-2${String(i)}</span><span>数据量：12${String(i)}0</span><span>格式：XLS CSV JSON</span><span>下载：3${String(i)}</span></p></div>`).join('')}</div>`,
    { open: ['list.order', 'fresh.*', 'list.dates'] },
  ),
  other(
    'apps to load onto a telephone',
    html5,
    '/app/',
    ['other'],
    '掌上示例',
    '<h1>掌上示例客户端</h1><p><img src="/app/a.png" alt="安卓版二维码">安卓版 V3.2.1　更新于2025-11-20</p><p><img src="/app/i.png" alt="苹果版二维码">苹果版 V3.2.0</p><a href="/app/d.apk">下载安卓版</a>',
    { open: ['meta.*', 'date.*', 'doc.attach'] },
  ),
  other(
    'front page of a newspaper',
    paper,
    '/paper/html/2026-03/06/node_1.htm',
    ['other', 'column', 'home'],
    '示例区报',
    `<div class="l"><p>第01版：要闻</p><img src="/paper/01.jpg" alt="01版"></div><div class="r"><p>2026年03月06日　星期五</p><ul>${news(
      5,
    )
      .map(([t], i) => `<li><a href="content_${String(i)}.htm">${t}</a></li>`)
      .join(
        '',
      )}</ul><div class="bc">${['要闻', '综合', '民生', '副刊'].map((name, i) => `<a href="node_${String(i + 1)}.htm">第0${String(i + 1)}版：${name}</a>`).join('')}</div></div>`,
    { day: undefined, open: ['list.dates', 'meta.*', 'date.*', 'fresh.*', 'page.source'] },
  ),
  other(
    'an interview on the line with its record',
    ministry,
    '/zxft/12.html',
    ['interaction', 'article', 'other'],
    '在线访谈：防汛准备',
    `<h1>在线访谈：防汛准备</h1><p>访谈时间：2026-03-05 15:00</p><p>访谈嘉宾：区水利局负责人</p><div class="sl">${['今年汛情如何？', '物资准备怎样？'].map(q => `<p><b>[主持人]</b>${q}</p><p><b>[嘉宾]</b>${text(1, '')}</p>`).join('')}</div>`,
    { day: undefined, open: ['meta.*', 'inter.*', 'page.source', 'date.*'] },
  ),
  other(
    'the application form for information',
    xxgk,
    '/xxgk/ysqgk/sqb.html',
    ['requestForm'],
    '政府信息公开申请表',
    `<h2>政府信息公开申请表</h2><form method="post" action="/xxgk/ysq/save"><p>申请人类型：<label><input type="radio" name="lx" value="1">公民</label><label><input type="radio" name="lx" value="2">法人或其他组织</label></p><p><label for="xm">姓名</label><input id="xm" name="xm" required></p><p><label for="zj">身份证明（证件名称及号码）</label><input id="zj" name="zj" required></p><p><label for="dh">联系方式</label><input id="dh" name="dh" required></p><p><label for="nr">所需政府信息的名称、文号或者其他特征性描述</label><textarea id="nr" name="nr" required></textarea></p><p><label for="fs">获取信息的方式</label><select id="fs" name="fs"><option>邮寄</option><option>电子邮件</option></select></p><button>提交申请</button></form>`,
    { open: ['form.*', 'ogi.*', 'art20.cover'] },
  ),
  other(
    'policy documents by year without a frame of columns',
    ministry,
    '/zc/nd.html',
    ['column'],
    '政府文件',
    ['2026', '2025']
      .map(
        (year, y) =>
          `<h3>${year}年</h3><ol>${policies(6)
            .filter(([, d]) => d.startsWith(year))
            .map(([t, d], i) => `<li><a href="/z/${String(y)}${String(i)}.html">${t}</a>（${d}）</li>`)
            .join('')}</ol>`,
      )
      .join(''),
    { tags: columnTags('政府文件', '政策文件'), lines: policies(6) },
  ),
];
