/** Mounts widgets on a page of the lab with given records and reads back what a person sees. */
import type { Page } from 'puppeteer-core';
import { countFields, filled, type Filling, type Shown } from './records.js';

/** A widget that shows data, and how hostile records reach it. */
export interface Subject {
  readonly tag: string;
  /** Property that takes the records. */
  readonly property: string;
  /** Attributes that open as much of it as can be open at once. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly entities: readonly Shown[];
  readonly recordsOf: (fillings: readonly Filling[]) => unknown;
}

/** Every widget that shows records. Forms show none: what they show is what the visitor types. */
export const SUBJECTS: readonly Subject[] = [
  {
    tag: 'sun-disclosure-list',
    property: 'records',
    attributes: { 'page-size': '100' },
    entities: ['DisclosureItem'],
    recordsOf: fillings => fillings.map((filling, at) => filled('DisclosureItem', filling, at)),
  },
  {
    tag: 'sun-leadership-roster',
    property: 'records',
    attributes: { staff: '' },
    entities: ['Leader', 'Department', 'LeadingGroup'],
    recordsOf: fillings => ({
      leaders: fillings.map((filling, at) => ({ ...filled('Leader', filling, at), id: `l${at}` })),
      departments: fillings.map((filling, at) => ({ ...filled('Department', filling, at), id: `d${at}` })),
      groups: fillings.map((filling, at) => filled('LeadingGroup', filling, at)),
    }),
  },
  {
    tag: 'sun-approval-flow',
    property: 'records',
    attributes: { 'with-guide': '', 'show-problems': '' },
    entities: ['ServiceGuide'],
    recordsOf: fillings => {
      const guides = fillings.map((filling, at) => filled('ServiceGuide', filling, at));
      const steps = guides.flatMap(({ process }, at) =>
        (process as object[]).map(step => ({
          ...step,
          id: `s${at}`,
          next:
            at + 1 < guides.length
              ? [{ to: `s${at + 1}`, branch: 'yes', label: fillings[at]?.text.slice(0, 200).trim() || '-' }]
              : [],
        })),
      );
      return [{ ...guides[0], process: steps }];
    },
  },
  {
    tag: 'sun-complaint-channel',
    property: 'channels',
    attributes: {},
    entities: ['Channel'],
    recordsOf: fillings =>
      fillings.map((filling, at) => ({ ...filled('Channel', filling, at), id: `c${at}` })),
  },
];

/** Fields that are filled on all subjects. */
export function fieldCount(): { texts: number; addresses: number } {
  return SUBJECTS.flatMap(({ entities }) => entities)
    .map(countFields)
    .reduce((sum, one) => ({ texts: sum.texts + one.texts, addresses: sum.addresses + one.addresses }));
}

/** Puts the widget on the page, waits until it shows the records, opens all that folds and touches all that listens. */
export async function mount(
  page: Page,
  { tag, property, attributes }: Subject,
  records: unknown,
): Promise<void> {
  await page.evaluate(
    async ({ tag, property, attributes, records }) => {
      document.querySelector('#host')?.remove();
      const host = document.createElement('div');
      host.id = 'host';
      const element = document.createElement(tag) as HTMLElement & Record<string, unknown>;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      await customElements.whenDefined(tag);
      const loaded = new Promise<void>(resolve => {
        for (const name of ['sun-load', 'sun-error'])
          element.addEventListener(name, () => {
            resolve();
          });
      });
      element[property] = records;
      host.append(element);
      document.body.append(host);
      await loaded;
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
      const parts = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
      for (const part of parts) {
        if (part instanceof HTMLDetailsElement) part.open = true;
        for (const type of ['mouseover', 'pointerenter', 'focus', 'toggle'])
          part.dispatchEvent(new Event(type, { bubbles: false }));
      }
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    },
    { tag, property, attributes, records },
  );
}

/** The text that the widget shows, white space folded. */
export function shownText(page: Page, { tag }: Subject): Promise<string> {
  return page.evaluate(
    tag => (document.querySelector(tag)?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '),
    tag,
  );
}

/** Follows every link of the widget in the page itself, where what runs is counted, and answers how many there were. */
export async function followAll(page: Page, { tag }: Subject): Promise<number> {
  return page.evaluate(tag => {
    const root = document.querySelector(tag)?.shadowRoot;
    const links = [...(root?.querySelectorAll<HTMLAnchorElement>('a[href], area[href]') ?? [])];
    for (const link of links) {
      link.removeAttribute('target');
      link.removeAttribute('download');
      link.click();
    }
    return links.length;
  }, tag);
}
