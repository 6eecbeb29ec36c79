/** Where there is no service: the official form on paper, and the draft of a mail, from the same data. */
import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { shadow } from '../internal/shadow.test-helper.js';
import { button, control, fillIn, form, type } from './request-form.test-helper.js';

/** What goes to the printer, instead of printing it. */
function sheetPrinted(): Promise<{ heading: string; rows: Map<string, string> }> {
  return new Promise(resolve => {
    const observer = new MutationObserver(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe[data-sunboard="print"]');
      const { contentWindow: view, contentDocument: page } = frame ?? {};
      if (!view || !page) return;
      observer.disconnect();
      view.print = () => {
        const rows = [...page.querySelectorAll('tr:has(td)')].map(
          row =>
            [row.querySelector('th')?.textContent ?? '', row.querySelector('td')?.textContent ?? ''] as const,
        );
        resolve({ heading: page.querySelector('h1')?.textContent ?? '', rows: new Map(rows) });
        view.dispatchEvent(new Event('afterprint'));
      };
    });
    observer.observe(document.body, { childList: true });
  });
}

interface NavigateEvent extends Event {
  readonly destination: { readonly url: string };
}

/** The address that the mail program would get; it is not started. */
function mailOpened(): Promise<string> {
  const { navigation } = window as unknown as { readonly navigation: EventTarget };
  return new Promise(resolve => {
    navigation.addEventListener(
      'navigate',
      event => {
        event.preventDefault();
        resolve((event as NavigateEvent).destination.url);
      },
      { once: true },
    );
  });
}

describe('a request form without a service', () => {
  it('is printed as the official form where there is no service, empty fields and all', async () => {
    const element = await form(
      html`<sun-request-form locale="en" agency="Example Bureau"></sun-request-form>`,
    );
    fillIn(element);
    const printed = sheetPrinted();
    button(element, 'Print').click();
    const { rows, heading } = await printed;
    expect(heading).to.equal('Example Bureau Application for government information');
    expect(rows.get('Name')).to.equal('Example Person');
    expect(rows.get('Description')).to.equal('The 2025 list of public toilets');
    expect(rows.get('Document shown on confirmation')).to.equal('☑');
    expect(rows.get('Applicant type')).to.equal('Natural person');
    expect(rows.get('Document number')).to.equal('');
    // What an organisation fills in has no place on the paper of a person.
    expect(rows.has('Organisation')).to.equal(false);
  });

  it('becomes the draft of a mail from the same data', async () => {
    const element = await form(
      html`<sun-request-form locale="en" mail="office@example.org"></sun-request-form>`,
    );
    fillIn(element);
    const opened = mailOpened();
    button(element, 'mail').click();
    const mail = new URL(await opened);
    expect(mail.pathname).to.equal('office@example.org');
    expect(mail.searchParams.get('subject')).to.equal('Application for government information');
    expect(mail.searchParams.get('body')).to.contain('Name: Example Person\r\n');
    expect(mail.searchParams.get('body')).to.contain('Description: The 2025 list of public toilets');
  });
});

describe('a form that is printed from its page', () => {
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
  });

  it('shows a long text whole, and nothing that only a screen can do', async () => {
    const element = await form();
    const long = Array.from({ length: 40 }, (_, line) => `Line ${line + 1}`).join('\n');
    type(element, 'description', long);
    await element.updateComplete;
    await emulateMedia({ media: 'print' });
    const text = control(element, 'description');
    expect(text.scrollHeight).to.be.at.most(text.clientHeight + 1);
    for (const selector of ['.keeping', '.status-lookup', '#f-attachments'])
      expect(getComputedStyle(shadow(element).querySelector(selector) as Element).display, selector).to.equal(
        'none',
      );
  });
});
