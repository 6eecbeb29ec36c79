/** Whole pages of policy documents: metadata in many layouts, complete and with faults. */
import { articleTags, at, text, wordText, type WholeCase } from './whole-frame.js';
import { html5, ministry, xxgk } from './whole-other-sites.js';
import { gd, trs, ucap, vue } from './whole-sites.js';

const NAME = '示例区人民政府关于加强城市内河管理的实施意见';
const SIGNED = `<p style="text-align:right">示例区人民政府</p><p style="text-align:right">2026年2月6日</p><p>（此件公开发布）</p>`;
const READING = `<div class="xgjd"><h4>相关解读</h4><ul><li><a href="/zcjd/202602/t20260212_116299.html">《关于加强城市内河管理的实施意见》政策解读</a></li></ul></div>`;
const tags = articleTags(NAME, '2026-02-11', '区政府办公室', '政策文件');
const URL = at('/xxgk/zcwj/202602/t20260211_116200.html');
const all = { url: URL, day: '2026-02-11', title: NAME } as const;

/** A table of two labels a row, as disclosure systems draw it. */
const table = (rows: readonly (readonly [string, string, string, string])[]) =>
  `<table class="xxgk_table" width="100%" border="0" cellspacing="1" cellpadding="0"><tbody>${rows.map(([a, b, c, d]) => `<tr><td class="bt" nowrap><b>${a}</b></td><td>${b}</td><td class="bt" nowrap><b>${c}</b></td><td>${d}</td></tr>`).join('')}</tbody></table>`;
const ROWS = [
  ['索&nbsp;引&nbsp;号：', '990000017/2026-00026', '主题分类：', '城乡建设、环境保护/城市管理'],
  ['发布机构：', '示例区人民政府', '成文日期：', '2026-02-06'],
  ['发文字号：', '示政发〔2026〕5号', '发布日期：', '2026-02-11 09:26'],
  ['标&nbsp;&nbsp;&nbsp;&nbsp;题：', NAME, '有 效 性：', '有效'],
] as const;

