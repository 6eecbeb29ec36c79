/** Documents of the disclosure column: the plain list, one page a document, and its interpretation. */
import type { DisclosureItem } from '@sunboard/model';
import { html } from 'hono/html';
import { bureau } from '../data/bureau.js';
import { articleHead, type Html, type Page } from './layout.js';

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

/** The page of a document, with the index block of gov.cn. */
export function documentPage(item: DisclosureItem, index: number): Page {
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

/** The page that explains a document. */
export function interpretation(item: DisclosureItem): Page {
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
