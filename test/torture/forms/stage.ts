/** A stage for the two forms: the demonstration with its real service behind a network that can fail, and a browser in which a person fills them in. */
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { fill, part, PATIENCE, startBrowser, startSite } from '../drafts/site.js';
import { startNetwork, type Fate } from '../intake/faulty-network.js';
import { withFolder } from '../intake/service-process.js';
import { casesIn } from '../intake/stored.js';

/** One of the two forms on its page, and what a person writes into it. */
export interface Form {
  readonly name: 'request' | 'complaint';
  readonly page: string;
  readonly tag: string;
  /** The long text, and a field of one line. */
  readonly text: string;
  readonly line: string;
  readonly fields: Readonly<Record<string, string | boolean>>;
}

export const REQUEST_FORM: Form = {
  name: 'request',
  page: '/zwgk/ysq.html',
  tag: 'sun-request-form',
  text: 'f-description',
  line: 'f-applicantName',
  fields: {
    'f-applicantName': '示范申请人',
    'f-contact-email': 'applicant@example.org',
    'f-identityProof-shownLater': true,
    'f-consent-sensitiveAccepted': true,
    'f-consent': true,
  },
};
/** The demonstration seals it before it is sent. */
export const COMPLAINT_FORM: Form = {
  name: 'complaint',
  page: '/hdjl/',
  tag: 'sun-complaint-channel',
  text: 'f-facts',
  line: 'f-subject',
  fields: { 'f-anonymity-anonymous': true, 'f-subject': '窗口排队时间过长', 'f-consent': true },
};

/** What a measurement may do on the stage. */
export interface Stage {
  /** A new tab with the form drawn. What runs before the page's own scripts can be given. */
  readonly open: (form: Form, before?: () => void) => Promise<Page>;
  /** What becomes of the next sendings; afterwards all pass. `Infinity` lets the last one go on. */
  readonly expect: (fates: readonly Fate[], goesOn?: boolean) => void;
  /** Number of sendings that reached the network. */
  readonly sent: () => number;
  readonly cases: () => Promise<number>;
}

/** The client's own patience with a silent service, and what the page here makes of it, in milliseconds. */
const [PATIENT, HASTY] = [30_000, 700];

/** Starts everything, and stops it whatever happens. */
export async function withStage<T>(use: (stage: Stage) => Promise<T>): Promise<T> {
  return withFolder(async folder => {
    const site = await startSite(folder);
    const state = { fates: [] as Fate[], goesOn: false, sent: 0 };
    const network = await startNetwork({
      port: () => Number(new URL(site.address).port),
      named: false,
      fateFor: request => {
        if (!/^POST \/v1\/(?:requests|complaints)$/.test(request)) return 'passed';
        state.sent += 1;
        const [next = 'passed'] = state.fates;
        if (!state.goesOn || state.fates.length > 1) state.fates.shift();
        return next;
      },
    });
    const browser = await startBrowser(path.join(folder, 'profile'));
    try {
      return await use({
        open: (form, before) => open(browser, network.address, form, before),
        expect: (fates, goesOn = false) => {
          Object.assign(state, { fates: [...fates], goesOn });
        },
        sent: () => state.sent,
        cases: () => casesIn(path.join(folder, 'intake.sqlite')),
      });
    } finally {
      await browser.close();
      await network.close();
      await site.close();
    }
  });
}

async function open(browser: Browser, address: string, form: Form, before?: () => void): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  // The TypeScript loader wraps functions in a helper of its own, which the page must have too.
  await page.evaluateOnNewDocument('globalThis.__name = value => value');
  await page.evaluateOnNewDocument(
    (patient, hasty) => {
      const set = globalThis.setTimeout.bind(globalThis);
      globalThis.setTimeout = ((task: () => void, after?: number) =>
        set(task, after === patient ? hasty : after)) as typeof setTimeout;
    },
    PATIENT,
    HASTY,
  );
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(`${address}${form.page}`);
  await part(page, `[id="${form.text}"]`, form.tag);
  return page;
}

/** Fills in all that the form needs. */
export async function complete(page: Page, form: Form, text: string): Promise<void> {
  for (const [id, value] of Object.entries({ ...form.fields, [form.text]: text }))
    await fill(page, id, value, form.tag);
  // Whoever writes for so long has everything that sending needs.
  // What a reload broke off may be counted as open for ever: then a while is enough.
  await page.waitForNetworkIdle({ idleTime: 300, timeout: 5000 }).catch(() => undefined);
}

/** Presses the button as a finger or a mouse does, so many times in a row. */
export async function press(page: Page, form: Form, times = 1): Promise<void> {
  await page.bringToFront();
  const button = await part<HTMLButtonElement>(page, 'button[part="submit"]:not([disabled])', form.tag);
  await button.evaluate(each => {
    each.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await button.click({ count: times });
}

/** Number of the receipt that is shown, as soon as it is. */
export async function receiptOf(page: Page, form: Form): Promise<string> {
  const shown = await part(page, '[data-receipt-no]', form.tag);
  return shown.evaluate(element => element.textContent.trim());
}
