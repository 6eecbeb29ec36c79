import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { CaseView } from '@sunboard/intake';
import type { LitElement } from 'lit';
import { waitUntil } from '../internal/wait.test-helper.js';
import '../complaint-channel/define.js';
import './define.js';
import { shadow } from '../internal/shadow.test-helper.js';
import { button, json, network, RECEIPT } from './request-form.test-helper.js';

const found: CaseView = {
  receiptNo: RECEIPT.receiptNo,
  kind: 'request',
  status: 'inProgress',
  statusLabel: 'In progress',
  submittedAt: RECEIPT.submittedAt,
  clock: { status: 'running', steps: [], unit: 'workingDays', provisional: false },
  allowed: ['message'],
  messages: [{ from: 'agency', at: RECEIPT.submittedAt, text: 'Which year?' }],
} as unknown as CaseView;

async function lookUp(element: Element): Promise<void> {
  await waitUntil(() => shadow(element).querySelector('details.status-lookup'), 'the form is drawn');
  (shadow(element).querySelector('details.status-lookup') as HTMLDetailsElement).open = true;
  await waitUntil(() => shadow(element).querySelector('#status-no'), 'the lookup is there');
  for (const [id, value] of [
    ['status-no', RECEIPT.receiptNo],
    ['status-key', RECEIPT.accessKey],
  ] as const)
    (shadow(element).querySelector(`#${id}`) as HTMLInputElement).value = value;
  shadow(element).querySelector<HTMLFormElement>('details.status-lookup form')?.requestSubmit();
}

async function looked(element: Element): Promise<void> {
  await lookUp(element);
  await waitUntil(() => shadow(element).querySelector('.case'), 'the case is shown');
}

const levelOf = (element: Element) => shadow(element).querySelector('.case h4')?.ariaLevel;

