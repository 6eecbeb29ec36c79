/** The request form in a real browser: drawn, checked, sent, kept, and its suggestions. */
import { expect, html, oneEvent } from '@open-wc/testing';
import { requestForms } from '@sunboard/intake';
import { forgetFiling, keepFiling, newFiling } from '@sunboard/intake/outbox';
import { loadDraft } from '../internal/form/drafts.js';
import { shadow } from '../internal/shadow.test-helper.js';
import {
  accept,
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
import { readsLikeComplaint, suggest } from './suggestions.js';
import type { SunSubmitEvent } from '../internal/events.js';
import { waitUntil as until } from '../internal/wait.test-helper.js';

describe('<sun-request-form>', () => {
  it('draws the whole form of the law, and asks for no purpose', async () => {
    const element = await form();
    for (const name of [
      'applicantType',
      'applicantName',
      'identityProof.number',
      'contact.phone',
      'description',
      'deliveryFormat',
      'deliveryMethod',
      'accessibilityNeeds',
    ])
      expect(control(element, name), name).to.exist;
    expect(shadow(element).textContent).not.to.match(/purpose of|用途/i);
    await expect(element).to.be.accessible();
  });

  it('takes over what was typed into the plain form before the script came', async () => {
    const element = await form(
      html`<sun-request-form endpoint="/v1"
        ><form method="post" action="/v1/forms/requests">
          <input type="hidden" name="consent.privacyNoticeVersion" value="2026-07" /><input
            name="applicantName"
            value="示范人"
          /><textarea name="description">公厕名单</textarea>
        </form></sun-request-form
      >`,
    );
    expect(control(element, 'applicantName').value).to.equal('示范人');
    expect(control(element, 'description').value).to.equal('公厕名单');
    expect(element.privacyNotice).to.equal('2026-07');
  });

  it('lists the faults, moves the focus there and leads to each field', async () => {
    const element = await form();
    await submit(element);
    await until(() => shadow(element).activeElement?.matches('.error-summary'), 'the summary has the focus');
    const summary = shadow(element).querySelector('.error-summary');
    const live = summary?.closest('[role="alert"], [role="status"], [aria-live]');
    expect(live, 'said by the focus, and not again at each mended field').to.equal(null);
    const links = [...shadow(element).querySelectorAll<HTMLAnchorElement>('.error-summary a')];
    expect(links.length).to.be.greaterThan(2);
    const consent = shadow(element).getElementById('f-consent');
    const described = shadow(element).getElementById(consent?.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent, 'what is wrong with the box').to.contain('privacy notice');
    links[0]?.click();
    await until(
      () => shadow(element).activeElement?.getAttribute('name') === 'applicantName',
      'the field has the focus',
    );
    expect(control(element, 'applicantName').getAttribute('aria-invalid')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('cuts nothing off a text that is too long, and says how long it may be', async () => {
    const element = await form();
    fillIn(element);
    const field = control(element, 'description');
    expect(field.getAttribute('maxlength'), 'browsers cut what is pasted there without a word').to.be.null;
    type(element, 'description', 'x'.repeat(10_001));
    await submit(element);
    await until(() => shadow(element).querySelector('.error-summary'), 'it is told');
    expect(shadow(element).querySelector('.error-summary')?.textContent).to.contain('10000');
    expect(field.value).to.have.length(10_001);
  });

  it('takes marks that nobody sees for no answer', async () => {
    const element = await form();
    fillIn(element);
    type(element, 'applicantName', ' \u3000\u200b');
    await submit(element);
    await until(() => shadow(element).querySelector('.error-summary'), 'it is told');
    expect(control(element, 'applicantName').getAttribute('aria-invalid')).to.equal('true');
  });

  it('tells a wait of hours by the clock, not in seconds', async () => {
    const net = network(({ method }) =>
      method === 'POST' ? json(429, {}, { 'retry-after': '22000' }) : json(404, {}),
    );
    try {
      const element = await form();
      fillIn(element);
      await submit(element);
      const trouble = () => shadow(element).querySelector('#trouble')?.textContent;
      await until(trouble, 'the wait is told');
      expect(trouble())
        .to.match(/Try again after [\d-]+ \d\d:\d\d/)
        .and.not.to.contain('22000');
    } finally {
      net.restore();
    }
  });

  it('says of a group of fields what it asks for when one of them is reached', async () => {
    const element = await form();
    const contact = control(element, 'contact.email').closest('fieldset:not(.field)');
    const hint = shadow(element).getElementById(contact?.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).to.equal('Give at least one.');
  });

  it('shows the fields of an organisation when one files', async () => {
    const element = await form();
    type(element, 'applicantType', 'enterprise');
    await element.updateComplete;
    expect(control(element, 'organisationName')).to.exist;
    expect(control(element, 'applicantName')).not.to.exist;
  });

  it('warns, without sending anything, when the text holds a mobile number', async () => {
    const element = await form();
    type(element, 'description', '请公开相关文件，本人手机 13900000000');
    await until(() => shadow(element).querySelector('.warning'), 'the warning is shown');
    expect(shadow(element).querySelector('.warning')?.textContent).to.contain('139****0000');
  });

  it('keeps every answer when the language changes', async () => {
    const element = await form();
    fillIn(element);
    element.localeOverride = 'zh-CN';
    await element.updateComplete;
    await element.updateComplete;
    expect(control(element, 'description').value).to.equal('The 2025 list of public toilets');
    expect(shadow(element).textContent).to.contain('申请人类型');
  });

  it('sends once with a key and shows the receipt', async () => {
    const net = network(init => (init.method === 'POST' ? json(201, RECEIPT) : json(404, {})));
    try {
      const element = await form();
      fillIn(element);
      await submit(element);
      await submit(element);
      await until(
        () => shadow(element).activeElement?.matches('.receipt'),
        'the receipt is shown and has the focus',
      );
      const posts = net.requests.filter(({ method }) => method === 'POST');
      expect(posts).to.have.length(1);
      expect(new Headers(posts[0]?.headers).get('idempotency-key')).to.match(/\S{16,}/);
      expect(JSON.parse(posts[0]?.body as string)).to.deep.include({
        applicantType: 'natural_person',
        applicantName: 'Example Person',
        language: 'en',
      });
      expect(shadow(element).querySelector('[data-receipt-no]')?.textContent).to.equal(RECEIPT.receiptNo);
      await expect(element).to.be.accessible();
    } finally {
      net.restore();
    }
  });

  it('keeps the text and the key when the service refuses, so that sending again files nothing twice', async () => {
    let answers = 0;
    const net = network(init =>
      init.method !== 'POST'
        ? json(404, {})
        : answers++ === 0
          ? json(422, {
              type: 'about:blank',
              code: 'invalid',
              title: 'Invalid',
              remedy: 'Mend it',
              errors: [
                { pointer: '/description', code: 'max_length', message: 'Too long', remedy: 'Shorten it' },
              ],
            })
          : json(201, RECEIPT),
    );
    try {
      const element = await form();
      fillIn(element);
      await submit(element);
      await until(() => shadow(element).querySelector('.error-summary'), 'the fault of the service is shown');
      expect(shadow(element).querySelector('.error-summary')?.textContent).to.contain('Too long');
      expect(control(element, 'description').value).to.equal('The 2025 list of public toilets');
    } finally {
      net.restore();
    }
  });

  it('lets the page take the sending over', async () => {
    const net = network(() => json(500, {}));
    try {
      const element = await form();
      fillIn(element);
      element.addEventListener('sun-submit', event => {
        event.preventDefault();
      });
      const submitted = oneEvent<SunSubmitEvent<{ description: string }>>(element, 'sun-submit');
      await submit(element);
      expect((await submitted).detail.description).to.equal('The 2025 list of public toilets');
      expect(net.requests.filter(({ method }) => method === 'POST')).to.have.length(0);
    } finally {
      net.restore();
    }
  });

  it('keeps a draft only when asked to, never with phone or identity number, and deletes it on request', async () => {
    const first = await form();
    (shadow(first).querySelector('#f-draft') as HTMLInputElement).click();
    type(first, 'description', 'a draft');
    type(first, 'contact.phone', '010-00000000');
    // Saved field by field: the last one typed must have arrived, and it is not the phone.
    await until(
      async () => (await loadDraft(requestForms.cn))?.values['description'] === 'a draft',
      'the draft is kept',
    );
    first.remove();
    const second = await form();
    await until(() => control(second, 'description').value === 'a draft', 'the draft is restored');
    expect(control(second, 'contact.phone').value).to.equal('');
    (shadow(second).querySelector('#f-draft') as HTMLInputElement).click();
    await until(async () => (await loadDraft(requestForms.cn)) === undefined, 'the draft is gone');
    second.remove();
    const third = await form();
    expect(control(third, 'description').value).to.equal('');
  });

  it('asks in the United States for fees and precedence, and wants reasons for a wish', async () => {
    const element = await form(
      html`<sun-request-form locale="en" endpoint="/v1" jurisdiction="us"></sun-request-form>`,
    );
    expect(control(element, 'identityProof.number')).to.equal(null);
    expect(control(element, 'feeCategory').value).to.equal('other');
    expect(control(element, 'feeWaiverReason')).to.equal(null);
    control(element, 'feeWaiver').click();
    await until(() => control(element, 'feeWaiverReason'), 'the reasons are asked for');
    const net = network(() => json(201, RECEIPT));
    try {
      type(element, 'applicantName', 'Example Person');
      type(element, 'contact.email', 'person@example.org');
      type(element, 'description', 'Inspection reports');
      accept(element);
      await submit(element);
      await until(() => shadow(element).querySelector('.error-summary a'), 'the reasons are missed');
      expect(shadow(element).querySelector('.error-summary')?.textContent).to.contain(
        'Reasons for the waiver',
      );
      type(element, 'feeWaiverReason', 'It informs the public.');
      const submitted = oneEvent<SunSubmitEvent<Record<string, unknown>>>(element, 'sun-submit');
      await submit(element);
      const { feeCategory, feeWaiver, feeWaiverReason } = (await submitted).detail;
      expect([feeCategory, feeWaiver, feeWaiverReason]).to.deep.equal([
        'other',
        true,
        'It informs the public.',
      ]);
      await until(() => shadow(element).querySelector('.receipt'), 'the receipt is shown');
    } finally {
      net.restore();
    }
  });
});

describe('suggestions of published documents', () => {
  const items = [
    { title: '政务服务大厅窗口管理办法' },
    { title: '2025年部门预算公开' },
    { title: '关于公厕的通知', documentNumber: '阳政服发〔2025〕3号' },
  ];

  it('finds Chinese words inside titles', () => {
    expect(suggest(items, '部门预算').map(item => item.title)).to.deep.equal(['2025年部门预算公开']);
  });

  it('finds a document number typed with other brackets', () => {
    expect(suggest(items, '阳政服发[2025]3号')).to.have.length(1);
  });

  it('tells a complaint or a question from a request for a document, and leaves the decision to the person', () => {
    expect(readsLikeComplaint('我要投诉窗口人员态度')).to.equal(true);
    expect(readsLikeComplaint('How do I renew my licence?')).to.equal(true);
    expect(readsLikeComplaint('2025年部门预算公开表')).to.equal(false);
  });

  it('offers nothing for words that match nothing', () => {
    expect(suggest(items, '完全无关')).to.have.length(0);
  });

  it('takes numbers and addresses as a keyboard for Chinese gives them and programs copy them', async () => {
    const element = await form();
    fillIn(element);
    type(element, 'contact.email', '\u200bｐerson＠example。org');
    type(element, 'contact.phone', '\u202d０１０－００００００００\u202c');
    const sent: unknown[] = [];
    element.addEventListener('sun-submit', event => {
      event.preventDefault();
      sent.push((event as CustomEvent<{ contact: { email: string } }>).detail.contact.email);
    });
    await submit(element);
    await until(() => sent.length > 0, 'it may be sent');
    expect(sent).to.deep.equal(['person@example.org']);
  });

  it('gives back what was begun while an earlier form still waited to be sent', async function () {
    this.timeout(20_000);
    let isDown = true;
    const net = network(init => {
      if (init.method !== 'POST') return json(404, {});
      if (isDown) throw new TypeError('reset');
      return json(201, RECEIPT);
    });
    const filing = newFiling({
      door: 'request',
      record: { description: 'the first' },
      files: [],
      honeypot: '',
    });
    await keepFiling({ filing, endpoint: '/v1', keptAt: new Date().toISOString() });
    try {
      const element = await form();
      await until(() => shadow(element).querySelector('#waiting'), 'it waits');
      type(element, 'description', 'the second');
      isDown = false;
      button(element, 'again now').click();
      await until(() => shadow(element).querySelector('.receipt'), 'the first is filed');
      button(element, 'another').click();
      await until(() => shadow(element).querySelector('form textarea'), 'there is a form again');
      expect(control(element, 'description').value).to.equal('the second');
    } finally {
      net.restore();
      await forgetFiling(filing.id);
    }
  });

  it('shows nothing of a person on a shared computer to who comes back to the page', async () => {
    const element = await form();
    const back = () => {
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    };
    fillIn(element);
    back();
    await element.updateComplete;
    expect(control(element, 'applicantName').value, 'their own').to.equal('Example Person');
    (shadow(element).querySelector('#f-shared') as HTMLInputElement).click();
    await until(() => !shadow(element).querySelector('#f-draft'), 'it is a shared one');
    back();
    await element.updateComplete;
    for (const name of ['applicantName', 'contact.email', 'description'])
      expect(control(element, name).value, name).to.equal('');
    expect((shadow(element).querySelector('#f-shared') as HTMLInputElement).checked).to.equal(true);
  });

  it('asks nobody for ever for what a keeper of passwords wrote into the field that only programs fill in', async () => {
    const spam = { code: 'spam_check', title: 'No.', remedy: 'Again.', status: 422, type: 'x' };
    const sent: string[] = [];
    const net = network(init => {
      if (init.method !== 'POST') return json(404, {});
      sent.push(init.body as string);
      const isFilled = (init.body as string).includes('http://filled.example');
      return isFilled ? json(422, spam, { 'content-type': 'application/problem+json' }) : json(201, RECEIPT);
    });
    try {
      const element = await form();
      fillIn(element);
      type(element, 'website', 'http://filled.example');
      await submit(element);
      await until(() => shadow(element).querySelector('#trouble'), 'it is refused');
      expect(control(element, 'website').value).to.equal('');
      await submit(element);
      await until(() => shadow(element).querySelector('.receipt'), 'it is filed');
      expect(sent).to.have.length(2);
    } finally {
      net.restore();
    }
  });
});
