/** The English pages: an overview, and a page per widget with data in English. */
import { html } from 'hono/html';
import type { DisclosureItem, ServiceGuide } from '@sunboard/model';
import { bureau } from '../data/bureau.js';
import { documentsEn, guideEn, rosterEn } from '../data/english.js';
import { quickLinks } from './icons.js';
import { datedList, type Html, type Page } from './layout.js';

const HOME = { name: 'Home', type: '首页', path: '/en/' } as const;

function column(name: string, type: string, path: string) {
  return { name, type, path };
}

/** All pages below `/en/`, the tour aside. */
export function englishPages(today: string): Page[] {
  const items = documentsEn(today);
  return [
    overview(items),
    {
      path: '/en/documents.html',
      title: 'Documents',
      lang: 'en',
      column: column('Documents', '信息公开目录', '/en/documents.html'),
      body: html`<h1>Documents</h1>
        <p>
          A selection in English. <a href="/zwgk/" lang="zh-CN" hreflang="zh-CN">政府信息公开目录</a> has all
          documents, in Chinese.
        </p>
        <sun-disclosure-list heading-level="2" src="/data/en/disclosure.json"
          >${table(items)}</sun-disclosure-list
        >`,
    },
    ...items.map(documentPage),
    {
      path: '/en/leadership.html',
      title: 'Leadership and offices',
      lang: 'en',
      column: column('Leadership and offices', '领导信息', '/en/leadership.html'),
      body: html`<h1>Leadership and offices</h1>
        <sun-leadership-roster heading-level="2" src="/data/en/leaders.json" organization="${bureau.nameEn}"
          >${people(today)}</sun-leadership-roster
        >`,
    },
    {
      path: '/en/licence.html',
      title: 'How a licence is decided',
      lang: 'en',
      column: column('How a licence is decided', '办事服务', '/en/licence.html'),
      body: html`<h1>How a licence is decided</h1>
        ${guideBody(guideEn(today))}`,
    },
    {
      path: '/en/request.html',
      title: 'Request information',
      lang: 'en',
      column: column('Request information', '依申请公开', '/en/request.html'),
      body: html`<h1>Request information</h1>
        <p>
          Anybody may ask for information that the bureau holds and has not published. You need not say why.
          You get a decision within 20 working days.
        </p>
        <sun-request-form
          heading-level="2"
          endpoint="/v1"
          suggestions="/data/en/disclosure.json"
          complaint-url="/en/complaints.html"
        ></sun-request-form>`,
    },
    {
      path: '/en/complaints.html',
      title: 'Complaints and suggestions',
      lang: 'en',
      column: column('Complaints and suggestions', '互动交流', '/en/complaints.html'),
      body: html`<h1>Complaints and suggestions</h1>
        <sun-complaint-channel
          heading-level="2"
          endpoint="/v1"
          src="/data/en/channels.json"
          request-url="/en/request.html"
        ></sun-complaint-channel>`,
    },
  ];
}

function overview(items: readonly DisclosureItem[]): Page {
  return {
    path: '/en/',
    title: 'Home',
    lang: 'en',
    column: HOME,
    wide: true,
    body: html`<section class="hero band">
        <h1>Sunshine District Government Services Bureau</h1>
        <p>
          ${bureau.addressEn}. Open on ${bureau.hoursEn.replace('Working', 'working')}. Phone ${bureau.phone}.
        </p>
      </section>
      <section class="band" aria-label="Services">
        ${quickLinks([
          ['list', 'Documents', '/en/documents.html'],
          ['pen', 'Request information', '/en/request.html'],
          ['path', 'How a licence is decided', '/en/licence.html'],
          ['people', 'Leadership and offices', '/en/leadership.html'],
          ['voice', 'Complaints and suggestions', '/en/complaints.html'],
          ['flag', 'Tour of this demonstration', '/en/tour.html'],
        ])}
      </section>
      <section class="band">
        <h2><a href="/en/documents.html">Latest documents</a></h2>
        ${datedList(items.slice(0, 8).map(({ title, url = '', publishedOn = '' }) => ({ title, url, publishedOn })))}
      </section>`,
  };
}

function documentPage(item: DisclosureItem): Page {
  return {
    path: item.url ?? '',
    title: item.title,
    lang: 'en',
    column: column('Documents', '信息公开目录', '/en/documents.html'),
    article: { publishedOn: item.publishedOn ?? '', source: bureau.name },
    body: html`<h1>${item.title}</h1>
      <p class="meta">Published: ${item.publishedOn ?? ''} Source: ${item.issuingAuthority ?? ''}</p>
      <p>${item.summary ?? ''}</p>
      <p>This text stands for a document of the fictional bureau.</p>`,
  };
}

function table(items: readonly DisclosureItem[]): Html {
  return html`<table>
    <thead>
      <tr>
        <th>Index number</th>
        <th>Title</th>
        <th>Document number</th>
        <th>Category</th>
        <th>Published</th>
      </tr>
    </thead>
    <tbody>
      ${items.map(
        item =>
          html`<tr>
            <td>${item.indexNumber ?? ''}</td>
            <td><a href="${item.url ?? ''}">${item.title}</a></td>
            <td>${item.documentNumber ?? ''}</td>
            <td>${item.category ?? ''}</td>
            <td>${item.publishedOn ?? ''}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function people(today: string): Html {
  return html`<table>
    <thead>
      <tr>
        <th>Name</th>
        <th>Post</th>
        <th>Division of work</th>
      </tr>
    </thead>
    <tbody>
      ${rosterEn(today).leaders.map(
        leader =>
          html`<tr>
            <td>${leader.name ?? 'Vacant'}</td>
            <td>${leader.post}</td>
            <td>${leader.duties ?? ''}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function guideBody(guide: ServiceGuide): Html {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Licence', guide.name],
    ['Basis', guide.legalBasis?.join('; ')],
    ['Place', guide.place],
    ['Hours', guide.hours],
    ['Phone', guide.phone],
    ['Legal limit', `${String(guide.legalLimit)} working days`],
    ['Promised limit', `${String(guide.promisedLimit)} working days`],
    ['Fee', guide.fees?.standard],
    ['Remedy', guide.remedy?.join(' ')],
  ];
  return html`<table>
      <tbody>
        ${facts.map(
          ([label, value]) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${value ?? ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <h2>Conditions</h2>
    <ol>
      ${guide.conditions?.map(condition => html`<li>${condition}</li>`)}
    </ol>
    <h2>Materials</h2>
    <ul>
      ${guide.materials?.map(material => html`<li>${material.name}</li>`)}
    </ul>
    <h2>Steps</h2>
    <sun-approval-flow src="/data/en/licence.json">
      <ol>
        ${guide.process?.map(step => html`<li><strong>${step.name}</strong> (${step.owner ?? ''}) ${step.note ?? ''}</li>`)}
      </ol>
    </sun-approval-flow>`;
}
