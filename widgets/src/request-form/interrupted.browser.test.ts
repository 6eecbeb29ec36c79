/** Who is interrupted: what is kept is asked before anything is typed, and nothing goes with the page without a question. */
import { expect } from '@open-wc/testing';
import { requestForms } from '@sunboard/intake';
import { deleteDraft, loadDraft } from '../internal/form/drafts.js';
import { shadow } from '../internal/shadow.test-helper.js';
import { waitUntil as until } from '../internal/wait.test-helper.js';
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

  it('leaves nothing on the device after the receipt, though a draft was kept', async () => {
    const element = await form();
    tick(element, 'f-draft');
    fillIn(element);
    await until(async () => (await loadDraft(requestForms.cn))?.values['description'], 'the draft is kept');
    await submit(element);
    await until(() => receipt(element), 'the receipt is shown');
    await until(async () => !(await loadDraft(requestForms.cn)), 'the draft is forgotten');
    expect(asks(), 'the key is nowhere but on the page').to.equal(true);
    button(element, 'fill in another').click();
    await until(() => !asks(), 'a new form');
  });
});
