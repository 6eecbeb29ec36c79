/** Wide set of whole pages: homes, guides, leaders, offices, letters, polls, searches and what is none of these. */
import { FOOTS, items, listTags, news, notices, policies, prose, SITE, SITE_TAGS } from './wide-frame.js';
import { credit, hallOnline, hotline, library } from './wide-other-sites.js';
import { easyui, elder, jeecms, layui, powereasy, sharepoint, siteserver, webforms } from './wide-sites.js';
import { otherCases } from './whole-cases.js';
import { at, type WholeCase } from './whole-frame.js';

const page = otherCases({ named: 'wide other', path: '/p/index.html', tags: SITE_TAGS });
const ITEM = [
  ['事项名称', '取水许可'],
  ['设定依据', '《中华人民共和国水法》第四十八条'],
  ['受理条件', '取水符合流域水资源规划，计量设施齐全。'],
  ['申请材料', '1.取水许可申请书（原件2份）；2.水资源论证报告（原件1份）'],
  ['办理流程', '申请—受理—审查—决定—送达'],
  ['办理地点', '槐溪县政务服务中心三楼12号窗口'],
  ['办理时间', '周一至周五9:00—12:00，13:30—17:00'],
  ['法定办结时限', '20个工作日'],
  ['承诺办结时限', '8个工作日'],
  ['收费标准', '不收费'],
  ['咨询电话', '0000-66778830'],
  ['监督电话', '0000-66778831'],
] as const;
const FORMS =
  '<p>下载：<a href="/f/s.doc">取水许可申请书（空白表）.doc</a> <a href="/f/t.doc">取水许可申请书（示范文本）.doc</a></p>';
const guide = { open: ['flow.*', 'guide.basisLive', 'guide.law30'] };
const ASKED = ['咨询老年卡年审', '反映井盖松动', '建议增开公交', '咨询学区划分'];
const LEADERS = [
  ['柏松岩', '县长', '主持县政府全面工作，负责审计工作。'],
  ['梅溪月', '副县长', '负责教育、卫生健康、文旅工作。'],
  ['杨石桥', '副县长', '负责农业农村、水利工作。'],
] as const;
const box = (name: string, lines: readonly (readonly [string, string])[]) =>
  `<section class="hb"><header><h2>${name}</h2><a href="/more">更多</a></header><ul>${lines.map(([t, d], i) => `<li><a href="/h/${String(i)}.html">${t}</a><span>${d.slice(5)}</span></li>`).join('')}</ul></section>`;
