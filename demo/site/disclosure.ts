/** The open government information column 政府信息公开: list, documents, guide, systems, annual report, organisation, request. */
import type { DisclosureItem } from '@sunboard/model';
import { html } from 'hono/html';
import { bureau, departments, groups, leaders } from '../data/bureau.js';
import { daysBefore } from '../data/calendar-days.js';
import { annualReport } from './annual-report.js';
import { articleHead, datedList, type Html, type Page } from './layout.js';
import { requestForm } from './forms.js';

const COLUMN = { name: '政府信息公开', type: '信息公开目录', path: '/zwgk/' } as const;

/** All pages below `/zwgk/`. */
export function disclosurePages(today: string, items: readonly DisclosureItem[]): Page[] {
  const year = Number(today.slice(0, 4)) - 1;
  return [
    { path: '/zwgk/', title: '政府信息公开', column: COLUMN, body: overview(items) },
    {
      path: '/zwgk/zn.html',
      title: '政府信息公开指南',
      column: { ...COLUMN, type: '信息公开指南' },
      body: guide(today),
    },
    { path: '/zwgk/zd.html', title: '政府信息公开制度', column: COLUMN, body: systems(today) },
    {
      path: '/zwgk/nb/',
      title: '政府信息公开年报',
      column: { name: '政府信息公开年报', type: '信息公开年报', path: '/zwgk/nb/' },
      body: reports(year),
    },
    ...[0, 1, 2, 3].map(back => annualReport(year - back)),
    {
      path: '/zwgk/ysq.html',
      title: '依申请公开',
      column: { name: '依申请公开', type: '依申请公开', path: '/zwgk/ysq.html' },
      body: requestForm(),
    },
    {
      path: '/zwgk/jg.html',
      title: '机构职能',
      column: { name: '机构职能', type: '机构职能', path: '/zwgk/jg.html' },
      body: organization(),
    },
    {
      path: '/zwgk/ld.html',
      title: '领导信息',
      column: { name: '领导信息', type: '负责人信息', path: '/zwgk/ld.html' },
      body: roster(),
    },
    ...items.map((item, index) => documentPage(item, index)),
    ...items.flatMap(item => (item.interpretationUrl ? [interpretation(item)] : [])),
  ];
}