describe('a case that its filer looks up', () => {
  it('has headings that go on from those of the page', async () => {
    const net = network(() => json(200, found));
    try {
      const request = await fixture(
        html`<sun-request-form locale="en" endpoint="/v1" heading-level="2"></sun-request-form>`,
      );
      await looked(request);
      expect(levelOf(request)).to.equal('2');
      const complaint = await fixture(
        html`<sun-complaint-channel locale="en" endpoint="/v1" heading-level="2"></sun-complaint-channel>`,
      );
      await looked(complaint);
      expect(levelOf(complaint)).to.equal('3');
    } finally {
      net.restore();
    }
  });

  it('takes the focus when it has come and after each act, and says how it stands', async () => {
    const net = network(({ method }) =>
      json(
        200,
        method === 'POST'
          ? { ...found, allowed: [], statusLabel: 'Withdrawn' }
          : { ...found, allowed: ['withdraw'] },
      ),
    );
    try {
      const element = await fixture<LitElement>(
        html`<sun-request-form locale="en" endpoint="/v1"></sun-request-form>`,
      );
      const focused = () => shadow(element).activeElement;
      const inCase = () => focused()?.matches('.case') === true;
      await lookUp(element);
      await waitUntil(inCase, 'the case that was found has the focus');
      const described = shadow(element).getElementById(focused()?.getAttribute('aria-describedby') ?? '');
      expect(described?.textContent).to.equal('In progress');
      button(element, 'refresh').focus();
      button(element, 'refresh').click();
      await element.updateComplete;
      expect(focused(), 'while it is asked for').to.equal(button(element, 'refresh'));
      await waitUntil(inCase, 'the case that was asked for again');
      const withdraw = button(element, 'withdraw it');
      (withdraw.closest('details') as HTMLDetailsElement).open = true;
      withdraw.focus();
      withdraw.click();
      await waitUntil(inCase, 'the case that was withdrawn');
      expect(shadow(element).querySelector('.status-answer')?.textContent.trim()).to.equal(
        'It was withdrawn.',
      );
    } finally {
      net.restore();
    }
  });

  it('shows on paper how its deadline was counted', async () => {
    const clock = {
      status: 'running',
      dueOn: '2026-07-13',
      steps: [{ date: '2026-06-15', counted: false, reason: 'event' }],
      unit: 'workingDays',
      basis: 'ogi-33',
      provisional: false,
    };
    const net = network(() => json(200, { ...found, clock }));
    try {
      const element = await fixture(html`<sun-request-form locale="en" endpoint="/v1"></sun-request-form>`);
      await looked(element);
      const isShown = () => shadow(element).querySelector('.days ol')?.checkVisibility();
      expect(isShown(), 'folded on a screen').to.equal(false);
      await emulateMedia({ media: 'print' });
      expect(isShown()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
      net.restore();
    }
  });

  it('that cannot be asked for says so, and nothing of sending again', async () => {
    const real = window.fetch;
    window.fetch = () => Promise.reject(new TypeError('no connection'));
    try {
      const element = await fixture<LitElement>(
        html`<sun-request-form locale="en" endpoint="/v1"></sun-request-form>`,
      );
      await lookUp(element);
      await waitUntil(() => shadow(element).querySelector('.status-answer .notice'), 'the answer is shown', {
        timeout: 20_000,
      });
      const told = shadow(element).querySelector('.status-answer')?.textContent ?? '';
      expect(told)
        .to.match(/look it up again/)
        .and.not.match(/submit/i);
    } finally {
      window.fetch = real;
    }
  }).timeout(30_000);

  it('tells only those who gave no name that who they are is not shown', async () => {
    for (const [about, isUnknown] of [
      [{}, false],
      [{ kind: 'complaint', anonymity: 'named' }, false],
      [{ kind: 'complaint', anonymity: 'anonymous' }, true],
    ] as const) {
      const net = network(() => json(200, { ...found, ...about }));
      try {
        const element = await fixture<LitElement>(
          html`<sun-request-form locale="en" endpoint="/v1"></sun-request-form>`,
        );
        await looked(element);
        const label = shadow(element).querySelector('label[for="case-message"]')?.textContent;
        expect(label?.includes('is not shown'), JSON.stringify(about)).to.equal(isUnknown);
      } finally {
        net.restore();
      }
    }
  });

  it('calls nobody away who has begun to write before it came', async () => {
    const net = network(() => json(200, found));
    const real = window.fetch;
    let answer: (() => void) | undefined;
    try {
      const element = await fixture<LitElement>(
        html`<sun-request-form locale="en" endpoint="/v1"></sun-request-form>`,
      );
      await looked(element);
      await waitUntil(() => shadow(element).activeElement?.matches('.case'), 'the case has the focus');
      window.fetch = async (url, init) => {
        await new Promise<void>(resolve => (answer = resolve));
        return real(url, init);
      };
      button(element, 'refresh').focus();
      button(element, 'refresh').click();
      const message = shadow(element).querySelector<HTMLTextAreaElement>('.messages textarea');
      message?.focus();
      await waitUntil(() => answer, 'it is asked for');
      answer?.();
      await waitUntil(() => button(element, 'refresh').ariaDisabled === null, 'has come');
      await element.updateComplete;
      expect(shadow(element).activeElement).to.equal(message);
    } finally {
      net.restore();
    }
  });

  it('keeps a message that is being written when it is asked for again, also when the service refuses', async () => {
    let isThere = true;
    const net = network(() => (isThere ? json(200, found) : json(404, {})));
    try {
      const element = await fixture<LitElement>(
        html`<sun-request-form locale="en" endpoint="/v1"></sun-request-form>`,
      );
      await looked(element);
      const message = () => shadow(element).querySelector<HTMLTextAreaElement>('.messages textarea');
      (message() as HTMLTextAreaElement).value = 'The year 2025.';
      for (const there of [true, false]) {
        isThere = there;
        const before = net.requests.length;
        button(element, 'refresh').click();
        await element.updateComplete;
        await waitUntil(
          () => net.requests.length > before && button(element, 'refresh').ariaDisabled === null,
          'asked again',
        );
        expect(message()?.value).to.equal('The year 2025.');
      }
    } finally {
      net.restore();
    }
  });

  it('sends a message whose answer was lost once more under its key, and the next one under another', async () => {
    let isLost = true;
    const net = network(({ method }) => json(method === 'POST' && isLost ? 502 : 200, found));
    const keys = () => [
      ...new Set(
        net.requests
          .filter(({ method }) => method === 'POST')
          .map(({ headers }) => new Headers(headers).get('idempotency-key')),
      ),
    ];
    try {
      const element = await fixture<LitElement>(
        html`<sun-request-form locale="en" endpoint="/v1"></sun-request-form>`,
      );
      await looked(element);
      const send = async (text: string) => {
        const form = shadow(element).querySelector('.messages form') as HTMLFormElement;
        (form.querySelector('textarea') as HTMLTextAreaElement).value = text;
        form.requestSubmit();
        await element.updateComplete;
        await waitUntil(() => button(element, 'refresh').ariaDisabled === null, 'answered', {
          timeout: 20_000,
        });
      };
      await send('The year 2025.');
      expect(keys()).to.have.length(1);
      isLost = false;
      await send('The year 2025.');
      expect(keys()).to.have.length(1);
      await send('The year 2025.');
      expect(keys()).to.have.length(2);
    } finally {
      net.restore();
    }
  }).timeout(40_000);

  it('is asked for without cookies where a complaint may be anonymous, even by a gate that wants them', async () => {
    const asked: (RequestCredentials | undefined)[] = [];
    const net = network(({ credentials }) => {
      asked.push(credentials);
      return credentials === 'omit' ? new Response('<p>Who are you?</p>', { status: 403 }) : json(200, found);
    });
    try {
      const ask = async (element: LitElement) => {
        asked.length = 0;
        await lookUp(element);
        await waitUntil(
          () => shadow(element).querySelector('.case, .status-answer .notice'),
          'the answer is shown',
        );
        return [...new Set(asked)];
      };
      const complaint = await fixture<LitElement>(
        html`<sun-complaint-channel locale="en" endpoint="/v1"></sun-complaint-channel>`,
      );
      expect(await ask(complaint)).to.deep.equal(['omit']);
      const request = await fixture<LitElement>(
        html`<sun-request-form locale="en" endpoint="/v1"></sun-request-form>`,
      );
      expect(await ask(request)).to.deep.equal(['omit', 'same-origin']);
    } finally {
      net.restore();
    }
  });
});