const front = (name: string, body: string, rest: Partial<WholeCase> = {}): WholeCase => ({
  name: `wide home: ${name}`,
  url: at('/'),
  kinds: ['home'],
  day: null,
  html: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${SITE}</title>${listTags('首页')}</head><body><div class="t"><span>2026年3月9日</span></div><img src="/logo.png" alt="${SITE}"><form action="/search"><input name="q" placeholder="站内搜索"><input type="submit" value="搜索"></form><ul class="m">${items(['首页', '政务动态', '政府信息公开', '便民服务', '互动交流'])}</ul>${body}<p><a href="/nb.html">2025年度政府网站工作年度报表</a></p>${FOOTS.paragraphs}</body></html>`,
  ...rest,
});

/** The rest of the wide set. */
export const WIDE_REST: readonly WholeCase[] = [
  front(
    'sections with headings, month and day',
    `${box('政务动态', news())}${box('通知公告', notices())}${box('政策文件', policies())}`,
  ),
  front(
    'tabs of which one is hidden, a slide show above',
    `<div class="slide"><a href="/s/1"><img src="/1.jpg" alt="梨花节"></a><a href="/s/2"><img src="/2.jpg" alt="新公路"></a></div><div class="tab">${box('要闻', news(6))}<div class="none" style="display:none">${box('部门', news(6, '2026-03-01'))}</div></div>${box('公示公告', notices(6))}`,
  ),
  front(
    'nothing new for seven weeks',
    `${box('政务动态', news(6, '2026-01-15'))}${box('通知公告', notices(6, '2026-01-10'))}`,
    { failed: ['fresh.home'] },
  ),
  page(
    'guide: parts behind tabs, all but one hidden',
    hallOnline,
    ['guide'],
    '取水许可',
    `<h1>取水许可办事指南</h1><ul class="zw-tabs">${ITEM.slice(1)
      .map(([l]) => `<li>${l}</li>`)
      .join('')}</ul>${ITEM.slice(1)
      .map(
        ([l, v], i) =>
          `<div class="zw-pane"${i === 0 ? '' : ' style="display:none"'}><h3>${l}</h3><div>${v}</div></div>`,
      )
      .join('')}${FORMS}`,
    guide,
  ),
  page(
    'guide: basic facts in a table of four cells, the rest under headings',
    hallOnline,
    ['guide'],
    '取水许可',
    `<h1>取水许可</h1><h4>基本信息</h4><table>${[0, 6, 8, 10].map(i => `<tr><th>${ITEM[i]?.[0] ?? ''}</th><td>${ITEM[i]?.[1] ?? ''}</td><th>${ITEM[i + 1]?.[0] ?? ''}</th><td>${ITEM[i + 1]?.[1] ?? ''}</td></tr>`).join('')}</table>${ITEM.slice(
      2,
      6,
    )
      .map(([l, v]) => `<h4>${l}</h4><p>${v}</p>`)
      .join('')}${FORMS}`,
    guide,
  ),
  page(
    'guide: in an accordion of a library',
    layui,
    ['guide'],
    '取水许可办事指南',
    `<h1>取水许可办事指南</h1><div class="layui-collapse">${ITEM.map(([l, v]) => `<div class="layui-colla-item"><h2 class="layui-colla-title">${l}<i class="layui-icon"></i></h2><div class="layui-colla-content layui-show">${v}</div></div>`).join('')}</div>${FORMS}`,
    guide,
  ),
  page(
    'guide: no place, hours, telephones and materials',
    webforms,
    ['guide'],
    '取水许可办事指南',
    `<h3>取水许可办事指南</h3><table border="1">${ITEM.filter(
      ([l]) => !['办理地点', '办理时间', '咨询电话', '监督电话', '申请材料'].includes(l),
    )
      .map(([l, v]) => `<tr><td>${l}</td><td>${v}</td></tr>`)
      .join('')}</table>${FORMS}`,
    {
      ...guide,
      failed: ['guide.eight'],
      open: ['flow.*', 'guide.basisLive', 'guide.law30', 'guide.material'],
    },
  ),
  page(
    'leaders: cards with picture, post and division of work',
    siteserver,
    ['roster'],
    '政府领导',
    `<div class="list_tit">政府领导</div>${LEADERS.map(([n, p, w], i) => `<div class="ldr"><img src="/ld/${String(i)}.jpg" alt="${n}"><h3>${n}</h3><p>职务：${p}</p><p>分工：${w}</p><p>简历：${n}，汉族，1978年${String(i + 3)}月生，大学学历。</p></div>`).join('')}`,
    { tags: listTags('政府领导', '负责人信息') },
  ),
  page(
    'leaders: rows of a table',
    powereasy,
    ['roster'],
    '领导之窗',
    `<h2>领导之窗</h2><table border="1"><tr><th>照片</th><th>姓名</th><th>职务</th><th>工作分工</th><th>简历</th></tr>${LEADERS.map(([n, p, w], i) => `<tr><td><img src="/ld/${String(i)}.jpg" alt="${n}"></td><td>${n}</td><td>${p}</td><td>${w}</td><td>汉族，1978年${String(i + 3)}月生，大学学历</td></tr>`).join('')}</table>`,
    { tags: listTags('领导之窗', '负责人信息') },
  ),
  page(
    'office: its duties, address, hours, telephone, head',
    sharepoint,
    ['organization'],
    '槐溪县水利局',
    `<h1>槐溪县水利局</h1><div class="ms-rtestate-field"><p><b>主要职责：</b>负责全县水资源管理、防汛抗旱和农村供水工作。</p><p><b>办公地址：</b>槐溪县河滨路8号</p><p><b>办公时间：</b>周一至周五8:30—12:00，14:00—17:30</p><p><b>联系电话：</b>0000-66778840</p><p><b>负责人：</b>柳长河</p><p><b>内设机构：</b>办公室、水资源股、建设股</p></div>`,
    { tags: listTags('机构职能', '机构职能') },
  ),
  page(
    'letter: question and answer as a talk',
    hotline,
    ['interaction'],
    '信件详情',
    `<h2>反映井盖松动</h2><dl><dt>信件编号</dt><dd>HX260301</dd><dt>来信人</dt><dd>王**</dd><dt>来信时间</dt><dd>2026-03-01 10:10</dd></dl><div class="ask"><b>来信内容</b><p>西门大街12号门前井盖松动，夜间噪声大。</p></div><div class="ans"><b>答复内容</b><p>您好，井盖已于3月2日更换。</p><p>答复单位：县城管局　答复时间：2026-03-03 09:30</p></div>`,
    { day: undefined, open: ['inter.stats', 'inter.channel', 'xf.*'] },
  ),
  page(
    'letters: cards with state, question and office',
    hotline,
    ['interaction', 'column'],
    '信件公开',
    `<a href="/hl/write">我要写信</a>${ASKED.map((t, i) => `<div class="card"><h4><a href="/hl/x/${String(i)}">${t}</a><i>已答复</i></h4><p>来信时间：2026-03-0${String(5 - i)}　答复时间：2026-03-0${String(6 - i)}　答复单位：县府办</p></div>`).join('')}`,
    { tags: listTags('信件公开', '咨询投诉'), open: ['inter.*', 'list.*', 'fresh.*'] },
  ),
  page(
    'poll: questions with choices',
    elder,
    ['interaction'],
    '网站满意度问卷调查',
    `<h1>网站满意度问卷调查</h1><p>调查时间：2026-03-01至2026-03-31</p><form action="/v"><p>1.您对本网站的信息发布是否满意？</p><label><input type="radio" name="a">满意</label><label><input type="radio" name="a">不满意</label><p>2.您的建议：</p><textarea name="b"></textarea><button>提交问卷</button></form>`,
    { day: undefined, open: ['inter.*', 'form.*'] },
  ),
  page(
    'search: results with places and days',
    library,
    ['search', 'column'],
    '搜索结果',
    `<form action="/search"><input name="q" value="供水"><button>搜索</button></form><p>为您找到相关结果 18 个</p>${policies(
      5,
    )
      .map(
        ([t, d], i) =>
          `<div class="res"><h3><a href="/r/${String(i)}">${t}</a></h3><p>…<em>供水</em>…</p><p>www.example.gov.cn/r/${String(i)} ${d}</p></div>`,
      )
      .join('')}`,
    { url: at('/search?q=%E4%BE%9B%E6%B0%B4'), open: ['list.*', 'fresh.*'] },
  ),
  page(
    'map of the site',
    siteserver,
    ['other'],
    '网站地图',
    `<h1>网站地图</h1>${['政务动态', '政府信息公开', '便民服务'].map((n, i) => `<dl><dt><a href="/m/${String(i)}">${n}</a></dt><dd>${['甲栏', '乙栏', '丙栏'].map((k, j) => `<a href="/m/${String(i)}/${String(j)}">${k}</a>`).join('')}</dd></dl>`).join('')}`,
    { url: at('/sitemap.html') },
  ),
  page(
    'about the site',
    jeecms,
    ['other', 'article', 'organization'],
    '关于本站',
    `<h1>关于本站</h1>${prose(1)}<p>本网站由槐溪县人民政府办公室主办，县数据局承办。</p><p>地址：槐溪县政府路1号</p>`,
    { open: ['page.source', 'meta.*', 'org.*', 'date.*'] },
  ),
  page(
    'query by credit code: an empty form',
    credit,
    ['search', 'other'],
    '信用查询',
    '<form action="/xy/q"><input name="c" placeholder="企业名称或统一社会信用代码"><button>查询</button></form><p>提示：请输入完整名称。</p>',
    { open: ['column.empty', 'list.*'] },
  ),
  page(
    'entry of a system for staff',
    easyui,
    ['other'],
    '信息报送系统',
    '<form action="/login" method="post"><table><tr><td>用户名</td><td><input name="u"></td></tr><tr><td>密码</td><td><input type="password" name="p"></td></tr></table><button>登录</button></form>',
    { open: ['form.*'] },
  ),
];
