/** The same site before it was put right: pages with the typical faults that inspections find, for trying the checker. All identity numbers are synthetic. */
import { html } from 'hono/html';
import { bureau } from '../data/bureau.js';
import { daysBefore } from '../data/calendar-days.js';
import type { Html } from './layout.js';

/** A page that is written out as it is, without the site's good frame. */
export interface RawPage {
  readonly path: string;
  readonly html: string;
}

/** A resident identity number that satisfies its checksum and belongs to nobody (sequence 000 is never issued). */
const SYNTHETIC_ID = '110101199001010007';
const SYNTHETIC_MOBILE = '13912340000';

/** All pages below `/before/`. */
export async function beforePages(today: string): Promise<RawPage[]> {
  return Promise.all([
    page('/before/', '首页', '首页', home(today)),
    page('/before/xwdt.html', '工作动态', '工作动态', staleColumn(today)),
    page(
      '/before/tzgg.html',
      '通知公告',
      '通知公告',
      html`<div class="list-box">
        <h2>通知公告</h2>
        <ul></ul>
        <p>暂无内容</p>
      </div>`,
    ),
    page('/before/bzgs.html', '2025年惠民补贴发放公示', '通知公告', leak(today)),
    page('/before/gczs.html', '公共场所卫生许可办事指南', '办事服务', poorGuide()),
    page('/before/ld.html', '领导信息', '负责人信息', poorRoster()),
    page('/before/ysq.html', '依申请公开', '依申请公开', poorForm()),
  ]);
}

async function page(path: string, title: string, type: string, body: Html): Promise<RawPage> {
  const whole = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="SiteName" content="${bureau.name}" />
        <meta name="SiteDomain" content="" />
        <meta name="SiteIDCode" content="网站标识码" />
        <meta name="ColumnName" content="${title}" />
        <meta name="ColumnType" content="${type}" />
        <link rel="stylesheet" href="/assets/site.css" />
      </head>
      <body class="before">
        <header class="top">
          <p class="site-name"><a href="/before/">${bureau.name}</a></p>
          <p class="note">整改前的演示页面：含故意设置的问题，人员和号码均为虚构。</p>
          <nav aria-label="主导航">
            <ul>
              <li><a href="/before/">首页</a></li>
              <li><a href="/before/xwdt.html">工作动态</a></li>
              <li><a href="/before/tzgg.html">通知公告</a></li>
              <li><a href="/before/gczs.html">办事指南</a></li>
              <li><a href="/before/ld.html">领导信息</a></li>
              <li><a href="/before/ysq.html">依申请公开</a></li>
            </ul>
          </nav>
        </header>
        <main id="main">${body}</main>
        <footer class="bottom">
          <p>版权所有：${bureau.short} 网站标识码：bm99999901</p>
          <p><a href="http://121.43.68.40/exposure/jiucuo.html?site_code=9999990002">我为政府网站找错</a></p>
        </footer>
      </body>
    </html> `;
  return { path, html: (await whole).toString() };
}

function home(today: string): Html {
  return html`<h1>${bureau.name}</h1>
    <section>
      <h2>工作动态</h2>
      <ul class="list">
        ${rows(today, 160)}
      </ul>
    </section>
    <section>
      <h2>通知公告</h2>
      <ul class="list">
        <li>暂无内容</li>
      </ul>
    </section>
    <p><a href="/before/bzgs.html">2025年惠民补贴发放公示</a></p>`;
}

function staleColumn(today: string): Html {
  return html`<h1>工作动态</h1>
    <ul class="list">
      ${rows(today, 160)}
    </ul>`;
}

function rows(today: string, firstAge: number): Html[] {
  const titles = [
    '大厅开展消防演练',
    '窗口服务再提速',
    '召开季度工作例会',
    '开展节前安全检查',
    '组织业务知识测试',
    '志愿者走进大厅',
  ];
  return titles.map(
    (title, index) =>
      html`<li>
        <a href="/before/xwdt.html">${title}</a>
        <span class="date">${daysBefore(today, firstAge + index * 11)}</span>
      </li>`,
  );
}

function leak(today: string): Html {
  const people = ['张某甲', '李某乙', '王某丙'];
  return html`<article>
    <h1>2025年惠民补贴发放公示</h1>
    <p class="meta">发布时间：${daysBefore(today, 30)}</p>
    <table>
      <thead>
        <tr>
          <th>序号</th>
          <th>姓名</th>
          <th>身份证号</th>
          <th>手机号码</th>
          <th>金额（元）</th>
        </tr>
      </thead>
      <tbody>
        ${people.map(
          (name, index) =>
            html`<tr>
              <td>${index + 1}</td>
              <td>${name}</td>
              <td>${SYNTHETIC_ID}</td>
              <td>${SYNTHETIC_MOBILE}</td>
              <td>600</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </article>`;
}

function poorGuide(): Html {
  return html`<h1>公共场所卫生许可办事指南</h1>
    <table>
      <tbody>
        <tr>
          <th>事项名称</th>
          <td>公共场所卫生许可</td>
        </tr>
        <tr>
          <th>设定依据</th>
          <td>暂无</td>
        </tr>
        <tr>
          <th>申请条件</th>
          <td>无</td>
        </tr>
        <tr>
          <th>办理材料</th>
          <td>申请表、营业执照及其他相关材料</td>
        </tr>
        <tr>
          <th>办理地点</th>
          <td>大厅</td>
        </tr>
        <tr>
          <th>联系电话</th>
          <td></td>
        </tr>
      </tbody>
    </table>`;
}

function poorRoster(): Html {
  return html`<h1>领导信息</h1>
    <table>
      <thead>
        <tr>
          <th>姓名</th>
          <th>职务</th>
          <th>工作分工</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>虚构甲</td>
          <td>局长</td>
          <td></td>
        </tr>
        <tr>
          <td>XXX</td>
          <td>副局长</td>
          <td>待定</td>
        </tr>
        <tr>
          <td>虚构乙</td>
          <td>局长</td>
          <td>分管办公室</td>
        </tr>
      </tbody>
    </table>`;
}

function poorForm(): Html {
  return html`<h1>政府信息公开申请</h1>
    <form method="get" action="/before/ysq.html">
      <p>
        <label>姓名 <input name="name" required /></label>
      </p>
      <p>
        <label>身份证号码 <input name="idcard" required /></label>
      </p>
      <p>
        <label>手机号码 <input name="mobile" /></label>
      </p>
      <p>
        <label>所需信息的内容描述 <textarea name="content" required></textarea></label>
      </p>
      <p>
        <label>所需信息的用途 <input name="purpose" required /></label>
      </p>
      <p><button>提交</button></p>
    </form>`;
}
