/** Ways in which English pages lay out the things they name and link: lists, cards, accordions, tables, terms, tabs, sentences. */
import type { Chance } from './made-chance.js';

/** Where names of things stand, and where the link is. */
export const LAYOUTS = [
  'list',
  'list',
  'ordered list',
  'paragraphs',
  'breaks',
  'cards',
  'cards with a button',
  'accordion',
  'closed accordion',
  'details',
  'table',
  'class rows',
  'terms',
  'headings with lists',
  'headings with text',
  'bold lines',
  'side menu',
  'sentences',
  'tiles',
  'Word',
] as const;
export type Layout = (typeof LAYOUTS)[number];

/** How names are written: as they are, or as editors leave them. */
const DRESSES = [
  '',
  '',
  '',
  '',
  'no-break',
  'strong',
  'span',
  'font',
  'capitals',
  'split',
  'file',
  'arrow',
  'lines',
  'numbered',
  'Class',
] as const;
export type Dress = (typeof DRESSES)[number];

/** One of them. */
export function dressBy(by: Chance): Dress {
  return by.one(DRESSES);
}

/** A name as it is written at its place among others. */
export function dressed(name: string, at: number, dress: Dress): string {
  switch (dress) {
    case '':
      return name;
    case 'no-break':
      return name.replace(' ', '&nbsp;');
    case 'strong':
      return `<strong>${name}</strong>`;
    case 'span':
      return `<span style="font-size:12pt">${name}</span>`;
    case 'font':
      return `<font face="Arial" size="2">${name}</font>`;
    case 'capitals':
      return name.replace(/(&[a-z]+;)|[^&]/gu, (each, entity?: string) => entity ?? each.toUpperCase());
    case 'split':
      return name.replace(/^(\w{1,2})(\w)/u, '<b>$1</b>$2');
    case 'file':
      return `${name} (PDF, ${String(120 + at)}KB)`;
    case 'arrow':
      return `${name} »`;
    case 'lines':
      return name.replace(' ', '\n          ');
    case 'numbered':
      return `${String(at + 1)}. ${name}`;
    case 'Class':
      return `Class ${String(at + 1)} - ${name}`;
  }
}

const hrefOf = (name: string, at: number) =>
  `/pages/${String(at)}-${name
    .toLowerCase()
    .replace(/[^a-z]+/gu, '-')
    .slice(0, 20)}`;
const UNDER = ['Documents of this kind', 'Current versions', 'Archive'];

/** The things in a layout; `side` is what goes beside the content. */
export function laidOut(
  names: readonly string[],
  layout: Layout,
  dress: Dress,
  by: Chance,
): { readonly content: string; readonly side: string } {
  const say = (name: string, at: number) => dressed(name, at, dress);
  const a = (name: string, at: number, words = say(name, at)) => `<a href="${hrefOf(name, at)}">${words}</a>`;
  const each = (write: (name: string, at: number) => string) => names.map(write).join('\n');
  const about = () => by.one(['What it holds and where to find it.', 'See what we have.', 'More on this.']);
  const under = (at: number) =>
    `<ul>${UNDER.map((words, nth) => `<li><a href="/d/${String(at)}/${String(nth)}">${words}</a></li>`).join('')}</ul>`;
  const content = (): string => {
    switch (layout) {
      case 'list':
        return `<ul>${each((name, at) => `<li>${a(name, at)}</li>`)}</ul>`;
      case 'ordered list':
        return `<ol>${each((name, at) => `<li>${a(name, at)}<br>${about()}</li>`)}</ol>`;
      case 'paragraphs':
        return each((name, at) => `<p>${a(name, at)}</p>`);
      case 'breaks':
        return `<p>${each((name, at) => `${a(name, at)}<br>`)}</p>`;
      case 'cards':
        return `<ul class="usa-card-group">${each((name, at) => `<li class="usa-card"><div class="usa-card__container"><h3 class="usa-card__heading">${a(name, at)}</h3><p>${about()}</p></div></li>`)}</ul>`;
      case 'cards with a button':
        return `<div class="cards">${each((name, at) => `<div class="card"><h3>${say(name, at)}</h3><p>${about()}</p>${a(name, at, `Read more<span class="visually-hidden" style="position:absolute;width:1px;height:1px;overflow:hidden"> about this</span>`)}</div>`)}</div>`;
      case 'accordion':
        return `<div class="accordion">${each((name, at) => `<h3><button aria-expanded="true" aria-controls="p${String(at)}">${say(name, at)}</button></h3><div id="p${String(at)}">${under(at)}</div>`)}</div>`;
      case 'closed accordion':
        return `<div class="usa-accordion">${each((name, at) => `<h4 class="usa-accordion__heading"><button type="button" class="usa-accordion__button" aria-expanded="false" aria-controls="a${String(at)}">${say(name, at)}</button></h4><div id="a${String(at)}" class="usa-accordion__content" hidden>${under(at)}</div>`)}</div>`;
      case 'details':
        return each(
          (name, at) =>
            `<details class="govuk-details"><summary class="govuk-details__summary"><span>${say(name, at)}</span></summary><div>${under(at)}</div></details>`,
        );
      case 'table':
        return `<table><thead><tr><th>Information</th><th>Where</th></tr></thead><tbody>${each((name, at) => `<tr><td>${say(name, at)}</td><td>${a(name, at, 'View')}</td></tr>`)}</tbody></table>`;
      case 'class rows':
        return `<table border="1"><tr><th>Information to be published</th><th>How the information can be obtained</th><th>Cost</th></tr>${each((name, at) => `<tr><td colspan="3"><strong>${say(name, at)}</strong></td></tr><tr><td>Documents of this kind</td><td><a href="/d/${String(at)}">Website</a></td><td>Free</td></tr>`)}</table>`;
      case 'terms':
        return `<dl>${each((name, at) => `<dt>${a(name, at)}</dt><dd>${about()}</dd>`)}</dl>`;
      case 'headings with lists':
        return each((name, at) => `<h2>${say(name, at)}</h2>${under(at)}`);
      case 'headings with text':
        return each(
          (name, at) =>
            `<h3>${say(name, at)}</h3><p>${about()} <a href="${hrefOf(name, at)}">Find out more</a></p>`,
        );
      case 'bold lines':
        return each(
          (name, at) => `<p><b>${say(name, at)}</b><br>${about()} <a href="${hrefOf(name, at)}">Open</a></p>`,
        );
      case 'side menu':
        return '<p>Choose from the menu beside this text.</p>';
      case 'sentences':
        return each(
          (name, at) =>
            `<p>${by.one(['Please see our page', 'You will find more in', 'Have a look at'])} ${a(name, at)} ${by.one(['before you write to us.', 'for what is open already.', 'where you can read all of it.'])}</p>`,
        );
      case 'tiles':
        return `<div class="row">${each((name, at) => `<div class="col-md-4"><a class="tile" href="${hrefOf(name, at)}"><span class="icon"></span><h2>${say(name, at)}</h2><p>${about()}</p></a></div>`)}</div>`;
      case 'Word':
        return each(
          (name, at) =>
            `<p class="MsoNormal" style="margin:0"><span lang="EN-GB" style="font-size:11.0pt;font-family:&quot;Calibri&quot;">${a(name, at)}<o:p></o:p></span></p>`,
        );
    }
  };
  return {
    content: content(),
    side: layout === 'side menu' ? `<ul>${each((name, at) => `<li>${a(name, at)}</li>`)}</ul>` : '',
  };
}
