/** The open government information column 政府信息公开: list, documents, guide, systems, annual report, organisation, request. */
import type { DisclosureItem } from '@sunboard/model';
import { html } from 'hono/html';
import { bureau } from '../data/bureau.js';
import { daysBefore } from '../data/calendar-days.js';
import { annualReport } from './annual-report.js';
import { documentPage, interpretation, listTable } from './disclosure-documents.js';
import { organization, roster } from './disclosure-organization.js';
import { datedList, type Html, type Page } from './layout.js';
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

function overview(items: readonly DisclosureItem[]): Html {
  return html`<h1>政府信息公开</h1>
    <ul role="list" class="tiles">
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
