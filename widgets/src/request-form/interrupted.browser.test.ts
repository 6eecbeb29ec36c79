/** Who is interrupted: what is kept is asked before anything is typed, and nothing goes with the page without a question. */
import { expect, fixture, html } from '@open-wc/testing';
import { requestForms } from '@sunboard/intake';
import { deleteDraft, loadDraft, saveDraft } from '../internal/form/drafts.js';
import { shadow } from '../internal/shadow.test-helper.js';
import { waitUntil as until } from '../internal/wait.test-helper.js';
import type { SunRequestForm } from './request-form.js';
import {
  button,
  control,
  fillIn,
  form,
  json,
  network,
  RECEIPT,
  submit,
  type,
} from './request-form.test-helper.js';

/** Whether the browser would ask before it closes the page. */
const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

const tick = (element: Element, id: string) => {
  (shadow(element).querySelector(`#${id}`) as HTMLInputElement).click();
};

const receipt = (element: Element) => shadow(element).querySelector('.receipt');

describe('a form whose page may end', () => {
  let net: ReturnType<typeof network>;

  beforeEach(async () => {
    net = network(({ method }) => (method === 'POST' ? json(201, RECEIPT) : json(404, {})));
    await deleteDraft(requestForms.cn);
  });
  afterEach(() => {
    net.restore();
  });

  it('asks before its first field whether a draft is kept, and Enter in a passphrase sends nothing', async () => {
    const element = await form();
    const first = control(element, 'applicantType');
    const box = shadow(element).querySelector('#f-draft') as HTMLElement;
    expect(box.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    (shadow(element).querySelector('.draft-file') as HTMLDetailsElement).open = true;
    const pass = () => shadow(element).querySelector<HTMLInputElement>('#f-pass');
    await until(pass, 'the passphrase can be typed');
    expect(pass()?.form).to.equal(null);
  });

  it('asks before it goes with what was typed, unless a draft keeps that', async () => {
    const element = await form();
    expect(asks(), 'nothing typed').to.equal(false);
    type(element, 'description', 'Twenty minutes of typing');
    expect(asks(), 'typed').to.equal(true);
    tick(element, 'f-draft');
    await until(async () => (await loadDraft(requestForms.cn))?.values['description'], 'the draft is kept');
    expect(asks(), 'kept').to.equal(false);
    tick(element, 'f-draft');
    await until(asks, 'kept no more');
    element.remove();
    await until(() => !asks(), 'the form is gone');
  });

  it('asks before it goes with a key that nobody noted, and not after that', async () => {
    const element = await form();
    fillIn(element);
    await submit(element);
    await until(() => receipt(element), 'the receipt is shown');
    expect(asks()).to.equal(true);
    shadow(element).querySelector('[data-access-key]')?.dispatchEvent(new ClipboardEvent('copy'));
    expect(asks()).to.equal(false);
    expect(await loadDraft(requestForms.cn), 'nobody wanted anything kept').to.equal(undefined);
  });

  it('shows the receipt again where a draft was kept, and nothing else of it, until another is begun', async () => {
    const before = await form();
    tick(before, 'f-draft');
    fillIn(before);
    await submit(before);
    await until(() => receipt(before)?.textContent.includes('kept on this device'), 'the receipt is kept');
    before.remove();
    expect(JSON.stringify(await loadDraft(requestForms.cn))).not.to.match(/Example Person|public toilets/);

    const after = await fixture<SunRequestForm>(
      html`<sun-request-form locale="en" endpoint="/v1"></sun-request-form>`,
    );
    await until(() => receipt(after), 'the receipt is shown again');
    expect(receipt(after)?.querySelector('[data-access-key]')?.textContent).to.equal(RECEIPT.accessKey);
    button(after, 'fill in another').click();
    await until(async () => !(await loadDraft(requestForms.cn)), 'the receipt is forgotten');
    expect(asks()).to.equal(false);
  });

  it('comes back as it was drafted, not as the plain form that it wraps is written', async () => {
    const draw = () =>
      form(
        html`<sun-request-form locale="en" endpoint="/v1">
          <form>
            <select name="applicantType">
              <option value="natural_person">Person</option>
              <option value="enterprise">Organisation</option>
            </select>
            <input name="description" value="Written by the page" />
          </form>
        </sun-request-form>`,
      );
    const before = await draw();
    expect(asks(), 'nothing typed').to.equal(false);
    tick(before, 'f-draft');
    type(before, 'applicantType', 'enterprise');
    await before.updateComplete;
    type(before, 'organisationName', 'Example Works');
    await until(
      async () => (await loadDraft(requestForms.cn))?.values['organisationName'],
      'the draft is kept',
    );
    before.remove();

    const after = await draw();
    expect(control(after, 'applicantType').value).to.equal('enterprise');
    expect(control(after, 'organisationName').value).to.equal('Example Works');
  });

  it('takes from the draft of an earlier form what the form still asks', async () => {
    await saveDraft(requestForms.cn, {
      applicantType: 'no longer offered',
      'contact.telex': '0815',
      applicantName: 'Example Person',
    });
    const element = await form();
    expect(control(element, 'applicantName').value).to.equal('Example Person');
    fillIn(element);
    await submit(element);
    await until(() => receipt(element), 'what is shown is what is sent');
    const sent = net.requests.find(({ method }) => method === 'POST')?.body as string;
    expect((JSON.parse(sent) as { applicantType: string }).applicantType).to.equal('natural_person');
  });

  it('keeps no receipt on a shared computer', async () => {
    const element = await form();
    tick(element, 'f-draft');
    fillIn(element);
    tick(element, 'f-shared');
    await submit(element);
    await until(() => receipt(element), 'the receipt is shown');
    await until(() => shadow(element).querySelector('[data-proof]'), 'all is done');
    expect(await loadDraft(requestForms.cn)).to.equal(undefined);
  });
});
