/** A person with a form in a browser, in haste or in doubt: whatever they do, it is one case, and every receipt they see is the same. */
import type { Page } from 'puppeteer-core';
import { fill, part, storedText, valueOf } from '../drafts/site.js';
import type { Planting, Proof } from '../proof-check.js';
import {
  complete,
  COMPLAINT_FORM,
  press,
  receiptOf,
  REQUEST_FORM,
  withStage,
  type Form,
  type Stage,
} from './stage.js';

/** What somebody does with a form that is filled in; answers the receipts they saw. */
type Way = (visit: Visit) => Promise<readonly string[]>;
interface Visit {
  readonly stage: Stage;
  readonly form: Form;
  readonly text: string;
  readonly open: () => Promise<Page>;
}

const WAYS: Readonly<Record<string, Way>> = {
  'double click': async ({ form, text, open }) => {
    const page = await open();
    await complete(page, form, text);
    await press(page, form, 2);
    return [await receiptOf(page, form)];
  },
  'Enter twice': async ({ form, text, open }) => {
    const page = await open();
    await complete(page, form, text);
    await page.bringToFront();
    await (await part(page, `[id="${form.line}"]`, form.tag)).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    return [await receiptOf(page, form)];
  },
  'the button after a failure': async ({ stage, form, text, open }) => {
    const page = await open();
    await complete(page, form, text);
    // Filed each time, and never said: the client gives up after its fourth try.
    stage.expect(['unavailable after it was filed'], true);
    await press(page, form);
    await part(page, '#trouble', form.tag);
    stage.expect([]);
    await press(page, form);
    return [await receiptOf(page, form)];
  },
  'reload while it is being sent': async ({ stage, form, text, open }) => {
    const page = await open();
    const drafts = form === REQUEST_FORM;
    if (drafts) await fill(page, 'f-draft', true, form.tag);
    await complete(page, form, text);
    if (drafts) await stored(page, text);
    stage.expect(['silence']);
    const before = await stage.cases();
    const asked = new Promise<void>(resolve => {
      page.once('dialog', dialog => {
        resolve();
        // With a draft they leave all the same; without one they think better of it.
        void (drafts ? dialog.accept() : dialog.dismiss());
      });
    });
    await press(page, form);
    while ((await stage.cases()) === before) await new Promise(resolve => setTimeout(resolve, 20));
    const loaded = drafts ? page.waitForNavigation() : undefined;
    await page.evaluate(() => {
      setTimeout(() => {
        location.reload();
      });
    });
    await within(asked, 'the browser did not ask before it left the page');
    if (loaded) {
      await loaded;
      await comesBack(page, form, text);
      await complete(page, form, text);
      await press(page, form);
    }
    return [await receiptOf(page, form)];
  },
  'reload after the receipt': async ({ form, text, open, stage }) => {
    const page = await open();
    await complete(page, form, text);
    await press(page, form);
    const receipt = await receiptOf(page, form);
    const sent = stage.sent();
    await page.reload();
    await part(page, `[id="${form.text}"]`, form.tag);
    await new Promise(resolve => setTimeout(resolve, 1500));
    if (stage.sent() > sent) throw new Error('the reload sent it again');
    return [receipt];
  },
  'two tabs with one draft, at once': async visit => {
    const tabs = await twoTabs(visit);
    const { form } = visit;
    await Promise.all(
      tabs.map(async tab => {
        const button = await part<HTMLButtonElement>(tab, 'button[part="submit"]', form.tag);
        await button.evaluate(each => {
          each.click();
        });
      }),
    );
    return Promise.all(tabs.map(tab => receiptOf(tab, form)));
  },
  'two tabs with one draft, one after the other': async visit => {
    const tabs = await twoTabs(visit);
    const receipts: string[] = [];
    for (const tab of tabs) {
      await press(tab, visit.form);
      receipts.push(await receiptOf(tab, visit.form));
    }
    return receipts;
  },
};
/** Complaints keep no drafts, so that there are no two tabs with one. */
const ONLY_WITH_DRAFTS = /draft/;

async function twoTabs({ form, text, open }: Visit): Promise<readonly Page[]> {
  const first = await open();
  await fill(first, 'f-draft', true, form.tag);
  await complete(first, form, text);
  await stored(first, text);
  const second = await open();
  await comesBack(second, form, text);
  await complete(second, form, text);
  return [first, second];
}

async function stored(page: Page, text: string): Promise<void> {
  while (!(await storedText(page)).includes(text)) await new Promise(resolve => setTimeout(resolve, 50));
}

/* The draft is put back after the form is drawn. */
async function comesBack(page: Page, form: Form, text: string): Promise<void> {
  const restored = async (): Promise<void> => {
    while ((await valueOf(page, form.text)) !== text) await new Promise(resolve => setTimeout(resolve, 50));
  };
  await within(restored(), 'the draft did not come back');
}

async function within<T>(task: Promise<T>, otherwise: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(otherwise));
    }, 15_000);
  });
  return Promise.race([task, late]).finally(() => {
    clearTimeout(timer);
  });
}

/** The planted fault: a script of the page that sends whatever is filed once more, under a name of its own. */
function sendsTwice(): void {
  const send = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, init) => {
    if (init?.method === 'POST' && /\/v1\/(?:requests|complaints)$/.test(input as string)) {
      // A solved puzzle counts once; without one a form is taken all the same.
      const { antiSpam: _, ...record } = JSON.parse(init.body as string) as Record<string, unknown>;
      const headers = {
        ...(init.headers as Record<string, string>),
        'Idempotency-Key': `${String(Math.random()).slice(2)}0000000000000000`,
      };
      const other = { method: 'POST', headers, body: JSON.stringify(record) };
      await send(input, other).catch(() => undefined);
    }
    return send(input, init);
  };
}

/** Planted: see {@link sendsTwice}; each way must see it. */
export async function sentOnce({
  progress = () => undefined,
  planted = false,
}: { readonly progress?: (text: string) => void } & Planting = {}): Promise<Proof> {
  return withStage(async stage => {
    const faults: string[] = [];
    let tried = 0;
    for (const form of planted ? [REQUEST_FORM] : [REQUEST_FORM, COMPLAINT_FORM])
      for (const [name, way] of Object.entries(WAYS)) {
        if (form !== REQUEST_FORM && ONLY_WITH_DRAFTS.test(name)) continue;
        progress(`${form.name}: ${name}`);
        tried += 1;
        const fault = await faultOf(stage, form, `${name} ${tried}`, way, planted);
        if (fault !== undefined) faults.push(`${form.name}, ${name}: ${fault}`);
      }
    return {
      figure: `${tried - faults.length} of ${tried} ways end in 1 case and 1 receipt${faults.length > 0 ? `; ${faults.join('; ')}` : ''}`,
      // With the planted fault it is passed, and so fails the check, as soon as one way does not see it.
      passed: planted ? faults.length < tried : faults.length === 0,
    };
  });
}

async function faultOf(
  stage: Stage,
  form: Form,
  text: string,
  way: Way,
  planted: boolean,
): Promise<string | undefined> {
  const before = await stage.cases();
  const pages: Page[] = [];
  const open = async (): Promise<Page> => {
    const page = await stage.open(form, planted ? sendsTwice : undefined);
    pages.push(page);
    return page;
  };
  try {
    const receipts = new Set(await way({ stage, form, text, open }));
    const cases = (await stage.cases()) - before;
    return cases === 1 && receipts.size === 1 ? undefined : `${cases} cases, ${receipts.size} receipts`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    stage.expect([]);
    for (const page of pages) await page.close();
  }
}
