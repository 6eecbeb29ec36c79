/** News and notices of the demonstration site: columns and their articles. */
import { html } from 'hono/html';
import { bureau } from '../data/bureau.js';
import { daysBefore } from '../data/calendar-days.js';
import { articleHead, datedList, type Page } from './layout.js';

interface Story {
  readonly title: string;
  readonly url: string;
  readonly publishedOn: string;
  readonly text: readonly string[];
}

const NEWS = [
  '政务服务大厅推出“一件事一次办”窗口',
  '热线开展接线员业务比武',
  '办事指南标准化提升行动取得阶段成效',
  '“政务公开日”活动走进社区',
  '大厅增设老年人和残疾人优先服务席位',
  '审批流程再压缩两个工作日',
  '新版办事指南上线，材料清单一目了然',
  '开展窗口服务质量暗访',
  '数据共享让群众少跑一趟',
  '党员志愿者周末帮办代办',
  '电子证照应用范围扩大',
  '“好差评”整改回访全部完成',
];
const NOTICES = [
  '关于政务服务大厅调整服务时间的通知',
  '关于征集办事指南意见建议的公告',
  '政务公开第三方评估结果公示',
  '关于开展行政许可事项清理的通知',
  '关于公布帮办代办服务点的公告',
  '关于热线系统升级期间服务安排的通知',
  '公共场所卫生许可办理结果公告',
  '关于举办政务公开业务培训的通知',
];

/** Stories of the news column, newest first. */
export function news(today: string): Story[] {
  return NEWS.map((title, index) =>
    story(title, `/xwdt/${index + 1}.html`, daysBefore(today, 1 + index * 5)),
  );
}

/** Notices, newest first. */
export function notices(today: string): Story[] {
  return NOTICES.map((title, index) =>
    story(title, `/tzgg/${index + 1}.html`, daysBefore(today, 6 + index * 19)),
  );
}

function story(title: string, url: string, publishedOn: string): Story {
  return {
    title,
    url,
    publishedOn,
    text: [
      `${bureau.name}日前围绕“${title}”开展相关工作，进一步方便企业和群众办事。`,
      '下一步，将继续听取公众意见，把公开、便民、高效的要求落到每一个窗口、每一份指南、每一次答复。',
      `本页为演示内容，如需了解办事要求，可拨打咨询电话${bureau.phone}或查看办事服务栏目。`,
    ],
  };
}

/** Column pages and articles of both columns. */
export function newsPages(today: string): Page[] {
  return [
    ...columnPages({ name: '工作动态', type: '工作动态', path: '/xwdt/' }, news(today)),
    ...columnPages({ name: '通知公告', type: '通知公告', path: '/tzgg/' }, notices(today)),
  ];
}

function columnPages(
  column: { name: string; type: string; path: string },
  stories: readonly Story[],
): Page[] {
  return [
    {
      path: column.path,
      title: column.name,
      column,
      body: html`<h1>${column.name}</h1>
        ${datedList(stories)}
        <p class="pager">共${stories.length}条 第1/1页</p>`,
    },
    ...stories.map(item => ({
      path: item.url,
      title: item.title,
      column,
      article: { publishedOn: item.publishedOn, source: bureau.name },
      body: html`<article>
        ${articleHead(item.title, item.publishedOn, bureau.name)}${item.text.map(text => html`<p>${text}</p>`)}
      </article>`,
    })),
  ];
}
