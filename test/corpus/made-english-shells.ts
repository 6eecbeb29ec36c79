/** The elements in which content systems put the lines of an English list. */
import type { EnglishListChoice } from './made-english-list-choice.js';

/** A line taken apart: title with or without a link, day, and what stands beside. */
export interface LineParts {
  readonly title: string;
  readonly day: string;
  readonly rest: string;
  readonly picture: string;
  readonly href: string;
  readonly bare: string;
  readonly written: string;
}

function inOrder({ title, day, rest, picture }: LineParts, { dayAt }: EnglishListChoice): string {
  return (
    picture +
    {
      after: `${title}${day}${rest}`,
      before: `${day}${title}${rest}`,
      'below the summary': `${title}${rest}${day}`,
    }[dayAt]
  );
}

/** All lines in their elements. */
export function shellOf(lines: readonly LineParts[], choice: EnglishListChoice): string {
  const each = (write: (line: LineParts, at: number) => string) => lines.map(write).join('\n');
  const whole = (line: LineParts) =>
    choice.linked === 'all'
      ? `<a class="card-link" href="${line.href}">${inOrder(line, choice)}</a>`
      : inOrder(line, choice);
  switch (choice.system) {
    case 'document list':
      return `<ul class="gem-c-document-list">${each(({ bare, written, href }) => `<li class="gem-c-document-list__item"><div class="gem-c-document-list__item-title">${bare.includes('<a') ? bare : `<a href="${href}">${bare}</a>`}</div><ul class="gem-c-document-list__item-metadata"><li class="gem-c-document-list__attribute">Document type: News story</li><li class="gem-c-document-list__attribute">Updated: <time>${written}</time></li></ul></li>`)}</ul>`;
    case 'collection':
      return `<ul class="usa-collection">${each(({ title, day, rest, picture }) => `<li class="usa-collection__item">${picture}<div class="usa-collection__body">${title}<div class="usa-collection__description">${rest}</div><ul class="usa-collection__meta" aria-label="More information"><li class="usa-collection__meta-item">${day}</li></ul></div></li>`)}</ul>`;
    case 'views rows':
      return `<div class="view view-news"><div class="view-content">${each(line => `<div class="views-row"><div class="views-field views-field-title"><span class="field-content">${line.title}</span></div><div class="views-field views-field-created"><span class="field-content">${line.day}</span></div><div class="views-field views-field-body">${line.rest}</div></div>`)}</div></div>`;
    case 'views table':
      return `<table class="views-table cols-3"><thead><tr><th>Title</th><th>Date</th><th>Type</th></tr></thead><tbody>${each(line => `<tr><td class="views-field-title">${line.bare.includes('<a') ? line.bare : `<a href="${line.href}">${line.bare}</a>`}</td><td class="views-field-created">${line.written}</td><td>Notice</td></tr>`)}</tbody></table>`;
    case 'posts':
      return each(
        line =>
          `<article class="post type-post hentry"><header class="entry-header">${line.picture}<h2 class="entry-title">${line.bare.includes('<a') ? line.bare : `<a href="${line.href}" rel="bookmark">${line.bare}</a>`}</h2><div class="entry-meta"><span class="posted-on">Posted on ${line.day}</span><span class="byline"> by <a href="/author/clerk">The Clerk</a></span></div></header><div class="entry-summary">${line.rest}</div></article>`,
      );
    case 'webpart':
      return `<table class="ms-listviewtable" width="100%"><tr class="ms-viewheadertr"><th>Title</th><th>Article Date</th></tr>${each((line, at) => `<tr class="${at % 2 === 0 ? '' : 'ms-alternating'}"><td class="ms-vb-title">${line.bare.includes('<a') ? line.bare : `<a href="${line.href}">${line.bare}</a>`}</td><td class="ms-vb2"><nobr>${line.written}</nobr></td></tr>`)}</table>`;
    case 'listing':
      return `<div class="listing">${each(line => `<div class="listing-item">${whole(line)}</div>`)}</div>`;
    case 'paragraphs':
      return each(
        line =>
          `<p><strong>${line.written}</strong> - ${line.bare.includes('<a') ? line.bare : `<a href="${line.href}">${line.bare}</a>`}</p>`,
      );
    case 'cards':
      return `<div class="row">${each(line => `<div class="col-md-4"><div class="card h-100">${whole(line)}</div></div>`)}</div>`;
    case 'widget':
      return `<div class="list-container">${each(line => `<div class="item"><div class="itemTitle">${line.title}</div><div class="itemDate">${line.day}</div>${line.rest}</div>`)}</div>`;
    case 'meetings table':
      return `<table class="listingTable"><thead><tr><th>Name</th><th>Date</th><th>Agenda</th><th>Minutes</th></tr></thead><tbody>${each((line, at) => `<tr><td>${line.bare.replace(/<\/?a[^>]*>/gu, '')}</td><td>${line.written}</td><td><a href="/agenda/${String(at)}">Agenda</a></td><td>${at < 2 ? '' : `<a href="/minutes/${String(at)}">Minutes</a>`}</td></tr>`)}</tbody></table>`;
    case 'terms':
      return `<dl>${each(line => `<dt>${line.bare.includes('<a') ? line.bare : `<a href="${line.href}">${line.bare}</a>`}</dt><dd>${line.day}</dd>`)}</dl>`;
    case 'breaks':
      return `<p>${each(line => `${line.written}: <a href="${line.href}">${line.bare.replace(/<\/?a[^>]*>/gu, '')}</a><br>`)}</p>`;
    case 'list group':
      return `<div class="list-group">${each(line => `<div class="list-group-item">${whole(line)}</div>`)}</div>`;
    case 'bare table':
      return `<table width="100%">${each(line => `<tr><td width="120" valign="top">${line.written}</td><td><a href="${line.href}">${line.bare.replace(/<\/?a[^>]*>/gu, '')}</a></td></tr>`)}</table>`;
    case 'log':
      return `<table><caption>Requests answered</caption><tr><th>Reference</th><th>Subject</th><th>Date of response</th></tr>${each((line, at) => `<tr><td>FOI ${String(2026_100 - at)}</td><td><a href="${line.href}">${line.bare.replace(/<\/?a[^>]*>/gu, '')}</a></td><td>${line.written}</td></tr>`)}</table>`;
    case 'plain list':
      return `<ul>${each(line => `<li>${inOrder(line, choice)}</li>`)}</ul>`;
  }
}
