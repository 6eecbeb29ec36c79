/** Leaders as cards or as a table. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill, safeUrl, type Leader } from '@sunboard/model';
import type { RosterText } from './locales/index.js';
import { mailView, phoneView } from '../internal/contact-view.js';
import { initialsOf, isVacant } from './order.js';

/** What drawing people needs. */
export interface PeopleView {
  readonly leaders: readonly Leader[];
  readonly text: RosterText;
  readonly headingLevel: number;
  readonly brokenPhotos: ReadonlySet<string>;
  readonly label: (field: string) => string;
  readonly onBrokenPhoto: (src: string) => void;
  readonly onContact: (leader: Leader) => void;
}

/** Fields of the table, in the order in which inspections look for them. */
const COLUMNS = ['post', 'department', 'duties', 'phone', 'email', 'since', 'until', 'resume'] as const;

/** One card a person. */
export function cardsView(view: PeopleView): TemplateResult {
  return html`<ul role="list" part="cards">
    ${view.leaders.map(
      leader =>
        html`<li part="card" class=${isVacant(leader) ? 'vacant' : nothing}>
          ${photo(view, leader)}
          <div class="text">
            <div class="name" role="heading" aria-level=${view.headingLevel + 1}>${name(view, leader)}</div>
            <p class="post">${leader.post}${statusBadge(view, leader)}</p>
            ${particulars(view, leader)}
          </div>
        </li>`,
    )}
  </ul>`;
}

/** What is published of a person beside photo, name and post; empty when that is all. */
export function particulars(view: PeopleView, leader: Leader): readonly unknown[] {
  const line = (field: 'department' | 'duties') =>
    leader[field] === undefined
      ? nothing
      : html`<p class=${field}><span class="muted">${view.label(field)}</span> ${leader[field]}</p>`;
  return [
    line('department'),
    line('duties'),
    contacts(view, leader),
    term(view, leader),
    resume(view, leader),
  ].filter(part => part !== nothing);
}

/** One row a person; only columns that hold something. */
export function tableView(view: PeopleView): TemplateResult {
  const columns = COLUMNS.filter(column => view.leaders.some(leader => leader[column] !== undefined));
  // Where nothing in it takes the focus, the keyboard could not scroll it otherwise.
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${view.text.leaders}>
    <table part="table">
      <caption class="visually-hidden">
        ${view.text.leaders}
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${view.label('name')}</th>
          ${columns.map(column => html`<th scope="col">${view.label(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${view.leaders.map(
          leader =>
            html`<tr>
              <td>${photo(view, leader)}</td>
              <th scope="row">${name(view, leader)} ${saveButton(view, leader)}</th>
              ${columns.map(column => html`<td>${cell(view, leader, column)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cell(view: PeopleView, leader: Leader, column: (typeof COLUMNS)[number]): unknown {
  if (column === 'resume') return resume(view, leader);
  if (column === 'post') return html`${leader.post}${statusBadge(view, leader)}`;
  if (column === 'phone' || column === 'email') return link(column, leader);
  return leader[column] ?? '';
}

function name(view: PeopleView, leader: Leader): unknown {
  if (isVacant(leader)) return view.text.vacant;
  const href = safeUrl(leader.url);
  return href === undefined ? leader.name : html`<a href=${href}>${leader.name}</a>`;
}

/** Says that a post is vacant, or held by somebody acting. */
export function statusBadge(view: Pick<PeopleView, 'text'>, leader: Leader): unknown {
  if (isVacant(leader)) return html` <span class="badge" part="badge">${view.text.vacancy}</span>`;
  return leader.status === 'acting'
    ? html` <span class="badge" part="badge">${view.text.acting}</span>`
    : nothing;
}

/** A photo that does not load gives way to the initials; the name stands beside both, so neither is read out twice. */
function photo(view: PeopleView, leader: Leader): TemplateResult {
  const src = isVacant(leader) ? undefined : safeUrl(leader.photo);
  if (src === undefined || view.brokenPhotos.has(src))
    return html`<span class="photo initials" part="photo" aria-hidden="true"
      >${isVacant(leader) ? '—' : initialsOf(leader.name ?? '')}</span
    >`;
  return html`<img
    class="photo"
    part="photo"
    loading="lazy"
    decoding="async"
    width="90"
    height="120"
    src=${src}
    alt=${fill(view.text.photoOf, { name: leader.name ?? '' })}
    @error=${() => {
      view.onBrokenPhoto(src);
    }}
  />`;
}

/** The days between which a person holds the post 任期, as far as they are published. */
function term(view: PeopleView, leader: Leader): unknown {
  const days = (['since', 'until'] as const).filter(field => leader[field] !== undefined);
  if (days.length === 0) return nothing;
  return html`<p class="muted">
    ${days.map(field => html`<span>${view.label(field)} <time datetime=${leader[field] ?? nothing}>${leader[field]}</time></span> `)}
  </p>`;
}

function contacts(view: PeopleView, leader: Leader): unknown {
  if (!hasContact(leader)) return nothing;
  return html`<p class="contact">
    ${leader.phone ? html`<span class="muted">${view.label('phone')}</span> ${link('phone', leader)} ` : nothing}${leader.email ? html`<span class="muted">${view.label('email')}</span> ${link('email', leader)} ` : nothing}
    ${saveButton(view, leader)}
  </p>`;
}

/** Saves a published contact as a vCard. */
function saveButton(view: PeopleView, leader: Leader): unknown {
  if (!hasContact(leader)) return nothing;
  return html`<button
    type="button"
    class="plain no-print"
    part="button"
    aria-label=${fill(view.text.contactOf, { name: leader.name ?? '' })}
    @click=${() => {
      view.onContact(leader);
    }}
  >
    ${view.text.contact}
  </button>`;
}

function hasContact(leader: Leader): boolean {
  return !isVacant(leader) && Boolean(leader.phone ?? leader.email);
}

function link(field: 'phone' | 'email', leader: Leader): unknown {
  const value = leader[field];
  return field === 'phone' ? phoneView(value) : mailView(value);
}

function resume(view: PeopleView, leader: Leader): unknown {
  if (leader.resume === undefined) return nothing;
  const label = view.label('resume');
  return html`<details>
    <summary aria-label=${`${label} ${leader.name ?? ''}`}>${label}</summary>
    ${leader.resume.split(/\r?\n/).map(line => html`<p>${line}</p>`)}
  </details>`;
}
