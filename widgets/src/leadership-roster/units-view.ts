/** Departments and leading groups, and the chart of leaders over departments. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill, safeUrl, type Department, type Leader, type LeadingGroup } from '@sunboard/model';
import type { RosterText } from './locales/index.js';
import { mailView, phoneView } from '../internal/contact-view.js';
import { isVacant, unitTrees, type Unit } from './order.js';
import { particulars, statusBadge, type PeopleView } from './people-view.js';

/** What drawing units needs. */
export interface UnitsView {
  readonly leaders: readonly Leader[];
  readonly departments: readonly Department[];
  readonly groups: readonly LeadingGroup[];
  readonly text: RosterText;
  readonly headingLevel: number;
  readonly label: (entity: 'Department' | 'LeadingGroup', field: string) => string;
}

const DEPARTMENT_FIELDS = [
  'head',
  'responsibilities',
  'powers',
  'address',
  'hours',
  'phone',
  'fax',
  'email',
] as const;
/** Fields that are links, as those of a leader are. */
const REACHED_BY: Partial<Record<(typeof DEPARTMENT_FIELDS)[number], (text: string) => unknown>> = {
  phone: phoneView,
  email: mailView,
};
const GROUP_FIELDS = ['leader', 'deputies', 'members', 'office', 'duties'] as const;

/** Departments as a tree of description lists. */
export function departmentsView(view: UnitsView): unknown {
  if (view.departments.length === 0) return nothing;
  return html`<section part="departments" aria-labelledby="departments">
    <div id="departments" class="heading" role="heading" aria-level=${view.headingLevel}>
      ${view.text.departments}
    </div>
    <ul role="list" class="units">
      ${view.departments.map(
        unit =>
          html`<li part="department">
            <div class="name" role="heading" aria-level=${view.headingLevel + 1}>${unitName(unit)}</div>
            ${pairs(DEPARTMENT_FIELDS.map(field => pair(view.label('Department', field), unit[field], REACHED_BY[field])))}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Leading groups: leader, deputies, members, office. */
export function groupsView(view: UnitsView): unknown {
  if (view.groups.length === 0) return nothing;
  return html`<section part="groups" aria-labelledby="groups">
    <div id="groups" class="heading" role="heading" aria-level=${view.headingLevel}>${view.text.groups}</div>
    <ul role="list" class="units">
      ${view.groups.map(
        group =>
          html`<li part="group">
            <div class="name" role="heading" aria-level=${view.headingLevel + 1}>${group.name}</div>
            ${pairs(GROUP_FIELDS.map(field => pair(view.label('LeadingGroup', field), group[field])))}
          </li>`,
      )}
    </ul>
  </section>`;
}

/**
 * Leaders in a row over the trees of departments; nested lists, so that the picture and the reading order are one. What
 * else is published of a leader folds out under the name.
 */
export function chartView(view: UnitsView, people: PeopleView): TemplateResult {
  return html`<div part="chart" class="chart">
    <ul role="list" aria-label=${view.text.leaders}>
      ${view.leaders.map(
        leader =>
          html`<li>
            <span class="box"
              >${isVacant(leader) ? view.text.vacant : leader.name}<span class="muted"
                >${leader.post}${statusBadge(view, leader)}</span
              ></span
            >
            ${details(people, leader)}
          </li>`,
      )}
    </ul>
    ${
      view.departments.length === 0
        ? nothing
        : html`<ul role="list" aria-label=${view.text.departments}>
            ${unitTrees(view.departments).map(branch)}
          </ul>`
    }
  </div>`;
}

function details(people: PeopleView, leader: Leader): unknown {
  const parts = particulars(people, leader);
  if (parts.length === 0) return nothing;
  return html`<details>
    <summary aria-label=${fill(people.text.detailsOf, { name: leader.name ?? leader.post })}>
      ${people.text.details}
    </summary>
    ${parts}
  </details>`;
}

function branch({ department, children }: Unit): TemplateResult {
  return html`<li>
    <span class="box"
      >${unitName(department)}${department.head ? html`<span class="muted">${department.head}</span>` : nothing}</span
    >
    ${
      children.length === 0
        ? nothing
        : html`<ul role="list">
            ${children.map(branch)}
          </ul>`
    }
  </li>`;
}

function unitName({ name, url }: Department): unknown {
  const href = safeUrl(url);
  return href === undefined ? name : html`<a href=${href}>${name}</a>`;
}

/** No list where a unit has nothing but its name. */
function pairs(all: readonly unknown[]): unknown {
  return all.every(one => one === nothing) ? nothing : html`<dl>${all}</dl>`;
}

function pair(
  label: string,
  value: string | readonly string[] | undefined,
  view: (text: string) => unknown = text => text,
): unknown {
  if (value === undefined || value.length === 0) return nothing;
  return html`<div>
    <dt>${label}</dt>
    <dd>
      ${
        typeof value === 'string'
          ? view(value)
          : html`<ul role="list">
              ${value.map(each => html`<li>${each}</li>`)}
            </ul>`
      }
    </dd>
  </div>`;
}