/** The rows that show without JavaScript: the newest twenty and a way to all. */
export function listTable(items: readonly DisclosureItem[]): Html {
  return html`<table>
    <thead>
      <tr>
        <th>索引号</th>
        <th>名称</th>
        <th>文号</th>
        <th>主题分类</th>
        <th>内容概述</th>
        <th>生成日期</th>
        <th>发布日期</th>
        <th>有效性</th>
      </tr>
    </thead>
    <tbody>
      ${items.slice(0, 20).map(
        item =>
          html`<tr>
            <td>${item.indexNumber ?? ''}</td>
            <td><a href="${item.url ?? ''}">${item.title}</a></td>
            <td>${item.documentNumber ?? ''}</td>
            <td>${item.category ?? ''}</td>
            <td>${item.summary ?? ''}</td>
            <td>${item.generatedOn ?? ''}</td>
            <td>${item.publishedOn ?? ''}</td>
            <td>${VALIDITY[item.validity ?? 'inForce']}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const VALIDITY = { inForce: '有效', expired: '失效', repealed: '废止' } as const;

function overview(items: readonly DisclosureItem[]): Html {
  return html`<h1>政府信息公开</h1>
    <ul class="tiles">
      <li><a href="/zwgk/zn.html">政府信息公开指南</a></li>
      <li><a href="/zwgk/zd.html">政府信息公开制度</a></li>
      <li><a href="/zwgk/#list">法定主动公开内容</a></li>
      <li><a href="/zwgk/nb/">政府信息公开年报</a></li>
      <li><a href="/zwgk/ysq.html">依申请公开</a></li>
      <li><a href="/zwgk/jg.html">机构职能</a></li>
      <li><a href="/zwgk/ld.html">领导信息</a></li>
    </ul>
    <h2 id="list">法定主动公开内容</h2>
    <p>
      可检索、查阅并下载全部目录：<a href="/data/disclosure.csv">下载目录（CSV）</a>、<a
        href="/data/disclosure.json"
        >下载目录（JSON）</a
      >。
    </p>
    <sun-disclosure-list src="/data/disclosure.json" url-state>${listTable(items)}</sun-disclosure-list>`;
}

function documentPage(item: DisclosureItem, index: number): Page {
  const publishedOn = item.publishedOn ?? '';
  const rows: [string, string | undefined][] = [
    ['索引号', item.indexNumber],
    ['主题分类', item.category],
    ['发文机关', item.issuingAuthority],
    ['成文日期', item.generatedOn],
    ['标题', item.title],
    ['发文字号', item.documentNumber ?? '无文号'],
    ['发布日期', `${publishedOn} 09:00`],
    ['有效性', VALIDITY[item.validity ?? 'inForce']],
  ];
  return {
    path: item.url ?? '',
    title: item.title,
    column: { name: '政策文件', type: '政策文件', path: '/zwgk/' },
    article: { publishedOn, source: bureau.name },
    body: html`<article>
      <table class="document-meta">
        <caption>
          文件信息
        </caption>
        <tbody>
          ${rows.map(
            ([label, value]) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>${value ?? ''}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${articleHead(item.title, publishedOn, bureau.name)}
      <p>${item.summary ?? ''}</p>
      <p>一、各科室、各窗口应当按照职责分工抓好落实。</p>
      <p>二、落实情况由办公室会同政务公开科跟踪，按季度公布。</p>
      <p>三、执行中的问题请向政务公开科反映，咨询电话：${bureau.phone}。</p>
      ${item.attachments?.map(file => html`<p>附件：<a href="${file.url}">${file.name}</a></p>`) ?? ''}
      ${item.interpretationUrl ? html`<p>相关解读：<a href="${item.interpretationUrl}">政策解读</a></p>` : ''}
      <p class="pager"><a href="/zwgk/">返回目录（第${index + 1}件）</a></p>
    </article>`,
  };
}

function interpretation(item: DisclosureItem): Page {
  const title = `《${item.title}》政策解读`;
  const publishedOn = item.publishedOn ?? '';
  return {
    path: item.interpretationUrl ?? '',
    title,
    column: { name: '政策解读', type: '政策解读', path: '/zwgk/' },
    article: { publishedOn, source: bureau.name },
    body: html`<article>
      ${articleHead(title, publishedOn, bureau.name)}
      <p>本解读说明该文件的制定背景、主要内容和适用对象。</p>
      <p>原文：<a href="${item.url ?? ''}">${item.title}</a></p>
    </article>`,
  };
}

function guide(today: string): Html {
  return html`<article>
    <h1>政府信息公开指南</h1>
    <p class="meta">更新日期：${daysBefore(today, 40)}</p>
    <p>本指南依据《中华人民共和国政府信息公开条例》（国务院令第711号）编制，供公民、法人和其他组织查阅。</p>
    <h2>一、信息分类和编排体系</h2>
    <p>
      信息分类：规范性文件、工作通知、财政信息、行政执法、规划统计、应急管理六类。编排体系：目录按索引号、名称、内容概述、生成日期编排，索引号由机关代码、年份和顺序号组成。
    </p>
    <h2>二、获取方式</h2>
    <p>获取方式：通过本网站政府信息公开栏目检索、查阅、下载，或者到政务服务中心公开查阅点查阅。</p>
    <h2>三、依申请公开</h2>
    <p>
      公民、法人和其他组织可以书面（包括数据电文）提出申请，<a href="/zwgk/ysq.html">在线申请</a
      >。申请内容不完整的，本机关自收到申请之日起7个工作日内一次性告知补正。本机关能够当场答复的当场答复；不能当场答复的，自收到申请之日起20个工作日内答复，需要延长的，延长期限最长不超过20个工作日。申请不收费。
    </p>
    <h2>四、公开工作机构</h2>
    <dl>
      <dt>机构名称</dt>
      <dd>${bureau.name}政务公开科</dd>
      <dt>办公地址</dt>
      <dd>${bureau.address}102室</dd>
      <dt>办公时间</dt>
      <dd>${bureau.hours}</dd>
      <dt>联系电话</dt>
      <dd>${bureau.phone}</dd>
      <dt>传真号码</dt>
      <dd>${bureau.fax}</dd>
      <dt>互联网联系方式</dt>
      <dd>${bureau.email}</dd>
    </dl>
    <h2>五、监督与救济</h2>
    <p>
      认为本机关未依法履行政府信息公开义务的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。监督电话：${bureau.supervision}。
    </p>
  </article>`;
}

function systems(today: string): Html {
  const items = [
    '政府信息公开审查制度',
    '政府信息公开申请办理制度',
    '政府信息动态调整制度',
    '政务公开考核制度',
  ].map((title, index) => ({
    title,
    url: `/zwgk/zc/${index + 2}.html`,
    publishedOn: daysBefore(today, 60 + index * 30),
  }));
  return html`<h1>政府信息公开制度</h1>
    ${datedList(items)}`;
}

function reports(year: number): Html {
  const items = [0, 1, 2, 3].map(back => ({
    title: `${bureau.name}${year - back}年政府信息公开工作年度报告`,
    url: `/zwgk/nb/${year - back}.html`,
    publishedOn: `${year - back + 1}-01-20`,
  }));
  return html`<h1>政府信息公开年报</h1>
    ${datedList(items)}`;
}

function organization(): Html {
  return html`<h1>机构职能</h1>
    <dl>
      <dt>机关职能</dt>
      <dd>负责全区政务服务、行政审批制度改革、政府信息公开指导监督和政务热线工作。</dd>
      <dt>机构设置</dt>
      <dd>${departments.map(item => item.name).join('、')}</dd>
      <dt>办公地址</dt>
      <dd>${bureau.address}</dd>
      <dt>办公时间</dt>
      <dd>${bureau.hours}</dd>
      <dt>联系方式</dt>
      <dd>${bureau.phone}</dd>
      <dt>负责人姓名</dt>
      <dd>${leaders[0]?.name ?? ''}</dd>
    </dl>
    <h2>内设机构</h2>
    <table>
      <thead>
        <tr>
          <th>机构名称</th>
          <th>负责人</th>
          <th>机构职能</th>
          <th>办公地址</th>
          <th>办公时间</th>
          <th>联系电话</th>
        </tr>
      </thead>
      <tbody>
        ${departments.map(
          item =>
            html`<tr>
              <td>${item.name}</td>
              <td>${item.head ?? ''}</td>
              <td>${item.responsibilities ?? ''}</td>
              <td>${item.address ?? ''}</td>
              <td>${item.hours ?? ''}</td>
              <td>${item.phone ?? ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <h2>领导小组</h2>
    ${groups.map(
      group =>
        html`<h3>${group.name}</h3>
          <dl>
            <dt>组长</dt>
            <dd>${group.leader}</dd>
            <dt>副组长</dt>
            <dd>${group.deputies?.join('、') ?? ''}</dd>
            <dt>成员</dt>
            <dd>${group.members?.join('、') ?? ''}</dd>
            <dt>办公室</dt>
            <dd>${group.office ?? ''}</dd>
          </dl>`,
    )}`;
}

/** Leaders as a plain table inside the element, for visitors without JavaScript. */
export function roster(): Html {
  return html`<h1>领导信息</h1>
    <sun-leadership-roster src="/data/leaders.json" as-of="">
      <table>
        <thead>
          <tr>
            <th>照片</th>
            <th>姓名</th>
            <th>职务</th>
            <th>工作分工</th>
            <th>工作简历</th>
          </tr>
        </thead>
        <tbody>
          ${leaders
            .filter(person => person.name)
            .map(
              person =>
                html`<tr>
                  <td>
                    <img src="${person.photo ?? ''}" alt="${person.name ?? ''}" width="72" height="96" />
                  </td>
                  <td>${person.name ?? ''}</td>
                  <td>${person.post}</td>
                  <td>${person.duties ?? ''}</td>
                  <td>${person.resume ?? ''}</td>
                </tr>`,
            )}
        </tbody>
      </table>
    </sun-leadership-roster>`;
}
