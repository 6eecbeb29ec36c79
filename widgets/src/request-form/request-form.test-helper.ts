/** A request form under test: drawn, filled in and submitted as a person would. */
import { shadow } from '../internal/shadow.test-helper.js';
import { fixture, html } from '@open-wc/testing';
import { waitUntil as until } from '../internal/wait.test-helper.js';
import type { SunRequestForm } from './request-form.js';
import './define.js';

/** What the service answers. */
export const RECEIPT = {
  receiptNo: 'YQ-YG-2026-000001-7',
  accessKey: 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ23',
  submittedAt: '2026-06-15T01:00:00.000Z',
  status: 'submitted',
  statusLabel: '已提交，待确认',
  receipt: { payloadSha256: '', files: [], signature: '', keyId: '' },
};

/** Stands where the network is; every request is kept. */
export function network(answer: (init: RequestInit) => Response) {
  const real = window.fetch.bind(window);
  const requests: RequestInit[] = [];
  window.fetch = (_url, init) => {
    requests.push(init ?? {});
    return Promise.resolve(answer(init ?? {}));
  };
  return {
    requests,
    restore: () => {
      window.fetch = real;
    },
  };
}

/** An answer. */
export const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

/** The drawn form. */
export async function form(
  template = html`<sun-request-form locale="en" endpoint="/v1"></sun-request-form>`,
): Promise<SunRequestForm> {
  const element = await fixture<SunRequestForm>(template);
  await until(() => shadow(element).querySelector('form'), 'the form is drawn');
  return element;
}

/** Its control of a name; null where there is none. */
export const control = (element: Element, name: string) =>
  shadow(element).querySelector(`[name="${name}"]`) as HTMLInputElement;

/** Types into it. */
export function type(element: Element, name: string, value: string): void {
  const input = control(element, name);
  input.value = value;
  input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input', { bubbles: true }));
}

/** Accepts the privacy notice. */
export function accept(element: Element): void {
  (shadow(element).querySelector('#f-consent') as HTMLInputElement).click();
}

/** Fills in what is needed. */
export function fillIn(element: Element): void {
  type(element, 'applicantName', 'Example Person');
  type(element, 'contact.email', 'person@example.org');
  control(element, 'identityProof.shownLater').click();
  type(element, 'description', 'The 2025 list of public toilets');
  accept(element);
}

/** Presses the button. */
export async function submit(element: SunRequestForm): Promise<void> {
  (shadow(element).querySelector('button.primary') as HTMLButtonElement).click();
  await element.updateComplete;
}

/** The button that says these words. */
export function button(element: Element, words: string): HTMLButtonElement {
  const found = [...shadow(element).querySelectorAll('button')].find(one =>
    one.textContent.toLowerCase().includes(words.toLowerCase()),
  );
  if (!found) throw new Error(`No button says ${words}`);
  return found;
}

/** The field for attachments. */
export const attachments = (element: Element) =>
  shadow(element).querySelector('#f-attachments') as HTMLInputElement;

/** Picks attachments as the browser hands them over. */
export async function pickFiles(element: SunRequestForm, files: readonly File[]): Promise<void> {
  const picked = new DataTransfer();
  for (const file of files) picked.items.add(file);
  const input = attachments(element);
  input.files = picked.files;
  input.dispatchEvent(new Event('change'));
  await element.updateComplete;
}