/** Whole pages of documents. */
export const WHOLE_DOCUMENTS: readonly WholeCase[] = [
  {
    name: 'document: table of eight cells on the platform of disclosure',
    ...all,
    kinds: ['document'],
    html: xxgk({
      title: NAME,
      tags,
      trail: ['首页', '政府信息公开', '政策', '行政规范性文件'],
      main: `<div class="xl-top">${table(ROWS)}</div><div class="xl-tit"><h1>${NAME}</h1></div><div class="xl-con" id="zoom"><p>各镇人民政府、街道办事处，区政府有关部门：</p>${wordText(3)}${SIGNED}</div>${READING}<div class="dl"><a href="/xxgk/dl/116200.pdf" title="下载">下载文件：${NAME}.pdf</a></div>`,
    }),
  },
  {
    name: 'document: list of labels above, number repeated below the title, state stamped as a picture',
    ...all,
    kinds: ['document'],
    html: gd({
      title: NAME,
      tags,
      trail: ['首页', '政务公开', '政策文件'],
      main: `<div class="classify"><div class="introduce"><div class="row"><label>索引号：</label><span class="td-value">990000017/2026-00026</span></div><div class="row"><label>分类：</label><span>城乡建设、环境保护、通知</span></div><div class="row"><label>发布机构：</label><span class="td-value-xl">示例区人民政府</span></div><div class="row"><label>成文日期：</label><span>2026-02-06</span></div><div class="row"><label>名称：</label><span>${NAME}</span></div><div class="row"><label>文号：</label><span>示政发〔2026〕5号</span></div><div class="row"><label>发布日期：</label><span>2026-02-11 09:26</span></div><div class="row"><label>主题词：</label><span></span></div></div></div><h1 class="title document-number">${NAME}</h1><div class="article-content"><p align="center">示政发〔2026〕5号</p>${text(3)}${SIGNED}</div>${READING}`,
    }),
  },
  {
    name: 'document: boxes side by side drawn by a framework',
    ...all,
    url: at('/#/policy/116200'),
    kinds: ['document'],
    open: ['meta.*'],
    html: vue({
      title: NAME,
      trail: ['首页', '政策文件库', '文件详情'],
      main: `<h1 data-v-5d class="policy-title">${NAME}</h1><div class="el-descriptions"><table class="el-descriptions__table is-bordered"><tbody><tr class="el-descriptions-row"><th class="el-descriptions-item__label">索引号</th><td>990000017/2026-00026</td><th class="el-descriptions-item__label">主题分类</th><td>城市管理</td></tr><tr><th>发文机关</th><td>示例区人民政府</td><th>成文日期</th><td>2026年02月06日</td></tr><tr><th>发文字号</th><td>示政发〔2026〕5号</td><th>发布日期</th><td>2026-02-11 09:26</td></tr><tr><th>标题</th><td colspan="3">${NAME}</td></tr></tbody></table></div><div class="rich-text">${text(4)}${SIGNED}</div>${READING}`,
    }),
  },
  {
    name: 'document: labels in a definition list beside the text',
    ...all,
    kinds: ['document'],
    html: html5({
      title: NAME,
      tags,
      trail: ['首页', '政策文件'],
      side: `<section class="doc-info"><h2>文件信息</h2><dl><dt>索引号</dt><dd>990000017/2026-00026</dd><dt>主题分类</dt><dd>城市管理</dd><dt>发文机关</dt><dd>示例区人民政府</dd><dt>成文日期</dt><dd>2026-02-06</dd><dt>标题</dt><dd>${NAME}</dd><dt>发文字号</dt><dd>示政发〔2026〕5号</dd><dt>发布日期</dt><dd>2026-02-11 09:26</dd></dl></section>`,
      main: `<article><h1>${NAME}</h1>${text(3)}${SIGNED}</article>${READING}`,
    }),
  },
  {
    name: 'document: no class, no index number, empty cells',
    ...all,
    kinds: ['document'],
    failed: ['doc.meta'],
    html: xxgk({
      title: NAME,
      tags,
      trail: ['首页', '政府信息公开', '政策'],
      main: `<div>${table([
        ['索引号：', '', '主题分类：', ''],
        ['发布机构：', '示例区人民政府', '成文日期：', '2026-02-06'],
        ['发文字号：', '示政发〔2026〕5号', '发布日期：', '2026-02-11 09:26'],
        ['名　　称：', NAME, '有效性：', '有效'],
      ])}</div><h1>${NAME}</h1><div id="zoom">${text(3)}${SIGNED}</div>`,
    }),
  },
  {
    name: 'document: published four months after it was signed, number in square brackets',
    ...all,
    kinds: ['document'],
    failed: ['date.lag20', 'doc.number'],
    html: ucap({
      title: NAME,
      tags,
      trail: ['首页', '政府信息公开', '政策文件'],
      main: `<div class="policyLibraryOverview">${table([
        ['索引号：', '990000017/2025-00118', '主题分类：', '城市管理'],
        ['发文机关：', '示例区人民政府', '成文日期：', '2025年10月09日'],
        ['发文字号：', '示政发[2025]41号', '发布日期：', '2026-02-11 09:26'],
        ['标题：', NAME, '有效性：', '有效'],
      ])}</div><h1>${NAME}</h1><div class="pages_content">${text(3)}<p align="right">示例区人民政府</p><p align="right">2025年10月9日</p></div>`,
    }),
  },
  {
    name: 'document: signed a day after it was published',
    ...all,
    kinds: ['document'],
    failed: ['date.order'],
    html: trs({
      title: NAME,
      tags,
      trail: ['首页', '政府信息公开', '政府文件'],
      main: `${table([
        ['索引号', '990000017/2026-00026', '主题分类', '城市管理'],
        ['发布机构', '示例区人民政府', '成文日期', '2026-02-12'],
        ['文号', '示政发〔2026〕5号', '发布日期', '2026-02-11 09:26'],
        ['信息名称', NAME, '效力状态', '有效'],
      ])}<div class="xl_tit">${NAME}</div><div class="TRS_Editor">${text(3)}<p align="right">2026年2月12日</p></div>`,
    }),
  },
  {
    name: 'document: in force for two years from 2021, still shown as in force',
    url: at('/xxgk/zcwj/202105/t20210512_40010.html'),
    day: '2021-05-12',
    title: '示例区人民政府关于印发《示例区共享单车停放管理办法》的通知',
    kinds: ['document'],
    failed: ['expired.validity'],
    html: xxgk({
      title: '示例区人民政府关于印发《示例区共享单车停放管理办法》的通知',
      tags: articleTags(
        '示例区人民政府关于印发《示例区共享单车停放管理办法》的通知',
        '2021-05-12',
        '区政府办公室',
        '政策文件',
      ),
      main: `${table([
        ['索引号：', '990000017/2021-00040', '主题分类：', '城市管理'],
        ['发布机构：', '示例区人民政府', '成文日期：', '2021-05-08'],
        ['发文字号：', '示政发〔2021〕12号', '发布日期：', '2021-05-12 09:26'],
        [
          '名　　称：',
          '示例区人民政府关于印发《示例区共享单车停放管理办法》的通知',
          '有效期至：',
          '2023-06-01',
        ],
      ])}<h1>示例区人民政府关于印发《示例区共享单车停放管理办法》的通知</h1><div id="zoom">${text(2)}<p>第二十条　本办法自2021年6月1日起施行，有效期2年。</p><p align="right">2021年5月8日</p></div>`,
    }),
  },
  {
    name: 'document: abolished and marked so',
    url: at('/xxgk/zcwj/201903/t20190318_12001.html'),
    day: '2019-03-18',
    title: '示例区人民政府关于划定畜禽禁养区的通告',
    kinds: ['document'],
    html: xxgk({
      title: '示例区人民政府关于划定畜禽禁养区的通告',
      tags: articleTags('示例区人民政府关于划定畜禽禁养区的通告', '2019-03-18', '区政府办公室', '政策文件'),
      main: `<div class="state state-off"><img src="/img/sx.png" alt="失效"></div>${table([
        ['索引号：', '990000017/2019-00012', '主题分类：', '农业、林业、水利'],
        ['发布机构：', '示例区人民政府', '成文日期：', '2019-03-14'],
        ['发文字号：', '示政发〔2019〕9号', '发布日期：', '2019-03-18 09:26'],
        ['名　　称：', '示例区人民政府关于划定畜禽禁养区的通告', '有效性：', '失效'],
      ])}<h1>示例区人民政府关于划定畜禽禁养区的通告</h1><div id="zoom">${text(2)}<p>本通告自发布之日起施行，有效期五年。</p><p align="right">2019年3月14日</p></div>`,
    }),
  },
  {
    name: 'document: index number with a wrong check character, tag of another title',
    ...all,
    kinds: ['document'],
    failed: ['doc.index', 'meta.titleAgree'],
    html: ministry({
      title: NAME,
      tags: articleTags('示例区人民政府关于做好春季植树工作的通知', '2026-02-11', '区政府办公室', '政策文件'),
      main: `${table([
        ['索引号：', '990000015/2026-00026', '主题分类：', '城市管理'],
        ['发文机关：', '示例区人民政府', '成文日期：', '2026-02-06'],
        ['发文字号：', '示政发〔2026〕5号', '发布日期：', '2026-02-11 09:26'],
        ['标题：', NAME, '有效性：', '有效'],
      ])}<h1 class="tt">${NAME}</h1><div class="nr">${text(3)}${SIGNED}</div>`,
    }),
  },
  {
    name: 'document as a news page: number below the title, signature, no table',
    ...all,
    kinds: ['document', 'article', 'notice'],
    open: ['doc.meta', 'doc.interpret'],
    html: trs({
      title: NAME,
      tags,
      trail: ['首页', '政府信息公开', '政府文件'],
      main: `<div class="xl_tit">${NAME}</div><div class="xl_info">发布时间：2026-02-11 09:26　来源：区政府办公室</div><div class="TRS_Editor"><p align="center">示政发〔2026〕5号</p>${wordText(3)}<p align="right">示例区人民政府</p><p align="right">二〇二六年二月六日</p></div>`,
    }),
  },
  {
    name: 'document of attachments only, the first link bare',
    url: at('/xxgk/zcwj/202602/t20260225_117000.html'),
    day: '2026-02-25',
    title: '示例区2026年重大行政决策事项目录',
    kinds: ['article', 'document', 'notice'],
    failed: ['doc.attach'],
    open: ['doc.meta', 'page.source'],
    html: gd({
      title: '示例区2026年重大行政决策事项目录',
      tags: articleTags('示例区2026年重大行政决策事项目录', '2026-02-25', '区政府办公室', '政策文件'),
      main: `<h3 class="article-title">示例区2026年重大行政决策事项目录</h3><div class="date-row">2026-02-25 09:26　来源 : 区政府办公室</div><div class="article-content"><p>附件：<a href="/files/P020260225.docx">点击下载</a></p><p><a href="/files/P020260226.pdf">2.示例区2026年重大行政决策事项目录（扫描件）.pdf</a></p></div>`,
    }),
  },
];
